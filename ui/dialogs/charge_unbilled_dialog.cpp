// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/charge_unbilled_dialog.h"

#include <QGridLayout>

#include <climits>

#include "core/base/system_user.h"
#include "ui/support/error_words.h"
#include "ui/support/formats.h"
#include "ui/support/unbilled_words.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int rowHeight = 24;

int number(int64_t count)
{
    return int(qMin<int64_t>(count, INT_MAX));
}
}

ChargeUnbilledDialog::ChargeUnbilledDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(service, org, parent)
    , m_readings(std::move(service))
    , m_about(std::move(org))
    , m_causes(new QGridLayout)
    , m_limit(new TextLabel(TextRole::Body, TextTone::Dim))
{
    setWindowTitle(tr("Charge unbilled usage"));
    auto *words = new TextLabel(
        tr("The backend delivered this usage, and the ledger refused it. What can be charged now is charged as of now; "
           "the rest stays unbilled."),
        TextRole::Body);
    words->setWordWrap(true);
    form()->addWidget(words);
    m_causes->setHorizontalSpacing(16);
    m_causes->setVerticalSpacing(0);
    m_causes->setColumnStretch(0, 1);
    form()->addLayout(m_causes);
    m_limit->setWordWrap(true);
    m_limit->hide();
    form()->addWidget(m_limit);
    setFinality(tr("Usage is charged once."), tr("Undo gives the credits back, and does not offer it again."));
}

void ChargeUnbilledDialog::subjectLoaded()
{
    fetch();
}

void ChargeUnbilledDialog::subjectRefreshed()
{
    fetch();
}

void ChargeUnbilledDialog::fetch()
{
    m_readings
        ->readLong([org = m_about, actor = systemUser()](Ledger &ledger) {
            return unbilledUsageOf(ledger, org, Instant::now(), actor);
        })
        .then(this, [this](const Result<UnbilledUsage> &usage) {
            if (usage)
                m_usage = *usage;
            else
                m_failure = errorWords(usage.error());
            showUsage();
            inputChanged();
        });
}

void ChargeUnbilledDialog::showUsage()
{
    while (QLayoutItem *item = m_causes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_usage)
        return;
    int row = 0;
    const auto add = [&](const QStringList &cells, TextRole role, TextTone tone) {
        for (int column = 0; column < cells.size(); ++column) {
            auto *label = new TextLabel(cells[column], role, tone);
            label->setMinimumHeight(rowHeight);
            label->setAtEnd(column > 0);
            m_causes->addWidget(label, row, column);
        }
        ++row;
    };
    add({tr("Refused"), tr("Actions"), tr("Credits"), tr("Can be charged now")}, TextRole::CaptionMedium,
        TextTone::Dim);
    for (const UnbilledCause &cause : m_usage->causes)
        add({UnbilledWords::cause(cause.error), countText(cause.count), creditsText(cause.cost),
             cause.chargeable == 0
                 ? tr("none")
                 : tr("%1, %2", "9 actions, 12.0")
                       .arg(tr("%Ln actions", nullptr, number(cause.chargeable)), creditsText(cause.charge))},
            TextRole::Body, TextTone::Text);
    m_limit->setVisible(m_usage->more);
    m_limit->setText(tr("These are many: the first %Ln are offered; the rest can be charged after them.", nullptr,
                        number(int64_t(mostOffers))));
}

std::optional<std::vector<Operation>> ChargeUnbilledDialog::operations() const
{
    if (!m_usage || m_usage->charges.empty())
        return std::nullopt;
    return m_usage->charges;
}

QString ChargeUnbilledDialog::formProblem() const
{
    if (!m_usage)
        return m_failure;
    return m_usage->count == 0 ? tr("There is no unbilled usage any more.")
                               : tr("None of it can be charged now. Top up or raise the limits first, then charge it.");
}

QString ChargeUnbilledDialog::commitText() const
{
    return m_usage && !m_usage->charges.empty() ? tr("Charge %1").arg(creditsText(m_usage->charge)) : tr("Charge");
}

QString ChargeUnbilledDialog::doneText() const
{
    return tr("Charged %1 credits of unbilled usage.").arg(creditsText(m_usage->charge));
}

std::vector<Operation> ChargeUnbilledDialog::undo(const CommitOutcome &outcome) const
{
    std::vector<Operation> reversals;
    for (const Answer &answer : outcome.answers) {
        // What made an asset for nothing has nothing to take back.
        if (!answer.seq || !answer.cost || !answer.cost->isPositive())
            continue;
        reversals.push_back(operation(OperationKind::Reverse));
        reversals.back().entry = *answer.seq;
        reversals.back().reason = "undo";
    }
    return reversals;
}

}
