// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace tidemark
{

class AsOfControl;
class SearchField;

/// The actions of a window, where its menus and its tool bar have them.
struct WindowActions {
    QAction *newLedger = nullptr;
    QAction *open = nullptr;
    QMenu *recent = nullptr;
    QAction *review = nullptr;
    QAction *import = nullptr;
    QAction *importFile = nullptr;
    QAction *exportAll = nullptr;
    QAction *verify = nullptr;
    QAction *verifyFile = nullptr;
    QAction *programs = nullptr;
    QAction *compare = nullptr;
    QAction *reconcile = nullptr;
    QAction *sign = nullptr;
    QAction *keys = nullptr;
    QAction *close = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *filter = nullptr;
    QAction *back = nullptr;
    QAction *refresh = nullptr;
    QMenu *pages = nullptr;
    QMenu *columns = nullptr;
    QMenu *org = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;
    QToolBar *toolBar = nullptr;
    SearchField *search = nullptr;
    AsOfControl *asOf = nullptr;
    QAction *lookBack = nullptr;
    QAction *backToNow = nullptr;

    static WindowActions makeIn(QMainWindow *window);
};

}
