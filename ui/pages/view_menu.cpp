// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/view_menu.h"

#include <QMenu>
#include <QMessageBox>

#include "ui/dialogs/view_name_dialog.h"
#include "ui/support/icons.h"

namespace tidemark
{
namespace
{

/// Menus take & for the mark of a letter.
QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

}

ViewMenu::ViewMenu(const QString &page, const std::function<SavedView()> &current, QWidget *parent)
    : QPushButton(parent)
    , m_page(page)
    , m_current(current)
    , m_menu(new QMenu(this))
{
    setAutoDefault(false);
    setAccessibleName(tr("Saved views"));
    setToolTip(accessibleName());
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    showWords();
}

void ViewMenu::setViews(SavedViews *views)
{
    m_views = views;
    connect(views, &SavedViews::changed, this, &ViewMenu::showWords);
    showWords();
}

void ViewMenu::setChosen(const QString &id)
{
    m_chosen = id;
    showWords();
}

const QString &ViewMenu::chosen() const
{
    return m_chosen;
}

void ViewMenu::showWords()
{
    const SavedView *view = m_views != nullptr ? m_views->find(m_chosen) : nullptr;
    const QString views = tr("V&iews");
    setText(view != nullptr ? plain(view->name) : views);
    // The same key, whatever it is called.
    setShortcut(QKeySequence::mnemonic(views));
    setAccessibleDescription(view != nullptr ? view->name : QString());
}

void ViewMenu::fill()
{
    m_menu->clear();
    if (m_views == nullptr)
        return;
    const QList<SavedView> views = m_views->of(m_page);
    for (const SavedView &view : views) {
        QAction *action = m_menu->addAction(plain(view.name), this, [this, id = view.id] {
            Q_EMIT viewRequested(id);
        });
        action->setCheckable(true);
        action->setChecked(view.id == m_chosen);
    }
    const SavedView *chosen = m_views->find(m_chosen);
    if (!views.isEmpty()) {
        m_menu->addAction(tr("&No view"), this, [this] {
            Q_EMIT viewRequested(QString());
        });
        m_menu->addSeparator();
    }
    m_menu->addAction(tidemark::icon(IconId::Save), tr("&Save as a view…"), this, &ViewMenu::saveAs);
    if (chosen == nullptr)
        return;
    const QString name = plain(chosen->name);
    m_menu->addAction(tr("&Update “%1” to what is shown").arg(name), this, [this] {
        SavedView now = m_current();
        now.name = m_views->find(m_chosen)->name;
        m_views->save(now);
    });
    m_menu->addAction(tr("&Rename “%1”…").arg(name), this, [this] {
        askToRename(m_chosen);
    });
    m_menu->addAction(tidemark::icon(IconId::Trash), tr("&Delete “%1”…").arg(name), this, [this] {
        askToDelete(m_chosen);
    });
}

QStringList ViewMenu::namesWithout(const QString &id) const
{
    QStringList names;
    const QList<SavedView> views = m_views->of(m_page);
    for (const SavedView &view : views) {
        if (view.id != id)
            names += view.name;
    }
    return names;
}

void ViewMenu::saveAs()
{
    auto *dialog = new ViewNameDialog(ViewNameDialog::For::NewView, QString(), namesWithout(QString()), window());
    connect(dialog, &ViewNameDialog::named, this, [this](const QString &name) {
        SavedView view = m_current();
        view.name = name;
        m_chosen = m_views->save(view);
        Q_EMIT viewRequested(m_chosen);
    });
    dialog->open();
}

void ViewMenu::askToRename(const QString &id)
{
    const SavedView *view = m_views->find(id);
    if (view == nullptr)
        return;
    auto *dialog = new ViewNameDialog(ViewNameDialog::For::Rename, view->name, namesWithout(id), window());
    connect(dialog, &ViewNameDialog::named, m_views, [views = m_views, id](const QString &name) {
        views->rename(id, name);
    });
    dialog->open();
}

void ViewMenu::askToDelete(const QString &id)
{
    const SavedView *view = m_views->find(id);
    if (view == nullptr)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete a view"),
                                tr("Delete the view “%1”? Nothing in the ledger changes.").arg(view->name),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("&Delete"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::accepted, this, [this, id] {
        m_views->remove(id);
        if (id == m_chosen)
            Q_EMIT viewRequested(QString());
    });
    box->open();
}

}
