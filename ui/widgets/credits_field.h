// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/credits.h"

namespace tidemark
{

class CreditsBox;
class LinkButton;
class TextLabel;

enum class CreditsFieldState : quint8 { Ok, Low, Refused };

struct CreditsFieldValue {
    /// What it costs altogether.
    Credits price;
    /// "2 × 4.0", at the trailing end; left out for a count of 1.
    int count = 1;
    Credits each;
    CreditsFieldState state = CreditsFieldState::Ok;
    /// Why: "Low: Northwind Print has 42.5 left, below its threshold of 50."
    QString message;
};

/// The price before anything is spent: yellow with a warning icon when low, red when it would be refused, and why.
class CreditsField : public QWidget
{
    Q_OBJECT
public:
    explicit CreditsField(QWidget *parent = nullptr);
    void setValue(const CreditsFieldValue &value);
    const CreditsFieldValue &value() const;
    LinkButton *link() const;

Q_SIGNALS:
    void needMoreCredits();

private:
    CreditsFieldValue m_value;
    CreditsBox *m_box;
    LinkButton *m_link;
    TextLabel *m_message;
};

}
