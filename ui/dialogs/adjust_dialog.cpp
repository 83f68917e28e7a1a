// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adjust_dialog.h"

#include <QFormLayout>
#include <QLineEdit>

#include "ui/dialogs/form_fields.h"
#include "ui/support/credits_input.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{
constexpr int mostReason = 500;
}

AdjustDialog::AdjustDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_credits(makeLine("credits", 24, tr("50 adds, −50 takes")))
    , m_reason(makeLine("reason", mostReason, tr("What this puts right")))
{
    setWindowTitle(tr("Adjust credits"));
    QFormLayout *fields = makeFields();
    addField(fields, tr("&Credits"), m_credits);
    addField(fields, tr("&Reason"), m_reason);
    form()->addLayout(fields);
    addHint(tr("What is added never ends. What is taken comes from the credits that would be spent first."));
    connect(m_credits, &QLineEdit::textChanged, this, &AdjustDialog::inputChanged);
    connect(m_reason, &QLineEdit::textChanged, this, &AdjustDialog::inputChanged);
    m_credits->setFocus();
}

void AdjustDialog::subjectLoaded()
{
}

std::optional<Amount> AdjustDialog::amount() const
{
    QString text = m_credits->text().trimmed();
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    return readCredits(text);
}

std::optional<std::vector<Operation>> AdjustDialog::operations() const
{
    const std::optional<Amount> credits = amount();
    if (!credits)
        return std::nullopt;
    Operation adjust = operation(OperationKind::Adjust);
    adjust.credits = credits;
    if (isComplete())
        adjust.reason = typedIn(m_reason);
    return std::vector{adjust};
}

QString AdjustDialog::formProblem() const
{
    return amount() ? QString() : creditsMistake(m_credits);
}

bool AdjustDialog::isComplete() const
{
    return !typedIn(m_reason).empty();
}

QString AdjustDialog::missing() const
{
    return m_credits->text().trimmed().isEmpty() ? tr("Enter how many credits to add, or to take with a minus sign.")
                                                 : tr("Enter the reason. It stays with the entry.");
}

void AdjustDialog::decided(const std::vector<Preview> &previews)
{
    if (!previews.empty())
        m_remaining = previews.front().before.remaining;
}

QString AdjustDialog::refusalWords(const Error &error) const
{
    if (error.code == ErrorCode::AmountSign)
        return tr("Enter more or less than zero credits.");
    if (error.code == ErrorCode::InsufficientCredits)
        return tr("Only %1 are left to take.", "12.5 credits").arg(creditsUnitText(m_remaining));
    return OperationDialog::refusalWords(error);
}

QString AdjustDialog::commitText() const
{
    const std::optional<Amount> credits = amount();
    if (!credits || credits->problem != Amount::Problem::None || credits->value.isZero())
        return tr("Adjust");
    return credits->value.isNegative() ? tr("Take %1", "credits").arg(creditsText(-credits->value))
                                       : tr("Add %1", "credits").arg(creditsText(credits->value));
}

QString AdjustDialog::doneText() const
{
    const Credits credits = amount().value_or(Amount()).value;
    return credits.isNegative() ? tr("Took %1.", "12.5 credits").arg(creditsUnitText(-credits))
                                : tr("Added %1.", "12.5 credits").arg(creditsUnitText(credits));
}

std::vector<Operation> AdjustDialog::undo(const CommitOutcome &outcome) const
{
    return {reversalOf(outcome.answers.front())};
}

}
