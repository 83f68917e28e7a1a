// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdown_panel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/views/column_width.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/views/share_delegate.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

enum Column { Name, Count, Used, Bar, Share, Extra, ColumnCount };
constexpr int leastName = 130;
constexpr int barWidth = 124;

QStandardItem *words(const QString &text, bool figure = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (figure)
        item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

double ratio(Credits part, Credits whole)
{
    return whole.isPositive() ? double(part.thousandths()) / double(whole.thousandths()) : 0.0;
}

}

BreakdownPanel::BreakdownPanel(const QString &title, const QString &what, QWidget *parent)
    : Panel(title, parent)
    , m_what(what)
    , m_sum(new TextLabel(TextRole::Strong))
    , m_empty(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_table(new DataTable)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
{
    addToHead(m_sum);
    m_table->setInPanel(true);
    m_table->setAccessibleName(title);
    m_table->setItemDelegateForColumn(Used, new CreditsDelegate(CreditsDelegate::Kind::Balance, m_table));
    m_table->setItemDelegateForColumn(Bar, new ShareDelegate(m_table));
    setHeader();
    m_table->setModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    header->setSectionsClickable(false);
    for (const auto &[column, width] : {std::pair(Count, 68), {Used, 84}, {Bar, barWidth}, {Share, 64}, {Extra, 120}})
        setColumnWidth(m_table, column, width);
    m_table->setColumnHidden(Extra, true);
    m_empty->setContentsMargins(12, 8, 12, 16);
    m_empty->setWordWrap(true);
    m_empty->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty);
}

void BreakdownPanel::setHeader()
{
    m_model->setHorizontalHeaderLabels({m_what, tr("Count"), tr("Used"), QString(), tr("Share"), m_extra});
    for (const Column column : {Count, Used, Share, Extra})
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
}

void BreakdownPanel::setExtraColumn(const QString &header)
{
    m_extra = header;
    setHeader();
    m_table->setColumnHidden(Extra, false);
    m_table->setColumnHidden(Count, true);
}

/// Names before bars: the share is there in figures too.
void BreakdownPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    int room = width();
    for (const Column column : {Count, Used, Share, Extra})
        room -= m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    m_table->setColumnHidden(Bar, room < barWidth + leastName * controlHeight(28) / 28);
}

void BreakdownPanel::setRowsInSight(int rows)
{
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + rows * controlHeight(28));
}

void BreakdownPanel::setEmptyText(const QString &words)
{
    m_empty->setText(words);
}

void BreakdownPanel::setLines(const std::vector<BreakdownLine> &lines, Credits used,
                              const std::function<QString(const std::string &id)> &name,
                              const std::function<Remark(const std::string &id)> &extra)
{
    m_model->removeRows(0, m_model->rowCount());
    m_sum->setText(creditsText(used));
    // The longest bar is as long as its column, so that small shares can be told apart.
    const Credits most = lines.empty() ? Credits() : lines.front().used;
    for (const BreakdownLine &line : lines) {
        auto *amount = words(creditsText(line.used), true);
        amount->setData(qlonglong(line.used.thousandths()), AmountRole);
        auto *bar = words(QString());
        bar->setData(ratio(line.used, most), ShareRole);
        auto *share = words(percentText(ratio(line.used, used)), true);
        share->setData(true, DimRole);
        auto *count = words(countText(line.count), true);
        count->setData(true, DimRole);
        auto *last = words(QString(), true);
        if (extra) {
            const Remark said = extra(line.id);
            last->setText(said.text);
            last->setData(said.dim, DimRole);
        }
        m_model->appendRow({words(name(line.id)), count, amount, bar, share, last});
    }
    m_table->setVisible(!lines.empty());
    m_empty->setVisible(lines.empty());
}

DataTable *BreakdownPanel::table() const
{
    return m_table;
}

}
