// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QTextStream>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/standard_output.h"
#include "core/base/give_way.h"

namespace tidemark
{
namespace
{
struct Command {
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *summary;
    /// Long work that may take the cores that nobody else needs; who applies operations waits for the answers.
    bool givesWay = false;
};

constexpr Command commands[] = {
    {"apply", applyCommand, "apply operations, JSON Lines in and out"},
    {"import", importCommand, "import a backend export folder, a usage file or a portable export", true},
    {"report", reportCommand, "list organizations with remaining, state, used and runs-out date"},
    {"verify", verifyCommand, "check every chain of a ledger or an export", true},
    {"diff", diffCommand, "compare two ledgers or exports", true},
    {"reconcile", reconcileCommand, "lay a usage file and a ledger side by side", true},
    {"export", exportCommand, "write a portable export, or purchases for the backend", true},
    {"statement", statementCommand, "write statements of organizations as PDF or HTML", true},
    {"sign", signCommand, "sign exports, as minisign does"},
    {"key", keyCommand, "make keys, and say whose signatures are trusted"},
    {"quote", quoteCommand, "say what an action costs"},
    {"program", programCommand, "list or add versions of programs"},
};

void printHelp(std::FILE *to)
{
    std::fputs("Usage: tidemark-cli COMMAND [OPTION]… ARGUMENT…\n\n"
               "Books and checks ledgers of image credits.\n\nCommands:\n",
               to);
    for (const Command &command : commands)
        std::fprintf(to, "  %-9s %s\n", command.name, command.summary);
    std::fputs("\n\"tidemark-cli COMMAND --help\" explains a command.\n", to);
}

/// Documents need fonts; no command needs a display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[])
{
    if (argc < 2 || std::strcmp(argv[1], "statement") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What a desktop would miss here is no concern of a document.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                std::fprintf(stderr, "%s\n", qUtf8Printable(message));
        });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}
}

int failCommand(const QString &message)
{
    // What a file says must not steer the terminal.
    QString shown;
    for (const QChar c : message) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            shown += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    std::fprintf(stderr, "tidemark-cli: %s\n", qUtf8Printable(shown));
    return Failed;
}
}

int main(int argc, char *argv[])
{
    using namespace tidemark;
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tidemark-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("tidemark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));

    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("help"))
        arguments = {arguments.at(0), arguments.at(2), QStringLiteral("--help")};
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        printHelp(stdout);
        return Done;
    }
    if (name == QLatin1String("--version")) {
        std::printf("tidemark-cli %s\n", TIDEMARK_VERSION);
        return Done;
    }
    const auto command = std::find_if(std::begin(commands), std::end(commands), [&name](const Command &each) {
        return name == QLatin1String(each.name);
    });
    if (command == std::end(commands)) {
        if (!name.isEmpty())
            std::fprintf(stderr, "tidemark-cli: there is no command \"%s\".\n\n", qUtf8Printable(name));
        printHelp(stderr);
        return Failed;
    }
    arguments.removeAt(1);
    arguments[0] = QStringLiteral("tidemark-cli ") + name;
    if (command->givesWay)
        giveWay();
    const int status = command->run(arguments);
    if (status == Failed)
        return status;
    const int written = StandardOutput().finish();
    return written == Done ? status : written;
}
