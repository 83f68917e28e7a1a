// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list shows, and how wide.
#include <QHeaderView>
#include <QSettings>

#include <utility>

#include "ui/pages/list_page.h"
#include "ui/views/data_table.h"

namespace tidemark
{
namespace
{
constexpr int comfortable = 200; // of the growing column
}

void ListPage::setColumns(const QList<std::pair<int, int>> &columns)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, true);
    int place = 0;
    for (const auto &[column, width] : columns) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), place++);
        header->resizeSection(column, width);
    }
    if (const QByteArray state = QSettings().value(m_key).toByteArray(); !state.isEmpty())
        m_table->restoreColumns(state);
    // The saved columns may name another sort than the one that the rows have.
    header->setSortIndicator(m_sortColumn, m_sortOrder);
}

void ListPage::setGrowingColumn(int column, int least)
{
    m_growing = {column, least};
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (m_isGrowing || resized == m_growing.first)
            return;
        m_stretching.removeIf([resized](const Stretching &each) {
            return each.column == resized;
        });
        grow();
    });
    grow();
}

void ListPage::addStretchingColumn(int column, int usual, int most)
{
    const int now = m_table->columnWidth(column);
    // Another width is one that a person gave it.
    if (usual <= now && now <= most)
        m_stretching.append({column, usual, most});
    grow();
}

void ListPage::grow()
{
    const auto [column, least] = m_growing;
    QHeaderView *header = m_table->horizontalHeader();
    // Before the page is laid out its width says nothing.
    if (column < 0 || header->isSectionHidden(column) || !m_table->isVisible())
        return;
    // Asked for its length, Qt first lays out what was hidden meanwhile; without a last section that stretches it would
    // leave the room of those columns blank.
    (void)header->length();
    header->setStretchLastSection(false);
    m_isGrowing = true;
    int width = header->sectionSize(column) + m_table->viewport()->width() - header->length();
    for (const Stretching &each : std::as_const(m_stretching)) {
        if (header->isSectionHidden(each.column))
            continue;
        const int now = header->sectionSize(each.column);
        const int then = qBound(each.usual, now + width - comfortable, each.most);
        header->resizeSection(each.column, then);
        width -= then - now;
    }
    header->resizeSection(column, qMax(least, width));
    m_isGrowing = false;
}

}
