// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QObject>

class QStandardItemModel;

namespace tidemark
{

class SavedViews;
class Sidebar;
class ViewCounts;

/// "Saved views" below the pages of the side bar, each with its count. F2 renames one, Delete deletes it.
class SidebarViews : public QObject
{
    Q_OBJECT
public:
    /// `pages` has its pages already, and is the side bar's model.
    SidebarViews(Sidebar *sidebar, QStandardItemModel *pages, SavedViews *views, ViewCounts *counts,
                 QObject *parent = nullptr);

    /// Of a row of the model; empty: it is no view.
    static QString idOf(const QModelIndex &index);
    QModelIndex indexOf(const QString &id) const;

Q_SIGNALS:
    void renameRequested(const QString &id);
    void deleteRequested(const QString &id);

private:
    void fill();
    void showCounts();
    void addKey(const QKeySequence &keys, void (SidebarViews::*ask)(const QString &));
    void openMenu(const QPoint &at);

    Sidebar *m_sidebar;
    QStandardItemModel *m_model;
    SavedViews *m_views;
    ViewCounts *m_counts;
    int m_pages; ///< rows before the views
};

}
