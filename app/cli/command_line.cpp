// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <cstdio>

#include "app/cli/command.h"

namespace tidemark
{
namespace
{
constexpr int width = 79;

/// Each line of it broken at spaces.
QString wrapped(const QString &text)
{
    QString lines;
    for (QString line : text.split(QLatin1Char('\n'))) {
        while (line.size() > width) {
            const qsizetype space = line.lastIndexOf(QLatin1Char(' '), width);
            if (space <= 0)
                break;
            lines += line.left(space) + QLatin1Char('\n');
            line.remove(0, space + 1);
        }
        lines += line + QLatin1Char('\n');
    }
    lines.chop(1);
    return lines;
}
}

std::optional<int> parseCommand(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Say this."));
    parser.addOption(help);
    parser.setApplicationDescription(wrapped(parser.applicationDescription()));
    const QString &command = arguments.first();
    if (!parser.parse(arguments))
        return failCommand(parser.errorText() + QStringLiteral(" See \"") + command + QStringLiteral(" --help\"."));
    if (!parser.isSet(help))
        return std::nullopt;
    // The parser names the program as it was called, without the command.
    QString text = parser.helpText();
    const qsizetype options = text.indexOf(QLatin1String(" [options]"));
    text.replace(0, options, QStringLiteral("Usage: ") + command);
    std::fputs(qUtf8Printable(text), stdout);
    return Done;
}

}
