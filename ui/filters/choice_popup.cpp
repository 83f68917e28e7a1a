// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/choice_popup.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

#include "ui/support/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{

constexpr int fewChoices = 12;
constexpr int widthOfList = 220;
constexpr int mostShown = 10;
constexpr int rowHeight = 28;

bool holds(const QList<FilterChoice> &choices, const QString &id)
{
    return std::any_of(choices.begin(), choices.end(), [&id](const FilterChoice &choice) {
        return choice.id == id;
    });
}

}

ChoicePopup::ChoicePopup(QWidget *parent)
    : QWidget(parent)
    , m_except(new SegmentedControl)
    , m_search(new SearchField(tr("Search")))
    , m_list(new QListWidget)
    , m_clear(new LinkButton(tr("Clear")))
{
    m_except->addSegment(tr("is", "the column's value is one of these"));
    m_except->addSegment(tr("is not", "the column's value is none of these"));
    m_except->setAccessibleName(tr("Is one of these, or is not"));
    m_list->setAccessibleName(tr("Values"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(controlHeight(widthOfList));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_except, 0, Qt::AlignLeading);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_clear, 0, Qt::AlignLeading);
    m_search->hide();
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_except, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        Q_EMIT exceptChanged(index == 1);
    });
    connect(m_search, &SearchField::searchRequested, this, &ChoicePopup::search);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::toggle);
    connect(m_clear, &LinkButton::clicked, this, [this] {
        m_checked.clear();
        search(m_search->text());
        Q_EMIT clearRequested();
    });
}

void ChoicePopup::setChoices(const QList<FilterChoice> &choices)
{
    m_choices = choices;
    m_search->setVisible(m_fetch || choices.size() > fewChoices);
}

void ChoicePopup::setFetch(const FetchChoices &fetch)
{
    m_fetch = fetch;
    m_search->setVisible(true);
}

void ChoicePopup::setExceptOffered(bool offered)
{
    m_except->setVisible(offered);
}

void ChoicePopup::begin(const QList<FilterChoice> &checked, bool except)
{
    m_checked = checked;
    m_except->setCurrentIndex(except ? 1 : 0);
    m_search->clear();
    search(QString());
    QWidget *first = m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_list;
    first->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::search(const QString &typed)
{
    if (m_fetch) {
        m_fetch(typed, [this, typed](const QList<FilterChoice> &found) {
            // What is checked comes first, so that it can be unchecked.
            QList<FilterChoice> shown = typed.isEmpty() ? m_checked : QList<FilterChoice>();
            for (const FilterChoice &choice : found) {
                if (!holds(shown, choice.id))
                    shown += choice;
            }
            show(shown);
        });
        return;
    }
    QList<FilterChoice> shown;
    for (const FilterChoice &choice : std::as_const(m_choices)) {
        if (choice.words.contains(typed, Qt::CaseInsensitive))
            shown += choice;
    }
    show(shown);
}

void ChoicePopup::show(const QList<FilterChoice> &choices)
{
    m_list->clear();
    for (const FilterChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.icon, choice.words, m_list);
        item->setData(Qt::UserRole, choice.id);
        // Not checkable by the view, or a click on the mark would toggle it twice.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(holds(m_checked, choice.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setFixedHeight(controlHeight(rowHeight) * std::clamp(int(choices.size()), 3, mostShown) + 4);
}

void ChoicePopup::toggle(QListWidgetItem *item)
{
    if (item == nullptr)
        return;
    const FilterChoice choice{item->data(Qt::UserRole).toString(), item->text(), item->icon()};
    const bool checked = item->checkState() != Qt::Checked;
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    if (checked)
        m_checked += choice;
    else
        m_checked.removeIf([&choice](const FilterChoice &other) {
            return other.id == choice.id;
        });
    Q_EMIT toggled(choice, checked);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && (key == Qt::Key_Space || enter)) {
        toggle(m_list->currentItem());
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || enter)) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QListWidget *ChoicePopup::list() const
{
    return m_list;
}

SegmentedControl *ChoicePopup::except() const
{
    return m_except;
}

}
