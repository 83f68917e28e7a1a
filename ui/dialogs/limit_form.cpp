// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/limit_form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

#include "ui/support/credits_input.h"
#include "ui/support/error_words.h"
#include "ui/support/formats.h"

namespace tidemark
{

LimitForm::LimitForm(const QString &absent, QWidget *parent)
    : QWidget(parent)
    , m_amountChoice(new QRadioButton(tr("At &most")))
    , m_unlimitedChoice(new QRadioButton(tr("&Unlimited")))
    , m_absentChoice(new QRadioButton(absent))
    , m_amount(new QLineEdit)
    , m_period(new QComboBox)
{
    auto *amount = new QHBoxLayout;
    amount->setSpacing(8);
    m_amount->setAccessibleName(tr("Credits"));
    m_amount->setObjectName(QStringLiteral("limit"));
    m_amount->setMaximumWidth(120);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("credits a cycle"));
    m_period->addItem(tr("credits in all"));
    amount->addWidget(m_amountChoice);
    amount->addWidget(m_amount);
    amount->addWidget(m_period);
    amount->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(amount);
    column->addWidget(m_unlimitedChoice);
    column->addWidget(m_absentChoice);
    m_unlimitedChoice->setObjectName(QStringLiteral("unlimited"));
    m_absentChoice->setObjectName(QStringLiteral("inherit"));
    m_amountChoice->setChecked(true);
    setFocusProxy(m_amount);
    connect(m_amount, &QLineEdit::textEdited, m_amountChoice, [this] {
        m_amountChoice->setChecked(true);
    });
    connect(m_amount, &QLineEdit::textChanged, this, &LimitForm::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &LimitForm::changed);
    for (QRadioButton *choice : {m_amountChoice, m_unlimitedChoice, m_absentChoice})
        connect(choice, &QRadioButton::toggled, this, &LimitForm::changed);
}

std::optional<LimitRequest> LimitForm::request() const
{
    LimitRequest request;
    if (m_unlimitedChoice->isChecked())
        request.kind = Limit::Kind::Unlimited;
    if (!m_amountChoice->isChecked())
        return request;
    const std::optional<Amount> amount = readCredits(m_amount->text());
    if (!amount)
        return std::nullopt;
    return LimitRequest{Limit::Kind::Amount, *amount};
}

Period LimitForm::period() const
{
    return m_period->currentIndex() == 0 ? Period::Cycle : Period::Lifetime;
}

QString LimitForm::problem() const
{
    return request() || m_amount->text().trimmed().isEmpty()
        ? QString()
        : tr("“%1” is not a number of credits.").arg(m_amount->text());
}

QString LimitForm::missing() const
{
    return request() ? QString() : tr("Enter how many credits each user may spend.");
}

QString LimitForm::refusal(const Error &error)
{
    return error.code == ErrorCode::AmountSign ? tr("A limit is zero or more credits.") : errorWords(error);
}

bool LimitForm::isAsking(const Limit &limit, Period of) const
{
    const std::optional<LimitRequest> asked = request();
    if (!asked || asked->kind != limit.kind)
        return false;
    return limit.kind != Limit::Kind::Amount
        || (asked->amount.problem == Amount::Problem::None && asked->amount.value == limit.amount && period() == of);
}

void LimitForm::setLimit(const Limit &limit, Period period)
{
    if (limit.kind == Limit::Kind::Absent) {
        m_absentChoice->setChecked(true);
        return;
    }
    m_period->setCurrentIndex(period == Period::Cycle ? 0 : 1);
    if (limit.kind != Limit::Kind::Amount) {
        m_unlimitedChoice->setChecked(true);
        return;
    }
    m_amount->setText(creditsText(limit.amount, Fraction::AsNeeded));
    m_amount->selectAll(); // what is typed replaces it
}

}
