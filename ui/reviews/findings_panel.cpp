// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/findings_panel.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

#include "ui/reviews/finding_delegate.h"
#include "ui/reviews/finding_words.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

/// Of a kind: the heading leads to all of them.
constexpr size_t mostListed = 200;

std::shared_ptr<const std::vector<uint32_t>> rowsOf(const Finding *first, const Finding *end)
{
    auto rows = std::make_shared<std::vector<uint32_t>>();
    for (const Finding *finding = first; finding != end; ++finding)
        rows->insert(rows->end(), finding->rows.begin(), finding->rows.end());
    std::sort(rows->begin(), rows->end());
    rows->erase(std::unique(rows->begin(), rows->end()), rows->end());
    return rows;
}

}

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Worth a look"), TextRole::Strong))
    , m_hint(new TextLabel(tr("Looking through the entries…"), TextRole::Body, TextTone::Dim))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    m_title->setContentsMargins(16, 12, 16, 4);
    m_hint->setContentsMargins(16, 4, 16, 12);
    m_hint->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(m_title->text());
    m_list->hide();
    column->addStretch();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        choose(index.row());
    });
    setMinimumWidth(controlHeight(240));
}

void FindingsPanel::showFindings(std::shared_ptr<const std::vector<Finding>> findings, const ProgramCatalog &programs)
{
    m_findings = std::move(findings);
    m_model->clear();
    m_lines.clear();
    for (int kind = 0; kind < findingKindCount; ++kind)
        addKind(FindingKind(kind), programs);
    m_hint->setText(m_findings->empty() ? tr("Nothing stands out. What was looked for:")
                                        : tr("Choose one to see its entries."));
    m_list->show();
    if (m_model->rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

void FindingsPanel::showUnreadable()
{
    m_hint->setText(tr("There are no entries to look through."));
}

void FindingsPanel::addKind(FindingKind kind, const ProgramCatalog &programs)
{
    const auto isOfKind = [kind](const Finding &finding) {
        return finding.kind == kind;
    };
    const auto first = std::find_if(m_findings->begin(), m_findings->end(), isOfKind);
    const auto end = std::find_if_not(first, m_findings->end(), isOfKind);
    int64_t count = 0;
    for (auto finding = first; finding != end; ++finding)
        count += finding->count;
    auto *heading = new QStandardItem(icon(findingIcon(kind)), findingKindWords(kind));
    heading->setData(true, HeadingRole);
    heading->setData(count > 0 ? countText(count) : tr("none"), CountRole);
    heading->setData(count == 0, DimRole);
    heading->setData(
        tr("%1: %2", "kind of finding: how many").arg(heading->text(), heading->data(CountRole).toString()),
        Qt::AccessibleTextRole);
    heading->setEditable(false);
    heading->setEnabled(count > 0);
    m_model->appendRow(heading);
    m_lines.push_back({size_t(first - m_findings->begin()), size_t(end - first)});
    for (auto finding = first; finding != end && finding - first < std::ptrdiff_t(mostListed); ++finding) {
        const FindingWords words = findingWords(*finding, programs);
        auto *item = new QStandardItem(words.title);
        item->setEditable(false);
        item->setData(words.detail, DetailRole);
        item->setToolTip(words.title + u'\n' + words.detail);
        if (finding->count > 1)
            item->setData(countText(finding->count), CountRole);
        item->setData(tr("%1. %2", "a finding; what is known of it").arg(words.title, words.detail),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_lines.push_back({size_t(finding - m_findings->begin()), 1});
    }
}

void FindingsPanel::choose(int row)
{
    const Line line = m_lines.at(size_t(row));
    if (line.count == 0)
        return;
    const Finding *first = m_findings->data() + line.first;
    const QModelIndex index = m_model->index(row, 0);
    const QString kind = findingKindWords(first->kind);
    Q_EMIT chosen(rowsOf(first, first + line.count),
                  index.data(HeadingRole).toBool()
                      ? kind
                      : tr("%1: %2", "kind of finding: which").arg(kind, index.data().toString()));
}

void FindingsPanel::clearChoice()
{
    m_list->clearSelection();
}

QListView *FindingsPanel::list() const
{
    return m_list;
}

void FindingsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    painter.fillRect(rect(), t.base);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), t.hairline);
}

}
