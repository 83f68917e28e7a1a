// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

#include "ui/support/saved_views.h"

class QMenu;

namespace tidemark
{

/// The saved views of a list: goes to one, saves what is shown as one, renames and deletes them.
class ViewMenu : public QPushButton
{
    Q_OBJECT
public:
    /// `current` tells what the list shows now, without a name.
    ViewMenu(const QString &page, const std::function<SavedView()> &current, QWidget *parent = nullptr);

    void setViews(SavedViews *views);
    /// The view that the list was set to last; empty: none.
    void setChosen(const QString &id);
    const QString &chosen() const;

    void askToRename(const QString &id);
    void askToDelete(const QString &id);

Q_SIGNALS:
    /// Empty: the list as it is without any.
    void viewRequested(const QString &id);

private:
    void fill();
    void saveAs();
    /// Of the other views of the list.
    QStringList namesWithout(const QString &id) const;
    void showWords();

    QString m_page;
    std::function<SavedView()> m_current;
    SavedViews *m_views = nullptr;
    QString m_chosen;
    QMenu *m_menu;
};

}
