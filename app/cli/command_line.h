// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <optional>

namespace tidemark
{

/// Parses the words of a command, of which the first is "tidemark-cli COMMAND". The exit status where
/// that is all: after --help, or what is wrong.
std::optional<int> parseCommand(QCommandLineParser &parser, const QStringList &arguments);

}
