// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entries_xlsx.h"

#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/chosen_entries.h"
#include "core/exchange/workbook.h"

namespace tidemark
{
namespace
{
Result<void> handOn(const QString &path, const PortableSink &sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed, path.toStdString() + ": " + file.errorString().toStdString());
    constexpr qint64 pieceSize = 256 * 1024;
    for (QByteArray piece = file.read(pieceSize); !piece.isEmpty(); piece = file.read(pieceSize)) {
        if (!sink({piece.constData(), static_cast<size_t>(piece.size())}))
            return fail(ErrorCode::IoFailed, "The workbook could not be written.");
    }
    return {};
}
}

Result<int64_t> writeEntriesXlsx(ChainReader &chains, const EntriesXlsxOptions &options, const PortableSink &sink)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::IoFailed, "No temporary folder could be made: " + folder.errorString().toStdString());
    const QString path = folder.filePath(QStringLiteral("entries.xlsx"));
    Workbook book(QFile::encodeName(path).toStdString());
    int sheets = 0;
    const auto beginSheet = [&book, &sheets] {
        ++sheets;
        book.addSheet(sheets == 1 ? "Entries" : "Entries " + std::to_string(sheets), entryColumns());
    };
    beginSheet();
    int64_t rows = 0;
    int onSheet = 1;
    const Result<void> walked = eachChosenEntry(chains, options.orgs, options.progress, [&](const Entry &entry) {
        if (onSheet == options.rowsPerSheet) {
            beginSheet();
            onSheet = 1;
        }
        book.nextRow();
        writeEntryCells(entry, book);
        ++onSheet;
        ++rows;
        return true;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    if (const Result<void> closed = book.close(); !closed)
        return tl::unexpected(closed.error());
    if (const Result<void> written = handOn(path, sink); !written)
        return tl::unexpected(written.error());
    return rows;
}

}
