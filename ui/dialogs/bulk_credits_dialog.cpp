// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_credits_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/base/time_zone.h"
#include "ui/dialogs/form_fields.h"
#include "ui/support/credits_input.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int mostCharacters = 200;
constexpr int offeredDays = 30;
constexpr int dayWidth = 132;

/// The midnight at which the day is over where the organization is.
Instant endOf(const QDate &day, const std::string &zoneName)
{
    const TimeZone *known = TimeZone::find(zoneName);
    const TimeZone *zone = known != nullptr ? known : TimeZone::find("UTC");
    const QDate next = day.addDays(1);
    const LocalTime midnight{next.year(), unsigned(next.month()), unsigned(next.day()), 0};
    return {zone->toUtcMs(midnight)};
}

}

BulkCreditsDialog::BulkCreditsDialog(std::shared_ptr<LedgerService> service, Kind kind,
                                     const std::vector<BulkTarget> &orgs, QWidget *parent)
    : BulkDialog(std::move(service), orgs, parent)
    , m_kind(kind)
    , m_credits(makeLine("credits", 24))
    , m_words(makeLine("words", mostCharacters,
                       kind == Kind::TopUp ? tr("Order or invoice number") : tr("Campaign, apology or agreement")))
    , m_ends(new QCheckBox(tr("Last &day")))
    , m_lastDay(new QDateEdit)
{
    setWindowTitle(kind == Kind::TopUp ? tr("Top up") : tr("Grant credits"));
    QFormLayout *fields = makeFields();
    addField(fields, tr("&Credits, each"), m_credits);
    addField(fields, kind == Kind::TopUp ? tr("&Reference") : tr("&Reason"), m_words);
    if (kind == Kind::Grant) {
        auto *ends = new QHBoxLayout;
        ends->addWidget(m_lastDay);
        ends->addStretch(1);
        fields->addRow(m_ends, ends);
    } else {
        m_ends->setParent(this);
        m_lastDay->setParent(this);
        m_ends->hide();
        m_lastDay->hide();
    }
    form()->addLayout(fields);
    m_ends->setObjectName(QStringLiteral("ends"));
    m_ends->setMinimumHeight(controlHeight());
    m_lastDay->setObjectName(QStringLiteral("lastDay"));
    nameField(m_lastDay, tr("Last day"));
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setEnabled(false);
    m_lastDay->setMinimumWidth(controlHeight(dayWidth));
    m_lastDay->setMinimumDate(QDate::currentDate());
    m_lastDay->setDate(QDate::currentDate().addDays(offeredDays));
    for (QLineEdit *line : {m_credits, m_words})
        connect(line, &QLineEdit::textChanged, this, &BulkCreditsDialog::inputChanged);
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    connect(m_ends, &QCheckBox::toggled, this, &BulkCreditsDialog::inputChanged);
    onNewValue(m_lastDay, [this] {
        inputChanged();
    });
    m_credits->setFocus();
}

std::optional<Operation> BulkCreditsDialog::operationFor(const OrgTerms &terms, const BulkRow &) const
{
    const std::optional<Amount> credits = readCredits(m_credits->text());
    if (!credits)
        return std::nullopt;
    Operation one = operation(m_kind == Kind::TopUp ? OperationKind::Topup : OperationKind::Grant);
    one.credits = credits;
    if (const std::string words = typedIn(m_words); !words.empty())
        (m_kind == Kind::TopUp ? one.reference : one.reason) = words;
    if (m_kind == Kind::Grant && m_ends->isChecked()) {
        one.expiresAt = endOf(m_lastDay->date(), terms.timeZone);
        one.expiresAtGiven = true;
    }
    return one;
}

QString BulkCreditsDialog::formProblem() const
{
    const QString mistake = creditsMistake(m_credits);
    return mistake.isEmpty() ? BulkDialog::formProblem() : mistake;
}

QString BulkCreditsDialog::missing() const
{
    return tr("Enter how many credits each of them gets.");
}

QString BulkCreditsDialog::consequence(const std::vector<Preview> &previews) const
{
    int64_t sum = 0;
    for (const Preview &preview : previews) {
        const Credits added = preview.after.remaining - preview.before.remaining;
        // Beyond what one organization may have, of many: not worth a word.
        if (added.thousandths() > INT64_MAX - sum)
            return {};
        sum += added.thousandths();
    }
    return tr("%1 in all.", "100.0 credits, for many organizations")
        .arg(creditsUnitText(Credits::fromThousandths(sum)));
}

QString BulkCreditsDialog::commitText() const
{
    return m_kind == Kind::TopUp ? tr("Top up %n organization(s)", nullptr, includedCount())
                                 : tr("Grant to %n organization(s)", nullptr, includedCount());
}

QString BulkCreditsDialog::doneText() const
{
    return m_kind == Kind::TopUp ? tr("Topped up %n organization(s).", nullptr, includedCount())
                                 : tr("Granted credits to %n organization(s).", nullptr, includedCount());
}

}
