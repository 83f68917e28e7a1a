// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/choice_filter.h"

#include <QBoxLayout>

#include <algorithm>

#include "ui/filters/choice_popup.h"
#include "ui/filters/popup_combo.h"

namespace tidemark
{

ChoiceFilter::ChoiceFilter(QWidget *parent)
    : FilterEditor(parent)
    , m_combo(new PopupCombo)
    , m_popup(new ChoicePopup)
    , m_counted([](int count) {
        return tr("%n value(s)", nullptr, count);
    })
{
    m_combo->content()->addWidget(m_popup);
    setControl(m_combo);
    connect(m_combo, &PopupCombo::opening, this, [this] {
        m_popup->begin(m_checked, m_except);
    });
    connect(m_combo, &PopupCombo::clearRequested, this, &ChoiceFilter::clear);
    connect(m_popup, &ChoicePopup::clearRequested, this, &ChoiceFilter::clear);
    connect(m_popup, &ChoicePopup::closeRequested, m_combo, &PopupCombo::hidePopup);
    connect(m_popup, &ChoicePopup::toggled, this, [this](const FilterChoice &choice, bool checked) {
        m_checked.removeIf([&choice](const FilterChoice &other) {
            return other.id == choice.id;
        });
        if (checked)
            m_checked += choice;
        showWords();
        Q_EMIT changed();
    });
    connect(m_popup, &ChoicePopup::exceptChanged, this, [this](bool except) {
        if (m_except == except)
            return;
        m_except = except;
        showWords();
        if (!m_checked.isEmpty())
            Q_EMIT changed();
    });
    showWords();
}

void ChoiceFilter::setChoices(const QList<FilterChoice> &choices)
{
    m_choices = choices;
    for (FilterChoice &checked : m_checked) {
        for (const FilterChoice &choice : choices) {
            if (choice.id == checked.id)
                checked = choice;
        }
    }
    m_popup->setChoices(choices);
    showWords();
}

void ChoiceFilter::setFetch(const FetchChoices &fetch)
{
    m_popup->setFetch(fetch);
}

void ChoiceFilter::setCounted(const std::function<QString(int)> &counted)
{
    m_counted = counted;
}

void ChoiceFilter::setExceptOffered(bool offered)
{
    m_popup->setExceptOffered(offered);
}

QStringList ChoiceFilter::values() const
{
    QStringList ids;
    for (const FilterChoice &choice : m_checked)
        ids += choice.id;
    return ids;
}

bool ChoiceFilter::isExcept() const
{
    return m_except && !m_checked.isEmpty();
}

QStringList ChoiceFilter::allowed() const
{
    const QStringList checked = values();
    if (!isExcept())
        return checked;
    QStringList others;
    for (const FilterChoice &choice : m_choices) {
        if (!checked.contains(choice.id))
            others += choice.id;
    }
    return others;
}

bool ChoiceFilter::excludesAll() const
{
    return isExcept() && !m_choices.isEmpty() && allowed().isEmpty();
}

void ChoiceFilter::setValues(const QStringList &values, bool except)
{
    m_checked.clear();
    m_except = except;
    for (const QString &id : values) {
        const auto known = std::find_if(m_choices.begin(), m_choices.end(), [&id](const FilterChoice &choice) {
            return choice.id == id;
        });
        m_checked += known == m_choices.end() ? FilterChoice{id, id} : *known;
    }
    showWords();
    Q_EMIT changed();
}

bool ChoiceFilter::isActive() const
{
    return !m_checked.isEmpty();
}

void ChoiceFilter::clear()
{
    const bool was = isActive();
    m_checked.clear();
    m_except = false;
    showWords();
    if (was)
        Q_EMIT changed();
}

QVariant ChoiceFilter::state() const
{
    if (!isActive())
        return {};
    QStringList words;
    for (const FilterChoice &choice : m_checked)
        words += choice.words;
    return QVariantMap{
        {QStringLiteral("values"), values()}, {QStringLiteral("words"), words}, {QStringLiteral("except"), m_except}};
}

void ChoiceFilter::setState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    const QStringList words = map.value(QStringLiteral("words")).toStringList();
    setValues(map.value(QStringLiteral("values")).toStringList(), map.value(QStringLiteral("except")).toBool());
    // What is fetched has no words but those that it was chosen by.
    for (qsizetype i = 0; i < std::min(m_checked.size(), words.size()); ++i) {
        if (m_checked[i].words == m_checked[i].id)
            m_checked[i].words = words[i];
    }
    showWords();
}

ChoicePopup *ChoiceFilter::popup() const
{
    return m_popup;
}

QString ChoiceFilter::words() const
{
    if (m_checked.isEmpty())
        return tr("Any", "value");
    const QString values = m_checked.size() == 1 ? m_checked.front().words : m_counted(int(m_checked.size()));
    return m_except ? tr("not %1", "4 orgs").arg(values) : values;
}

void ChoiceFilter::showWords()
{
    m_combo->setWords(words());
    QStringList all;
    for (const FilterChoice &choice : std::as_const(m_checked))
        all += choice.words;
    m_combo->setAccessibleDescription(all.join(u'\n'));
}

}
