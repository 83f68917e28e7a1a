// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_threshold_dialog.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

#include "core/ledger/calculator.h"
#include "ui/dialogs/form_fields.h"
#include "ui/dialogs/threshold_dialog.h"
#include "ui/support/credits_input.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int valueWidth = 96;
}

BulkThresholdDialog::BulkThresholdDialog(std::shared_ptr<LedgerService> service, const std::vector<BulkTarget> &orgs,
                                         QWidget *parent)
    : BulkDialog(std::move(service), orgs, parent)
    , m_value(makeLine("threshold", 24))
    , m_percent(new QRadioButton(tr("&percent of the plan", "a threshold of 10 percent of the plan")))
    , m_credits(new QRadioButton(tr("c&redits", "a threshold of 50 credits")))
{
    setWindowTitle(tr("Low threshold"));
    m_percent->setObjectName(QStringLiteral("percentChoice"));
    m_credits->setObjectName(QStringLiteral("creditsChoice"));
    m_value->setAccessibleName(tr("Low at or below"));
    m_value->setFixedWidth(controlHeight(valueWidth));
    form()->addWidget(new TextLabel(tr("Low at or below"), TextRole::Strong));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_value);
    row->addWidget(m_percent);
    row->addWidget(m_credits);
    row->addStretch(1);
    form()->addLayout(row);
    addHint(tr("A percentage follows the plan when it changes; credits stay as they are."));
    m_percent->setChecked(true);
    connect(m_value, &QLineEdit::textChanged, this, &BulkThresholdDialog::inputChanged);
    connect(m_percent, &QRadioButton::toggled, this, &BulkThresholdDialog::inputChanged);
    m_value->setFocus();
}

std::optional<Operation> BulkThresholdDialog::operationFor(const OrgTerms &, const BulkRow &) const
{
    const std::optional<Amount> value = readCredits(m_value->text());
    if (!value)
        return std::nullopt;
    Operation threshold = operation(OperationKind::Threshold);
    (m_percent->isChecked() ? threshold.percent : threshold.credits) = value;
    return threshold;
}

/// The threshold itself is what changes; the state may follow.
void BulkThresholdDialog::describe(BulkRow &row, const Preview &preview) const
{
    BulkDialog::describe(row, preview);
    const auto cell = [](const OrgBalance &balance) {
        return ChangeCell::words(creditsText(balance.threshold, Fraction::AsNeeded));
    };
    row.before = cell(preview.before);
    row.after = cell(preview.after);
}

std::optional<Operation> BulkThresholdDialog::undoOf(const Operation &done, const Preview &preview,
                                                     const Answer &) const
{
    Operation former = operation(OperationKind::Threshold);
    former.org = done.org;
    const Threshold &rule = preview.before.thresholdRule;
    const bool credits = rule.kind == Threshold::Kind::Credits;
    const Credits value =
        rule.kind == Threshold::Kind::Default ? Credits::fromThousandths(defaultThresholdPercent) : rule.value;
    (credits ? former.credits : former.percent) = Amount{value, Amount::Problem::None};
    return former;
}

QString BulkThresholdDialog::refusalOfOne(const Error &error) const
{
    return ThresholdDialog::refusal(error, m_percent->isChecked());
}

QString BulkThresholdDialog::formProblem() const
{
    const QString mistake = creditsMistake(m_value);
    return mistake.isEmpty() ? BulkDialog::formProblem() : tr("“%1” is not a number.").arg(m_value->text());
}

QString BulkThresholdDialog::missing() const
{
    return tr("Enter the threshold.");
}

QString BulkThresholdDialog::commitText() const
{
    return tr("Set %n threshold(s)", nullptr, includedCount());
}

QString BulkThresholdDialog::doneText() const
{
    return tr("%n low threshold(s) set.", nullptr, includedCount());
}

}
