// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>

#include "ui/views/text_delegate.h"

class QMenu;

namespace tidemark
{

/// The list of what needs attention: groups as headings that close, rows of 28 px with one link each, and on the
/// current row a moon that sets it aside. Enter takes the action, Space or S snoozes, Ctrl+Enter opens. Where the
/// model is read anew it keeps the groups that are closed and the current organization. It shows an AttentionModel.
class AttentionView : public QTreeView
{
    Q_OBJECT
public:
    explicit AttentionView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setCanSnooze(bool can);
    /// With room for the notes of snoozed rows, in place of when they run out.
    void layOut(bool roomForNotes);
    /// Where the moon of the current row is, in the viewport; empty where there is none.
    QRect moonRect() const;
    /// The row of an organization; invalid where it is not listed.
    QModelIndex indexOf(const QString &org) const;

Q_SIGNALS:
    void helpRequested(const QModelIndex &row);
    void snoozeRequested(const QModelIndex &row);
    void openRequested(const QModelIndex &row);
    /// Before the context menu opens; add actions to it.
    void contextMenuOpening(QMenu *menu, const QModelIndex &row);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Of what the rows show of it, and its heading.
    int contentWidth(int column) const;
    QList<int> rowWidths(int column) const;
    /// As fitColumns(), where the rows are others.
    void fitRows();
    void fitColumns();
    void fitPlans();
    void setHovered(const QModelIndex &row);
    void paintGroup(QPainter *painter, const QRect &rect, const QModelIndex &group) const;
    QRect rowRect(const QModelIndex &index) const;
    void restore();

    bool m_canSnooze = true;
    bool m_restoring = false;
    int m_scrolled = 0;      ///< before a reset
    QSet<int> m_closed;      ///< kinds
    QMap<int, int> m_widths; ///< of columns, where nothing needs more
    TextDelegate *m_words;
    QMap<int, int> m_contents;                          ///< contentWidth() of columns
    QMap<TextDelegate::Detail, QList<int>> m_orgWidths; ///< of the rows' cells
    QPersistentModelIndex m_hovered;
    bool m_roomForNotes = false;
    QString m_currentOrg;
    int m_currentKind = -1;
    int m_currentRow = 0;
};

}
