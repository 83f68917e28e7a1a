// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

/// What `work` returned in a process of its own; "killed" where that did not end by itself.
inline std::string inChild(const std::function<std::string()> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const std::string said = work();
        const ssize_t written = write(ends[1], said.data(), said.size());
        _exit(written == ssize_t(said.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string said;
    char buffer[4096];
    for (ssize_t n = read(ends[0], buffer, sizeof buffer); n > 0; n = read(ends[0], buffer, sizeof buffer))
        said.append(buffer, size_t(n));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? said : "killed: " + said;
}

/// As inChild(), without the rights of an administrator.
inline std::string asNobody(const std::function<std::string()> &work)
{
    return inChild([&work] {
        constexpr unsigned nobody = 65534;
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            return std::string("still an administrator");
        return work();
    });
}
#endif
