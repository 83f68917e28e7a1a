// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "core/async/ledger_service.h"
#include "core/store/thing_finder.h"
#include "ui/support/palette_tint.h"
#include "ui/support/recent_items.h"
#include "ui/support/theme.h"
#include "ui/views/palette_delegate.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int rowHeight = 32;
constexpr int mostRows = 11;
constexpr int mostOfAKind = 30;
constexpr std::chrono::milliseconds budget{60};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

PaletteItem itemOf(const FoundThing &thing)
{
    const QString orgName = text(thing.orgName.empty() ? thing.org : thing.orgName);
    PaletteItem item;
    item.org = text(thing.org);
    item.id = text(thing.id);
    item.title = text(thing.name.empty() ? thing.id : thing.name);
    item.seq = thing.seq;
    switch (thing.kind) {
    case FoundThing::Kind::Org:
        item.kind = PaletteItem::Kind::Org;
        item.detail = thing.name.empty() ? QString() : item.id;
        break;
    case FoundThing::Kind::User:
        item.kind = PaletteItem::Kind::User;
        item.detail = orgName;
        break;
    case FoundThing::Kind::Asset:
        item.kind = PaletteItem::Kind::Asset;
        item.detail = orgName;
        break;
    }
    return item;
}

QString plain(QString words)
{
    return words.remove(QStringLiteral("&&")).remove(u'&');
}

}

Palette::Palette(SearchField *field, QMainWindow *window)
    : QFrame(window)
    , m_field(field)
    , m_window(window)
    , m_model(new PaletteModel(this))
    , m_list(new QListView)
    , m_nothing(new TextLabel(tr("Nothing found"), TextRole::Body, TextTone::Dim))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    tintWith(this, [](QPalette &palette, const Tokens &tokens) {
        palette.setColor(QPalette::Window, tokens.base);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 5);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_nothing->setContentsMargins(12, 0, 12, 0);
    m_nothing->hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    hide();
    field->installEventFilter(this);
    window->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &Palette::search);
    connect(field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (m_field->hasFocus() && typed.isEmpty())
            search();
    });
    // When the field hears of it, the keyboard is there already.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (now == m_field && before != nullptr)
            m_before = before;
    });
    connect(m_list, &QListView::clicked, this, &Palette::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::describeCurrent);
}

void Palette::setService(const std::shared_ptr<LedgerService> &service)
{
    m_service = service;
}

QListView *Palette::list() const
{
    return m_list;
}

PaletteModel *Palette::model() const
{
    return m_model;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    switch (event->type()) {
    case QEvent::FocusIn:
        open();
        return false;
    case QEvent::FocusOut:
        hide();
        return false;
    case QEvent::MouseButtonPress:
        if (!isVisible() && m_field->hasFocus())
            open();
        return false;
    case QEvent::KeyPress:
        return pressed(static_cast<const QKeyEvent *>(event)->key());
    default:
        return false;
    }
}

/// True where the field is not to see the key.
bool Palette::pressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (!isVisible())
            open();
        else
            move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            dismiss();
        else
            m_field->clear();
        return true;
    default:
        return false;
    }
}

void Palette::move(int rows)
{
    if (!isVisible() || m_model->rowCount() == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void Palette::open()
{
    if (isVisible())
        return;
    collectCommands();
    m_recent = m_service ? recentItems(m_service->path()) : std::vector<PaletteItem>();
    m_things.clear();
    search();
}

void Palette::dismiss()
{
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
    m_field->clear();
    hide();
}

void Palette::search()
{
    const QString typed = m_field->text().trimmed();
    ++m_asked;
    if (typed.isEmpty())
        m_things.clear();
    const bool asks = m_service && !typed.isEmpty();
    show(typed, !asks);
    if (asks)
        ask(typed);
}

void Palette::ask(const QString &typed)
{
    m_service
        ->read([words = typed.toStdString()](Ledger &ledger) {
            return findThings(ledger, words, mostOfAKind, budget);
        })
        .then(this, [this, typed, asked = m_asked](const Result<std::vector<FoundThing>> &found) {
            if (asked != m_asked || !found)
                return;
            m_things.clear();
            for (const FoundThing &thing : *found)
                m_things.push_back(itemOf(thing));
            show(typed, true);
        });
}

/// `all`: nothing is still looked for.
void Palette::show(const QString &typed, bool all)
{
    std::vector<PaletteItem> items = m_things;
    items.insert(items.end(), m_commands.begin(), m_commands.end());
    m_model->setItems(typed, std::move(items), m_recent);
    const bool any = m_model->rowCount() > 0;
    if (any)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setVisible(any);
    m_nothing->setVisible(!any && all);
    describeCurrent();
    setVisible(m_field->hasFocus() && (any || (all && !typed.isEmpty())));
    place();
}

void Palette::place()
{
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    const QPoint corner = m_window->mapFromGlobal(m_field->mapToGlobal(QPoint(0, m_field->height() + 2)));
    setGeometry(corner.x(), corner.y(), m_field->width(), controlHeight(rowHeight) * rows + 12);
    raise();
}

void Palette::collectCommands()
{
    m_commands.clear();
    m_actions.clear();
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->isVisible() && menu->menu() != nullptr)
            collectFrom(menu->menu(), plain(menu->text()));
    }
}

void Palette::collectFrom(QMenu *menu, const QString &path)
{
    // Some fill themselves when they are opened.
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const QString words = plain(action->text());
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || words.isEmpty())
            continue;
        if (action->menu() != nullptr) {
            collectFrom(action->menu(), words);
            continue;
        }
        PaletteItem item;
        item.kind = PaletteItem::Kind::Command;
        item.id = path + u'/' + words;
        item.title = words;
        item.detail = path;
        item.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        m_actions.insert(item.id, action);
        m_commands.push_back(item);
    }
}

void Palette::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteItem item = m_model->item(index.row());
    const QPointer<QAction> action = m_actions.value(item.id);
    dismiss();
    if (m_service)
        rememberItem(m_service->path(), item);
    switch (item.kind) {
    case PaletteItem::Kind::Org:
        Q_EMIT orgRequested(item.org.toStdString());
        break;
    case PaletteItem::Kind::User:
        Q_EMIT userRequested(item.org.toStdString(), item.id.toStdString());
        break;
    case PaletteItem::Kind::Asset:
        Q_EMIT assetRequested(item.org.toStdString(), item.seq);
        break;
    case PaletteItem::Kind::Command:
        if (action)
            action->trigger();
        break;
    }
}

/// The keyboard stays in the field: it says what Enter would do.
void Palette::describeCurrent()
{
    m_field->setAccessibleDescription(
        m_nothing->isHidden() ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : m_nothing->text());
}

}
