// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include <atomic>
#include <optional>

#include "core/exchange/backend/import_choice.h"

namespace tidemark
{

/// What `tidemark-cli import` is told of how a table is to be read that is not an export's folder.
class ImportSourceOptions
{
public:
    ImportSourceOptions();
    void addTo(QCommandLineParser &parser) const;

    /// What an import of this file reads: a table alone as it was found and told to be read, and says so on standard
    /// error where that had to be found; a folder, and CloudEvents, as they are. Errors: those of lookAtImport() and
    /// prepareImport(); Malformed where something has to be told.
    Result<ImportJob> prepare(const QCommandLineParser &parser, const QString &path,
                              const std::atomic<bool> &cancelled) const;

private:
    Result<void> tell(const QCommandLineParser &parser, FoundLayout &found, const std::string &name) const;
    Result<void> tellRows(const QCommandLineParser &parser, ChosenFile &file) const;
    bool isTold(const QCommandLineParser &parser) const;

    QCommandLineOption m_holds;
    QCommandLineOption m_encoding;
    QCommandLineOption m_separator;
    QCommandLineOption m_decimal;
    QCommandLineOption m_dates;
    QCommandLineOption m_zone;
    QCommandLineOption m_column;
};

}
