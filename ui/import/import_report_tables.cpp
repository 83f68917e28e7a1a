// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_report_tables.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>
#include <map>

#include "core/exchange/backend/import_report.h"
#include "ui/import/row_problem_words.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ImportReport)
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// What an import changed or left, by the name that its report has for it.
QString changedWords(const std::string &what)
{
    static constexpr std::pair<std::string_view, const char *> names[] = {
        {"name", QT_TRANSLATE_NOOP("tidemark::ImportReport", "Name")},
        {"email", QT_TRANSLATE_NOOP("tidemark::ImportReport", "E-mail")},
        {"role", QT_TRANSLATE_NOOP("tidemark::ImportReport", "Role")},
        {"limit", QT_TRANSLATE_NOOP("tidemark::ImportReport", "Limit")},
        {"program", QT_TRANSLATE_NOOP("tidemark::ImportReport", "Program")},
        {"created_at", QT_TRANSLATE_NOOP("tidemark::ImportReport", "Created")},
        {"time_zone", QT_TRANSLATE_NOOP("tidemark::ImportReport", "Time zone")},
        {"purchase", QT_TRANSLATE_NOOP("tidemark::ImportReport", "Purchase")},
    };
    for (const auto &[name, source] : names) {
        if (name == what)
            return Words::tr(source);
    }
    return text(what);
}

QStandardItem *words(const QString &text, const QString &detail = QString())
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    if (!detail.isEmpty())
        item->setData(detail, DetailRole);
    return item;
}

QStandardItem *count(int64_t value)
{
    auto *item = words(countText(value));
    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    if (value == 0)
        item->setData(true, DimRole);
    return item;
}

DataTable *makeTable(QStandardItemModel *model, const QStringList &header, const QList<int> &widths)
{
    auto *table = new DataTable;
    model->setParent(table);
    model->setHorizontalHeaderLabels(header);
    table->setInPanel(true);
    table->setModel(model);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(table, column, widths.at(column));
    for (int column = 0; column < model->columnCount() && model->rowCount() > 0; ++column) {
        if (const QVariant alignment = model->item(0, column)->data(Qt::TextAlignmentRole); alignment.isValid())
            model->setHeaderData(column, Qt::Horizontal, alignment, Qt::TextAlignmentRole);
    }
    return table;
}

}

QWidget *importedOrgsTable(const ImportReport &report)
{
    std::vector<std::string> ids;
    for (const auto &[org, counts] : report.orgs)
        ids.push_back(org);
    std::sort(ids.begin(), ids.end());
    auto *model = new QStandardItemModel;
    for (const std::string &org : ids) {
        const ImportCounts &counts = report.orgs.find(org)->second;
        model->appendRow({words(text(org)), count(counts.applied), count(counts.alreadyThere),
                          count(counts.refusedInAll()), count(counts.late), count(counts.lateAcrossCycle)});
    }
    DataTable *table = makeTable(model,
                                 {Words::tr("Organization"), Words::tr("Applied"), Words::tr("Already there"),
                                  Words::tr("Refused"), Words::tr("Late"), Words::tr("Across a reset")},
                                 {190, 85, 110, 80, 80});
    table->setAccessibleName(Words::tr("Imported rows by organization"));
    return table;
}

QWidget *refusedTable(const ImportReport &report)
{
    std::map<std::pair<std::string, ErrorCode>, int64_t> rows;
    for (const auto &[org, counts] : report.orgs) {
        for (const auto &[code, number] : counts.refused)
            rows[{org, code}] = number;
    }
    auto *model = new QStandardItemModel;
    for (const auto &[key, number] : rows)
        model->appendRow({words(text(key.first)), count(number), words(causeWords(key.second))});
    DataTable *table = makeTable(model, {Words::tr("Organization"), Words::tr("Rows"), Words::tr("Why")}, {220, 70});
    table->setAccessibleName(Words::tr("Refused rows by organization and cause"));
    return table;
}

QWidget *unreadableTable(const ImportReport &report)
{
    auto *model = new QStandardItemModel;
    for (const UnreadableRow &row : report.firstUnreadable) {
        // The number of a line is a name, not a figure.
        QStandardItem *line = words(row.line > 0 ? entryIdText(row.line) : QString());
        line->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        model->appendRow({words(text(row.file)), line, words(rowProblemWords(row.message))});
    }
    for (const UnknownColumn &column : report.unknownColumns)
        model->appendRow({words(text(column.file)), words(QString()),
                          words(Words::tr("Column %1 is not known and was left out").arg(text(column.column)))});
    DataTable *table = makeTable(model, {Words::tr("File"), Words::tr("Line"), Words::tr("Why")}, {140, 80});
    table->setAccessibleName(Words::tr("What could not be read"));
    return table;
}

QWidget *changesTable(const ImportReport &report)
{
    auto *model = new QStandardItemModel;
    for (const ImportChange &change : report.changes) {
        model->appendRow({words(text(change.org)), words(text(change.user)), words(changedWords(change.what)),
                          words(text(change.from)), words(text(change.to)),
                          words(change.taken ? Words::tr("Taken over") : Words::tr("Left as it was"))});
    }
    DataTable *table = makeTable(model,
                                 {Words::tr("Organization"), Words::tr("User"), Words::tr("What"),
                                  Words::tr("In the ledger"), Words::tr("In the export"), Words::tr("Then")},
                                 {150, 110, 90, 120, 120});
    table->setAccessibleName(Words::tr("What the export says otherwise"));
    return table;
}

}
