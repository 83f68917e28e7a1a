// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

#include "core/models/entries_model.h"
#include "core/review/review_page_source.h"
#include "tests/core/exchange/export_lines.h"

namespace tidemark::test
{

inline std::shared_ptr<ReviewedFile> opened(const QString &path)
{
    Result<std::shared_ptr<ReviewedFile>> file = ReviewedFile::open(path.toStdString());
    if (!file)
        qWarning("%s", file.error().detail.c_str());
    return file ? std::move(*file) : nullptr;
}

inline std::shared_ptr<ReviewedFile> indexed(const QString &path)
{
    std::shared_ptr<ReviewedFile> file = opened(path);
    if (file)
        (void)file->readEntries({});
    return file;
}

/// "o0 1, o0 2": the rows of a model, all of them read.
inline QStringList rowsOf(EntriesModel &model)
{
    QStringList rows;
    if (!QTest::qWaitFor([&] {
            return !model.isSearching();
        }))
        return {QStringLiteral("still searching")};
    model.load(0, model.rowCount() - 1);
    if (!QTest::qWaitFor([&] {
            return model.isLoaded(0, model.rowCount() - 1);
        }))
        return {QStringLiteral("still loading")};
    for (int row = 0; row < model.rowCount(); ++row) {
        const Entry &entry = model.row(row)->entry;
        rows += QString::fromStdString(entry.org) + u' ' + QString::number(entry.seq);
    }
    return rows;
}

}
