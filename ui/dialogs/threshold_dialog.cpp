// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/threshold_dialog.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/ledger/calculator.h"
#include "ui/dialogs/form_fields.h"
#include "ui/support/credits_input.h"
#include "ui/support/error_words.h"
#include "ui/support/formats.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int editWidth = 96;

/// The rule in force, the built-in one spelled out.
Threshold ruleOf(const OrgBalance &balance)
{
    if (balance.thresholdRule.kind != Threshold::Kind::Default)
        return balance.thresholdRule;
    return {Threshold::Kind::Percent, Credits::fromThousandths(defaultThresholdPercent)};
}
}

ThresholdDialog::ThresholdDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_percentChoice(new QRadioButton(tr("&Percent of the plan", "a threshold in percent")))
    , m_creditsChoice(new QRadioButton(tr("C&redits", "a threshold in credits")))
    , m_percent(makeLine("percent", 12))
    , m_credits(makeLine("credits", 24))
{
    setWindowTitle(tr("Low threshold"));
    m_percentChoice->setObjectName(QStringLiteral("percentChoice"));
    m_creditsChoice->setObjectName(QStringLiteral("creditsChoice"));
    m_percent->setAccessibleName(tr("Percent of the plan"));
    m_credits->setAccessibleName(tr("Credits"));
    form()->addWidget(new TextLabel(tr("Low at or below"), TextRole::Strong));
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(16);
    choices->setVerticalSpacing(8);
    choices->addWidget(m_percentChoice, 0, 0);
    choices->addWidget(m_percent, 0, 1);
    choices->addWidget(new TextLabel(tr("%", "unit of a percentage")), 0, 2);
    choices->addWidget(m_creditsChoice, 1, 0);
    choices->addWidget(m_credits, 1, 1);
    choices->setColumnStretch(3, 1);
    for (QLineEdit *edit : {m_percent, m_credits})
        edit->setFixedWidth(editWidth);
    form()->addLayout(choices);
    addHint(tr("A percentage follows the plan when it changes; credits stay as they are."));
    const auto edits = [this](QLineEdit *edit, QRadioButton *choice) {
        connect(edit, &QLineEdit::textEdited, choice, [choice] {
            choice->setChecked(true);
        });
        connect(edit, &QLineEdit::textChanged, this, &ThresholdDialog::inputChanged);
        connect(choice, &QRadioButton::toggled, this, &ThresholdDialog::inputChanged);
    };
    edits(m_percent, m_percentChoice);
    edits(m_credits, m_creditsChoice);
    m_percentChoice->setChecked(true);
    m_percent->setFocus();
}

void ThresholdDialog::subjectLoaded()
{
    const Threshold rule = ruleOf(subject().balance);
    const bool percent = rule.kind == Threshold::Kind::Percent;
    if (percent)
        m_percent->setText(creditsText(rule.value, Fraction::AsNeeded));
    m_credits->setText(creditsText(subject().balance.threshold, Fraction::AsNeeded));
    (percent ? m_percentChoice : m_creditsChoice)->setChecked(true);
    chosen()->setFocus();
    chosen()->selectAll();
}

QLineEdit *ThresholdDialog::chosen() const
{
    return m_percentChoice->isChecked() ? m_percent : m_credits;
}

std::optional<std::vector<Operation>> ThresholdDialog::operations() const
{
    const std::optional<Amount> amount = readCredits(chosen()->text());
    if (!amount)
        return std::nullopt;
    const bool percent = m_percentChoice->isChecked();
    const Threshold rule = ruleOf(subject().balance);
    const bool same = percent == (rule.kind == Threshold::Kind::Percent) && amount->value == rule.value;
    if (same && amount->problem == Amount::Problem::None)
        return std::nullopt;
    Operation threshold = operation(OperationKind::Threshold);
    (percent ? threshold.percent : threshold.credits) = amount;
    return std::vector{threshold};
}

QString ThresholdDialog::formProblem() const
{
    if (!m_percentChoice->isChecked())
        return creditsMistake(m_credits);
    return creditsMistake(m_percent).isEmpty() ? QString() : tr("“%1” is not a percentage.").arg(m_percent->text());
}

QString ThresholdDialog::missing() const
{
    if (!chosen()->text().trimmed().isEmpty())
        return tr("This is the threshold now.");
    return m_percentChoice->isChecked() ? tr("Enter a percentage from 0 to 100.") : tr("Enter how many credits.");
}

QString ThresholdDialog::refusalWords(const Error &error) const
{
    return refusal(error, m_percentChoice->isChecked());
}

QString ThresholdDialog::refusal(const Error &error, bool percent)
{
    if (percent && (error.code == ErrorCode::AmountOutOfRange || error.code == ErrorCode::AmountSign))
        return tr("A percentage is from 0 to 100.");
    if (percent && error.code == ErrorCode::AmountPrecision)
        return tr("A percentage has at most 3 digits after the decimal sign.");
    return error.code == ErrorCode::AmountSign ? tr("A threshold is zero or more credits.") : errorWords(error);
}

QString ThresholdDialog::words() const
{
    const QString value = creditsText(readCredits(chosen()->text()).value_or(Amount()).value, Fraction::AsNeeded);
    return m_percentChoice->isChecked() ? tr("%1 %", "a percentage").arg(value) : value;
}

QString ThresholdDialog::commitText() const
{
    const std::optional<Amount> amount = readCredits(chosen()->text());
    const bool isOne = amount && amount->problem == Amount::Problem::None && !amount->value.isNegative()
        && (!m_percentChoice->isChecked() || amount->value <= Credits::whole(100));
    return isOne ? tr("Set to %1", "a threshold").arg(words()) : tr("Set threshold");
}

QString ThresholdDialog::doneText() const
{
    return tr("The low threshold is now %1.").arg(words());
}

std::vector<Operation> ThresholdDialog::undo(const CommitOutcome &outcome) const
{
    const Threshold former = ruleOf(outcome.previews.front().before);
    Operation threshold = operation(OperationKind::Threshold);
    (former.kind == Threshold::Kind::Percent ? threshold.percent : threshold.credits) =
        Amount{former.value, Amount::Problem::None};
    return {threshold};
}

}
