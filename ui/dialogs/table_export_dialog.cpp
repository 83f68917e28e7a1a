// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_export_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDate>
#include <QFormLayout>
#include <QLabel>

#include "core/async/ledger_service.h"
#include "core/exchange/bytes/output_file.h"
#include "ui/support/formats.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

Result<int64_t> writeFile(Ledger &ledger, const TableExport &list, const QString &path, const TableProgress &progress)
{
    const std::unique_ptr<QFileDevice> file = outputFile(path);
    if (!file->open(QIODevice::WriteOnly))
        return tl::unexpected(outputError(*file));
    const PortableSink sink = [&file](std::string_view bytes) {
        return writeOutput(*file, bytes);
    };
    Result<int64_t> rows = writeTable(ledger, list, sink, progress);
    const bool isBroken = file->error() != QFileDevice::NoError;
    if (isBroken || (rows && !finishOutput(*file)))
        return tl::unexpected(outputError(*file));
    return rows;
}

}

TableExportDialog::TableExportDialog(std::shared_ptr<LedgerService> service, const TableExport &list,
                                     const QString &title, qint64 rows, QWidget *parent)
    : WriteDialog(tr("Export what is shown"), title, QStringLiteral("tables"), parent)
    , m_service(std::move(service))
    , m_list(list)
    , m_title(title)
    , m_format(new SegmentedControl)
    , m_mark(new QCheckBox(tr("Begin with a &byte order mark, for spreadsheets that do not guess UTF-8")))
{
    m_format->addSegment(tr("Workbook (XLSX)"));
    m_format->addSegment(tr("CSV"));
    m_format->setAccessibleName(tr("Format"));
    auto *formats = new QHBoxLayout;
    formats->addWidget(m_format);
    formats->addStretch();
    fields()->insertRow(0, new QLabel(tr("Format")), formats);
    fields()->insertRow(1, new QLabel, m_mark);
    const QStringList lines{
        tr("%Ln rows, as they are filtered and sorted now.", nullptr, int(std::min<qint64>(rows, INT_MAX))),
        tr("%Ln columns, in the order in which they stand.", nullptr, int(list.columns.size())),
        tr("Figures are numbers, and times are in UTC.")};
    auto *words = new TextLabel(lines.join(u'\n'), TextRole::Body, TextTone::Dim);
    words->setWordWrap(true);
    content()->addWidget(words);
    content()->addStretch();
    connect(m_format, &SegmentedControl::currentIndexChanged, this, &TableExportDialog::formatChanged);
    complete();
    formatChanged();
}

void TableExportDialog::formatChanged()
{
    const bool csv = m_format->currentIndex() == 1;
    m_mark->setEnabled(csv);
    setNameFilter(csv ? tr("CSV (*.csv)") : tr("Workbooks (*.xlsx)"));
    propose(m_title + u' ' + QDate::currentDate().toString(Qt::ISODate)
            + (csv ? QStringLiteral(".csv") : QStringLiteral(".xlsx")));
}

void TableExportDialog::write(const QString &path, const std::shared_ptr<WriteProgress> &progress)
{
    TableExport list = m_list;
    list.format = m_format->currentIndex() == 1 ? TableFormat::Csv : TableFormat::Xlsx;
    list.byteOrderMark = m_mark->isChecked();
    auto work = [list, path, progress](Ledger &ledger, JobContext &context) {
        return writeFile(ledger, list, path, [&progress, &context](int64_t done, int64_t total) {
            return progress->report(done, total) && !context.cancelled();
        });
    };
    m_service->readLong(std::move(work)).then(this, [this](const Result<int64_t> &rows) {
        if (rows)
            written(tr("%Ln rows are written.", nullptr, int(std::min<int64_t>(*rows, INT_MAX))));
        else
            failed(tr("The table could not be written."), rows.error());
    });
}

}
