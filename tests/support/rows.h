// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <string>
#include <vector>

#include "core/exchange/json/operation_json.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"

inline std::vector<std::string> linesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    std::vector<std::string> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.toStdString());
    }
    return lines;
}

/// A folder for one test's ledgers.
class Folder
{
public:
    std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

inline std::unique_ptr<tidemark::Ledger> openLedger(const std::string &path,
                                                    tidemark::OpenMode mode = tidemark::OpenMode::CreateIfMissing)
{
    auto ledger = tidemark::Ledger::open(path, mode);
    if (!ledger)
        qWarning("%s", ledger.error().detail.c_str());
    return ledger ? std::move(*ledger) : nullptr;
}

/// Applies lines in commits of `together`; answers that could not be had have an error of the store.
inline std::vector<tidemark::Answer> applyLines(tidemark::Ledger &ledger, const std::vector<std::string> &lines,
                                                size_t together = 1)
{
    std::vector<tidemark::Answer> answers;
    for (size_t i = 0; i < lines.size();) {
        auto booking = ledger.book();
        std::optional<tidemark::Error> error = booking ? std::nullopt : std::optional(booking.error());
        const size_t first = answers.size();
        for (size_t n = 0; n < together && i < lines.size(); ++n, ++i) {
            tidemark::Answer answer;
            const auto op = tidemark::parseOperation(lines[i], "tester");
            if (!op) {
                answer.error = op.error();
            } else if (!error) {
                auto applied = (*booking)->apply(*op, {.allowFuture = true});
                if (applied)
                    answer = std::move(*applied);
                else
                    error = applied.error();
            }
            answers.push_back(std::move(answer));
        }
        if (!error) {
            if (const auto done = (*booking)->commit(); !done)
                error = done.error();
        }
        for (size_t n = first; error && n < answers.size(); ++n)
            answers[n].error = error;
    }
    return answers;
}
