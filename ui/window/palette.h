// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QPointer>

#include <memory>
#include <vector>

#include "core/models/palette_model.h"

class QAction;
class QListView;
class QMainWindow;
class QMenu;

namespace tidemark
{

class LedgerService;
class SearchField;
class TextLabel;

/// Below the search field of the tool bar: every organization, user, asset and command whose name fits what is typed,
/// found off the window's thread. Worked from the field: arrows choose, Enter goes there or does it, Escape leads back
/// to where the keyboard was.
class Palette : public QFrame
{
    Q_OBJECT
public:
    Palette(SearchField *field, QMainWindow *window);

    /// nullptr: commands alone.
    void setService(const std::shared_ptr<LedgerService> &service);
    QListView *list() const;
    PaletteModel *model() const;

Q_SIGNALS:
    void orgRequested(const std::string &org);
    void userRequested(const std::string &org, const std::string &user);
    void assetRequested(const std::string &org, qint64 seq);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void dismiss();
    void search();
    void ask(const QString &typed);
    void show(const QString &typed, bool all);
    void place();
    void collectCommands();
    void collectFrom(QMenu *menu, const QString &path);
    bool pressed(int key);
    void move(int rows);
    void activate(const QModelIndex &index);
    void describeCurrent();

    SearchField *m_field;
    QMainWindow *m_window;
    std::shared_ptr<LedgerService> m_service;
    PaletteModel *m_model;
    QListView *m_list;
    TextLabel *m_nothing;       ///< in its place where nothing fits
    QPointer<QWidget> m_before; ///< had the keyboard
    std::vector<PaletteItem> m_commands;
    QHash<QString, QPointer<QAction>> m_actions; ///< by the ids of the commands
    std::vector<PaletteItem> m_things;
    std::vector<PaletteItem> m_recent;
    quint64 m_asked = 0;
};

}
