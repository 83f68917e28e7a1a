// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/top_up_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/support/credits_input.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{
constexpr int64_t offered[] = {100, 250, 500, 1000};
}

TopUpDialog::TopUpDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_credits(new QLineEdit)
    , m_reference(new QLineEdit)
{
    setWindowTitle(tr("Top up"));
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(8);
    auto *amounts = new QHBoxLayout;
    amounts->setSpacing(8);
    amounts->addWidget(m_credits, 1);
    for (const int64_t amount : offered) {
        const QString text = creditsText(Credits::whole(amount), Fraction::AsNeeded);
        auto *button = new QPushButton(text);
        button->setAccessibleName(tr("%1 credits").arg(text));
        connect(button, &QPushButton::clicked, m_credits, [this, text] {
            m_credits->setText(text);
        });
        amounts->addWidget(button);
    }
    auto *creditsLabel = new QLabel(tr("&Credits"));
    creditsLabel->setBuddy(m_credits);
    m_credits->setAccessibleName(tr("Credits"));
    m_credits->setObjectName(QStringLiteral("credits"));
    m_credits->setMaxLength(24);
    fields->addRow(creditsLabel, amounts);
    auto *referenceLabel = new QLabel(tr("&Reference"));
    referenceLabel->setBuddy(m_reference);
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_reference->setPlaceholderText(tr("Order or invoice number"));
    m_reference->setMaxLength(200);
    fields->addRow(referenceLabel, m_reference);
    form()->addLayout(fields);
    // Who types goes on to the reference; what follows the fields are short cuts to the first.
    QWidget *before = m_reference;
    setTabOrder(m_credits, m_reference);
    for (int i = 0; i < amounts->count(); ++i) {
        if (auto *button = qobject_cast<QPushButton *>(amounts->itemAt(i)->widget())) {
            setTabOrder(before, button);
            before = button;
        }
    }
    connect(m_credits, &QLineEdit::textChanged, this, &TopUpDialog::inputChanged);
    connect(m_reference, &QLineEdit::textChanged, this, &TopUpDialog::inputChanged);
    m_credits->setFocus();
}

void TopUpDialog::subjectLoaded()
{
    // What brings the organization back to its allotment is what most people order.
    if (m_credits->text().isEmpty())
        m_credits->setText(creditsText(Credits::whole(offered[0]), Fraction::AsNeeded));
    m_credits->selectAll();
}

std::optional<std::vector<Operation>> TopUpDialog::operations() const
{
    const std::optional<Amount> credits = readCredits(m_credits->text());
    if (!credits)
        return std::nullopt;
    Operation topUp = operation(OperationKind::Topup);
    topUp.credits = credits;
    if (const QString reference = m_reference->text().trimmed(); !reference.isEmpty())
        topUp.reference = reference.toStdString();
    return std::vector{topUp};
}

QString TopUpDialog::formProblem() const
{
    return m_credits->text().trimmed().isEmpty() ? tr("Enter how many credits to add.")
                                                 : tr("“%1” is not a number of credits.").arg(m_credits->text());
}

QString TopUpDialog::commitText() const
{
    const std::optional<Amount> credits = readCredits(m_credits->text());
    if (!credits || credits->problem != Amount::Problem::None)
        return tr("Top up");
    return tr("Top up %1").arg(creditsText(credits->value));
}

QString TopUpDialog::doneText() const
{
    const std::optional<Amount> credits = readCredits(m_credits->text());
    return tr("Topped up %1 credits.").arg(creditsText(credits ? credits->value : Credits()));
}

std::vector<Operation> TopUpDialog::undo(const CommitOutcome &outcome) const
{
    return {reversalOf(outcome.answers.front())};
}

}
