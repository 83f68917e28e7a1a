// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/grant_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "core/base/time_zone.h"
#include "ui/dialogs/form_fields.h"
#include "ui/support/credits_input.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int mostReason = 500;
constexpr int lastPriority = 100;
constexpr int commonPriority = 50;
constexpr int offeredDays = 30;
constexpr int dayWidth = 132;

const TimeZone *zoneOf(const std::string &name)
{
    const TimeZone *zone = TimeZone::find(name);
    return zone != nullptr ? zone : TimeZone::find("UTC");
}
}

GrantDialog::GrantDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_credits(makeLine("credits", 24))
    , m_reason(makeLine("reason", mostReason, tr("Campaign, apology or agreement")))
    , m_priority(new QSpinBox)
    , m_ends(new QCheckBox(tr("Last &day")))
    , m_lastDay(new QDateEdit)
{
    setWindowTitle(tr("Grant credits"));
    m_priority->setObjectName(QStringLiteral("priority"));
    m_priority->setRange(0, lastPriority);
    m_priority->setValue(commonPriority);
    m_lastDay->setObjectName(QStringLiteral("lastDay"));
    nameField(m_lastDay, tr("Last day"));
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setEnabled(false);
    m_lastDay->setMinimumWidth(controlHeight(dayWidth));
    m_ends->setMinimumHeight(controlHeight());
    m_ends->setObjectName(QStringLiteral("ends"));

    auto *order = new QHBoxLayout;
    order->setSpacing(8);
    order->addWidget(m_priority);
    order->addWidget(new TextLabel(tr("0 is used first, 100 last; plan credits and top-ups are 50"), TextRole::Caption,
                                   TextTone::Dim),
                     1);
    QFormLayout *fields = makeFields();
    addField(fields, tr("&Credits"), m_credits);
    addField(fields, tr("&Reason"), m_reason);
    addField(fields, tr("&Priority"), m_priority, order);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_lastDay);
    ends->addStretch(1);
    fields->addRow(m_ends, ends);
    form()->addLayout(fields);

    connect(m_credits, &QLineEdit::textChanged, this, &GrantDialog::inputChanged);
    connect(m_reason, &QLineEdit::textChanged, this, &GrantDialog::inputChanged);
    onNewValue(m_priority, [this] {
        inputChanged();
    });
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    connect(m_ends, &QCheckBox::toggled, this, &GrantDialog::inputChanged);
    onNewValue(m_lastDay, [this] {
        inputChanged();
    });
    m_credits->setFocus();
}

void GrantDialog::subjectLoaded()
{
    const LocalTime today = zoneOf(subject().figures.timeZone)->toLocal(Instant::now().ms);
    const QDate date(today.year, int(today.month), int(today.day));
    m_lastDay->setMinimumDate(date);
    m_lastDay->setDate(date.addDays(offeredDays));
}

std::optional<Instant> GrantDialog::end() const
{
    if (!m_ends->isChecked())
        return std::nullopt;
    const QDate next = m_lastDay->date().addDays(1);
    const LocalTime midnight{next.year(), unsigned(next.month()), unsigned(next.day()), 0};
    return Instant{zoneOf(subject().figures.timeZone)->toUtcMs(midnight)};
}

std::optional<std::vector<Operation>> GrantDialog::operations() const
{
    const std::optional<Amount> credits = readCredits(m_credits->text());
    if (!credits)
        return std::nullopt;
    Operation grant = operation(OperationKind::Grant);
    grant.credits = credits;
    grant.priority = m_priority->value();
    grant.expiresAt = end();
    grant.expiresAtGiven = grant.expiresAt.has_value();
    if (const std::string reason = typedIn(m_reason); !reason.empty())
        grant.reason = reason;
    return std::vector{grant};
}

QString GrantDialog::formProblem() const
{
    return creditsMistake(m_credits);
}

QString GrantDialog::missing() const
{
    return tr("Enter how many credits to grant.");
}

QString GrantDialog::consequence(const std::vector<Preview> &) const
{
    return m_ends->isChecked() ? tr("What is left of them when %1 is over ends unused.", "5 Dec 2026")
                                     .arg(dayYearText(Instant{end()->ms - 1}, timeView()))
                               : tr("They never end.");
}

QString GrantDialog::commitText() const
{
    const std::optional<Amount> credits = readCredits(m_credits->text());
    return credits && credits->problem == Amount::Problem::None && credits->value.isPositive()
        ? tr("Grant %1", "credits").arg(creditsText(credits->value))
        : tr("Grant", "credits");
}

QString GrantDialog::doneText() const
{
    return tr("Granted %1.", "50.0 credits")
        .arg(creditsUnitText(readCredits(m_credits->text()).value_or(Amount()).value));
}

std::vector<Operation> GrantDialog::undo(const CommitOutcome &outcome) const
{
    return {reversalOf(outcome.answers.front())};
}

}
