// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "core/base/error.h"
#include "core/domain/operation.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace tidemark
{

/// At most so many credits a cycle or in all, unlimited, or what stands behind a limit of one's own.
class LimitForm : public QWidget
{
    Q_OBJECT
public:
    /// `absent`: what having none is called, "The organization's &default".
    explicit LimitForm(const QString &absent, QWidget *parent = nullptr);

    /// nullopt while it is incomplete; problem() or missing() then says why.
    std::optional<LimitRequest> request() const;
    Period period() const;
    QString problem() const;
    /// What must still be entered; empty: nothing.
    QString missing() const;
    /// Whether it asks for a limit that is so already.
    bool isAsking(const Limit &limit, Period of) const;
    /// Why the engine refuses a limit.
    static QString refusal(const Error &error);
    void setLimit(const Limit &limit, Period period);

Q_SIGNALS:
    void changed();

private:
    QRadioButton *m_amountChoice;
    QRadioButton *m_unlimitedChoice;
    QRadioButton *m_absentChoice;
    QLineEdit *m_amount;
    QComboBox *m_period;
};

}
