// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reverse_dialog.h"

#include <QFormLayout>
#include <QLineEdit>

#include "core/base/credits_sum.h"
#include "core/models/entry_words.h"
#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/form_fields.h"
#include "ui/support/console_format.h"
#include "ui/support/formats.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int mostReason = 500;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}
}

ReverseDialog::ReverseDialog(std::shared_ptr<LedgerService> service, EntryRow row, QWidget *parent)
    : OperationDialog(std::move(service), row.entry.org, parent)
    , m_row(std::move(row))
    , m_what(new TextLabel(TextRole::Body))
    , m_reason(makeLine("reason", mostReason, tr("Why it is taken back")))
{
    setWindowTitle(tr("Reverse entry"));
    form()->addWidget(new TextLabel(
        tr("Entry %1: %2", "number, kind of entry").arg(entryIdText(m_row.id), EntryWords::kind(m_row.entry)),
        TextRole::Strong));
    m_what->setWordWrap(true);
    form()->addWidget(m_what);
    QFormLayout *fields = makeFields();
    addField(fields, tr("&Reason"), m_reason);
    form()->addLayout(fields);
    setFinality(tr("A reversal cannot be undone."),
                m_row.entry.kind == EntryKind::Charge ? tr("The image stays in the gallery, marked as reversed.")
                                                      : tr("The entry stays in the ledger, marked as reversed."));
    connect(m_reason, &QLineEdit::textChanged, this, &ReverseDialog::inputChanged);
    m_reason->setFocus();
}

bool ReverseDialog::mayReverse(EntryKind kind)
{
    return kind == EntryKind::Charge || kind == EntryKind::Adjustment || kind == EntryKind::Grant;
}

void ReverseDialog::subjectLoaded()
{
    const Entry &entry = m_row.entry;
    QStringList parts{creditsText(entry.amount, Fraction::AtLeastOne, Sign::Always)};
    if (const QString what = EntryWords::what(m_row, ConsoleFormat()); !what.isEmpty())
        parts += what;
    if (!entry.user.empty())
        parts += text(m_row.userName.empty() ? entry.user : m_row.userName);
    parts += dayTimeText(entry.occurredAt);
    m_what->setText(parts.join(tr(" · ", "between the parts of what an entry is")));
}

std::optional<std::vector<Operation>> ReverseDialog::operations() const
{
    Operation reverse = operation(OperationKind::Reverse);
    reverse.entry = m_row.entry.seq;
    if (isComplete())
        reverse.reason = typedIn(m_reason);
    return std::vector{reverse};
}

bool ReverseDialog::isComplete() const
{
    return !typedIn(m_reason).empty();
}

QString ReverseDialog::missing() const
{
    return tr("Enter the reason. It stays with the reversal.");
}

QString ReverseDialog::consequence(const std::vector<Preview> &previews) const
{
    const Credits change = previews.front().after.remaining - previews.front().before.remaining;
    const Credits whole = opposite(m_row.entry.amount);
    if (m_row.entry.kind == EntryKind::Grant)
        return change == whole ? tr("Takes back %1.", "60.0 credits").arg(creditsUnitText(opposite(change)))
                               : tr("Takes back %1 of %2; the rest is spent.", "12.5 of 60.0 credits")
                                     .arg(creditsText(opposite(change)), creditsUnitText(m_row.entry.amount));
    if (change == whole)
        return tr("Gives back %1.", "4.0 credits").arg(creditsUnitText(change));
    return change.isZero()
        ? tr("Gives back nothing: the credits that were spent have ended since.")
        : tr("Gives back %1 of %2; the rest was spent from credits that have ended since.", "2.0 of 4.0 credits")
              .arg(creditsText(change), creditsUnitText(whole));
}

QString ReverseDialog::refusalWords(const Error &error) const
{
    if (error.code == ErrorCode::NotReversible && m_row.entry.kind == EntryKind::Grant)
        return tr("Credits that come with a plan, a trial or a refund cannot be reversed. Adjust credits instead.");
    return OperationDialog::refusalWords(error);
}

QString ReverseDialog::commitText() const
{
    return tr("Reverse", "an entry");
}

QString ReverseDialog::doneText() const
{
    return tr("Reversed entry %1.").arg(entryIdText(m_row.id));
}

std::vector<ChangeRow> ReverseDialog::changes(const std::vector<Preview> &previews) const
{
    std::vector<ChangeRow> rows = OperationDialog::changes(previews);
    if (rows.empty() || m_row.entry.kind != EntryKind::Charge)
        return rows;
    rows.insert(rows.begin() + 1,
                {subject().userWords(m_row.entry.user),
                 useCell(balanceOf(previews.front().before.users, m_row.entry.user)),
                 useCell(balanceOf(previews.back().after.users, m_row.entry.user))});
    return rows;
}

}
