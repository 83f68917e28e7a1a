// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <string>
#include <vector>

#include "ui/filters/filter_choice.h"
#include "ui/filters/filter_editor.h"

namespace tidemark
{

class ChoicePopup;
class PopupCombo;

/// Rows whose value is one of those checked, or none of them: "Any", "Use", "4 orgs", "not Use".
class ChoiceFilter final : public FilterEditor
{
    Q_OBJECT
public:
    explicit ChoiceFilter(QWidget *parent = nullptr);

    void setChoices(const QList<FilterChoice> &choices);
    /// Where there are too many to list: answers with the choices whose words have what was typed.
    void setFetch(const FetchChoices &fetch);
    /// "4 orgs": what several are called together.
    void setCounted(const std::function<QString(int)> &counted);
    /// Rows have one of two values: "is not" one is the other.
    void setExceptOffered(bool offered);

    /// Ids of the choices checked.
    QStringList values() const;
    bool isExcept() const;
    /// Ids that rows may have, where all choices are known: except() turned round.
    QStringList allowed() const;
    /// Of fixed choices: all are excluded, so that no row can fit.
    bool excludesAll() const;
    void setValues(const QStringList &values, bool except = false);

    bool isActive() const override;
    void clear() override;
    QVariant state() const override;
    void setState(const QVariant &state) override;
    ChoicePopup *popup() const;

private:
    void showWords();
    QString words() const;

    PopupCombo *m_combo;
    ChoicePopup *m_popup;
    QList<FilterChoice> m_choices;
    QList<FilterChoice> m_checked; ///< with the words that they were chosen by
    bool m_except = false;
    std::function<QString(int)> m_counted;
};

}
