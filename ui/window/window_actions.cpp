// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/search_field.h"
#include "ui/window/as_of_control.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::WindowActions)
};

QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys = {})
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    return action;
}

/// Tool bars write an action's icon text, menus its text.
void addToBar(QToolBar *bar, QAction *action, IconId id, const QString &text, const QString &toolTip)
{
    action->setIcon(icon(id));
    action->setIconVisibleInMenu(false);
    action->setIconText(text);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? toolTip : Words::tr("%1 (%2)", "what it does (key)").arg(toolTip, keys));
    bar->addAction(action);
}

void makeMenus(QMainWindow *window, WindowActions &actions)
{
    QMenu *file = window->menuBar()->addMenu(Words::tr("&File"));
    actions.newLedger = add(file, Words::tr("&New ledger…"), QKeySequence::New);
    actions.open = add(file, Words::tr("&Open…"), QKeySequence::Open);
    actions.recent = file->addMenu(Words::tr("Open &recent"));
    actions.review = add(file, Words::tr("Open for revie&w…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    file->addSeparator();
    actions.import = add(file, Words::tr("&Import a backend export…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    actions.importFile = add(file, Words::tr("Import a &file…"));
    actions.exportAll = add(file, Words::tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    actions.verify = add(file, Words::tr("&Verify the chains"));
    actions.verifyFile = add(file, Words::tr("Verify a fi&le…"));
    actions.programs = add(file, Words::tr("&Programs…"));
    actions.compare = add(file, Words::tr("Co&mpare…"));
    actions.reconcile = add(file, Words::tr("Reconcile &usage…"));
    file->addSeparator();
    actions.sign = add(file, Words::tr("Si&gn a file…"));
    actions.keys = add(file, Words::tr("Signing &keys…"));
    file->addSeparator();
    actions.close = add(file, Words::tr("&Close window"), QKeySequence::Close);
    actions.quit = add(file, Words::tr("&Quit"), QKeySequence::Quit);
    actions.quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = window->menuBar()->addMenu(Words::tr("&Edit"));
    actions.undo = add(edit, Words::tr("&Undo the last booking"), QKeySequence::Undo);

    QMenu *view = window->menuBar()->addMenu(Words::tr("&View"));
    actions.back = add(view, Words::tr("&Back to the list"), QKeySequence(Qt::ALT | Qt::Key_Left));
    actions.filter = add(view, Words::tr("&Filter"), QKeySequence::Find);
    actions.refresh = add(view, Words::tr("&Refresh"), QKeySequence::Refresh);
    actions.lookBack = add(view, Words::tr("&As of…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    actions.backToNow = add(view, Words::tr("Back to &now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    view->addSeparator();
    actions.pages = window->menuBar()->addMenu(Words::tr("&Go"));
    actions.columns = view->addMenu(Words::tr("&Columns"));
    actions.org = window->menuBar()->addMenu(Words::tr("&Organization"));

    QMenu *help = window->menuBar()->addMenu(Words::tr("&Help"));
    actions.about = add(help, Words::tr("&About Tidemark"));
    actions.about->setMenuRole(QAction::AboutRole);
    actions.aboutQt = add(help, Words::tr("About &Qt"));
    actions.aboutQt->setMenuRole(QAction::AboutQtRole);
}

void makeToolBar(QMainWindow *window, WindowActions &actions)
{
    auto *bar = new QToolBar(Words::tr("Tool bar"), window);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addToBar(bar, actions.open, IconId::Open, Words::tr("Open"), Words::tr("Open a ledger"));
    addToBar(bar, actions.import, IconId::Import, Words::tr("Import"),
             Words::tr("Import a folder that the backend exported"));
    addToBar(bar, actions.exportAll, IconId::Export, Words::tr("Export"),
             Words::tr("Write every entry to a portable file"));
    addToBar(bar, actions.verify, IconId::Verify, Words::tr("Verify"),
             Words::tr("Check every chain: its hashes, and that the rules booked it"));
    bar->addSeparator();
    actions.search = new SearchField(Words::tr("Find org, user, asset…"));
    actions.search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    actions.search->setFixedWidth(400 * controlHeight(28) / 28);
    bar->addWidget(actions.search);
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    actions.asOf = new AsOfControl;
    const QString keys = actions.lookBack->shortcut().toString(QKeySequence::NativeText);
    actions.asOf->setToolTip(
        Words::tr("%1 (%2)", "what it does (key)").arg(Words::tr("Show everything as it was at another time"), keys));
    bar->addWidget(actions.asOf);
    window->addToolBar(Qt::TopToolBarArea, bar);
    actions.toolBar = bar;
}

}

WindowActions WindowActions::makeIn(QMainWindow *window)
{
    WindowActions actions;
    makeMenus(window, actions);
    makeToolBar(window, actions);
    return actions;
}

}
