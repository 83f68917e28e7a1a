// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_panel.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

#include "core/async/ledger_service.h"
#include "core/models/entry_words.h"
#include "core/models/model_values.h"
#include "ui/support/console_format.h"
#include "ui/support/date_format.h"
#include "ui/support/failure_words.h"
#include "ui/support/icons.h"
#include "ui/why/waterfall_bar.h"
#include "ui/why/why_section.h"
#include "ui/why/why_words.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter_value.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int panelWidth = 312;
constexpr int margin = 16;
constexpr size_t mostGrants = 50;

MeterValue valueOf(const WhyBalance &why)
{
    MeterValue value;
    value.remaining = why.remaining;
    if (why.allotted.isPositive())
        value.of = why.allotted;
    value.threshold = why.threshold;
    value.state = why.state;
    return value;
}

/// The least and the most that the steps lead to.
std::pair<Credits, Credits> reachOf(const std::vector<WaterfallStep> &steps)
{
    Credits sum;
    std::pair<Credits, Credits> reach;
    for (const WaterfallStep &step : steps) {
        sum += step.amount;
        reach = {std::min(reach.first, sum), std::max(reach.second, sum)};
    }
    return reach;
}

WaterfallBar::Tone toneOf(CreditState state)
{
    return state == CreditState::Ok ? WaterfallBar::Tone::Left
        : state == CreditState::Low ? WaterfallBar::Tone::Low
                                    : WaterfallBar::Tone::Exhausted;
}

QString signedText(Credits amount)
{
    return creditsText(amount, Fraction::AtLeastOne, Sign::Always);
}

}

WhyPanel::WhyPanel(std::shared_ptr<LedgerService> service, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_draws(new WhySection(2, 0))
    , m_uses(new WhySection(3, 1))
    , m_steps(new WhySection(3, 0))
    , m_grants(new WhySection(3, 0))
    , m_latest(new WhySection(4, 1))
{
    setFixedWidth(panelWidth * controlHeight() / 28);
    setAccessibleName(tr("Why this balance?"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    makeHead(all);
    makeBody(all);
    makeFoot(all);
    clear();
}

WhyPanel::~WhyPanel()
{
    *m_cancelled = true;
}

void WhyPanel::makeHead(QVBoxLayout *all)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 6, 8, 6);
    head->addWidget(new TextLabel(tr("Why this balance?"), TextRole::Strong), 1);
    auto *close = new QToolButton;
    close->setIcon(icon(IconId::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close “Why this balance?”"));
    connect(close, &QToolButton::clicked, this, &WhyPanel::closeRequested);
    head->addWidget(close);
    all->addLayout(head);
    all->addWidget(new Hairline);
}

void WhyPanel::makeBody(QVBoxLayout *all)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, 12, margin, 12);
    m_hint = new TextLabel(TextRole::Body, TextTone::Dim);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_content = new QWidget;
    auto *parts = new QVBoxLayout(m_content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(14);
    auto *subject = new QHBoxLayout;
    subject->setSpacing(4);
    m_org = new LinkButton(QString());
    m_entry = new TextLabel(TextRole::Body, TextTone::Dim);
    subject->addWidget(m_org);
    subject->addWidget(m_entry);
    subject->addStretch();
    m_figure = new FigureLine;
    m_state = new TextLabel(TextRole::Caption, TextTone::Dim);
    m_state->setWordWrap(true);
    m_when = new QDateTimeEdit;
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(dayMonthYearFormat(m_when->locale()) + u' ' + shortTimeFormat(m_when->locale()));
    m_when->setAccessibleName(tr("Instant that is explained"));
    m_when->setKeyboardTracking(false);
    setFocusProxy(m_when);
    auto *top = new QVBoxLayout;
    top->setSpacing(4);
    top->addLayout(subject);
    top->addWidget(m_when);
    top->addWidget(m_figure);
    top->addWidget(m_state);
    parts->addLayout(top);
    m_moreUses = new LinkButton(QString());
    m_moreUses->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_draws, m_uses, m_moreUses, m_steps, m_grants, m_latest})
        parts->addWidget(part);
    column->addWidget(m_content);
    column->addStretch();
    scroll->setWidget(inner);
    all->addWidget(scroll, 1);
    connect(m_org, &LinkButton::clicked, this, [this] {
        Q_EMIT orgRequested(m_why->org);
    });
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &when) {
        if (m_why)
            explainAt(m_why->org, {when.toMSecsSinceEpoch()});
    });
    connect(m_moreUses, &LinkButton::clicked, this, [this] {
        fetchUses(m_moreUses->property("after").toLongLong());
    });
    m_steps->setObjectName(QStringLiteral("steps"));
    m_grants->setObjectName(QStringLiteral("grants"));
    m_latest->setObjectName(QStringLiteral("latest"));
    m_draws->setObjectName(QStringLiteral("draws"));
    m_uses->setObjectName(QStringLiteral("uses"));
}

void WhyPanel::makeFoot(QVBoxLayout *all)
{
    all->addWidget(new Hairline);
    m_foot = new QWidget;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(margin, 8, margin, 8);
    m_intact = new StateChip;
    m_openOrg = new LinkButton(tr("Open org"));
    foot->addWidget(m_intact);
    foot->addStretch();
    foot->addWidget(m_openOrg);
    all->addWidget(m_foot);
    connect(m_openOrg, &LinkButton::clicked, this, [this] {
        Q_EMIT orgRequested(m_why->org);
    });
}

void WhyPanel::clear()
{
    *m_cancelled = true;
    ++m_asked;
    m_why.reset();
    m_hint->setText(tr("Choose an entry: here it says how what was left after it came about."));
    m_hint->show();
    m_content->hide();
    m_foot->hide();
}

template<typename Ask>
void WhyPanel::ask(Ask ask)
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const int asked = ++m_asked;
    if (!m_why) {
        m_hint->setText(tr("Adding up…"));
        m_hint->show();
    }
    m_service
        ->readLong([ask, cancelled = m_cancelled](Ledger &ledger) {
            return ask(ledger, *cancelled);
        })
        .then(this, [this, asked](const Result<WhyBalance> &why) {
            if (asked != m_asked)
                return;
            if (why) {
                show(*why);
            } else {
                // Who asked for an instant may choose another.
                if (!m_why || m_why->entry)
                    clear();
                m_hint->show();
                m_hint->setText(failureWords(tr("The balance could not be explained."), why.error()));
            }
            Q_EMIT answered();
        });
}

void WhyPanel::explainEntry(const std::string &org, Seq seq)
{
    ask([org, seq](Ledger &ledger, const std::atomic<bool> &cancelled) {
        return whyBalanceAfter(ledger, org, seq, cancelled);
    });
}

void WhyPanel::explainAt(const std::string &org, Instant at)
{
    ask([org, at](Ledger &ledger, const std::atomic<bool> &) {
        return whyBalanceAt(ledger, org, at);
    });
}

void WhyPanel::show(const WhyBalance &why)
{
    m_why = why;
    const WhyWords words(*m_why);
    m_hint->hide();
    m_content->show();
    m_foot->show();
    showSubject(words);
    showDraws();
    showSteps(words);
    showGrants(words);
    showLatest();
    showIntact();
    m_uses->hide();
    if (why.entry && why.entry->entry.kind == EntryKind::Grant)
        fetchUses(0);
}

void WhyPanel::showSubject(const WhyWords &words)
{
    m_org->setText(nameOr(m_why->orgName, m_why->org).replace(u'&', QStringLiteral("&&")));
    m_org->setEnabled(m_orgLink);
    m_org->updateGeometry();
    m_entry->setText(m_why->entry ? tr("after entry %1").arg(entryIdText(m_why->entry->id)) : tr("at this instant"));
    m_when->setVisible(!m_why->entry);
    const QSignalBlocker blocker(m_when);
    m_when->setMaximumDateTime(QDateTime::currentDateTime());
    // Its own seconds stay, for who comes from a point of the chart.
    if (m_when->dateTime().toMSecsSinceEpoch() != m_why->at.ms)
        m_when->setDateTime(QDateTime::fromMSecsSinceEpoch(m_why->at.ms));
    m_figure->setValue(valueOf(*m_why));
    m_state->setText(words.state());
}

void WhyPanel::showSteps(const WhyWords &words)
{
    m_steps->clear();
    m_steps->setTitle(words.cycle());
    const auto [least, most] = reachOf(m_why->steps);
    const double whole = std::max<double>(1.0, double((most - least).thousandths()));
    const auto share = [least = least, whole](Credits at) {
        return double((at - least).thousandths()) / whole;
    };
    Credits sum;
    for (const WaterfallStep &step : m_why->steps) {
        const Credits after = sum + step.amount;
        const auto tone = step.amount.isNegative() ? WaterfallBar::Tone::Out : WaterfallBar::Tone::In;
        m_steps->addRow({whyText(words.step(step)), new WaterfallBar(share(sum), share(after), tone),
                         whyFigure(signedText(step.amount))});
        sum = after;
    }
    auto *remaining = new TextLabel(tr("Remaining"), TextRole::Strong);
    m_steps->addRow(
        {remaining, new WaterfallBar(share({}), share(sum), toneOf(m_why->state)), whyFigure(creditsText(sum), true)});
}

LinkButton *WhyPanel::entryLink(const QString &words, Seq seq, int figures)
{
    const int room = figures == 1 ? width() * 7 / 10 : width() / 2 - 8;
    auto *link = new LinkButton(QFontMetrics(textFont(TextRole::Body)).elidedText(words, Qt::ElideRight, room));
    link->setAccessibleName(words);
    link->setAccessibleDescription(tr("Leads to the entry"));
    link->setToolTip(link->text() == words ? QString() : words);
    connect(link, &LinkButton::clicked, this, [this, seq] {
        Q_EMIT entryRequested(m_why->org, seq);
    });
    return link;
}

void WhyPanel::showGrants(const WhyWords &words)
{
    m_grants->clear();
    m_grants->setTitle(tr("Grants alive"));
    const std::vector<WhyGrant> &grants = m_why->grants;
    for (size_t i = 0; i < std::min(grants.size(), mostGrants); ++i) {
        const WhyGrant &grant = grants[i];
        const QString name = words.grant(grant.source, grant.bookedAt, grant.expiresAt);
        TextLabel *granted = whyText(tr("%1 granted").arg(creditsText(grant.amount, Fraction::AsNeeded)), true);
        granted->setWordWrap(true);
        QWidget *label = grant.seq > 0 ? static_cast<QWidget *>(entryLink(name, grant.seq)) : whyText(name);
        m_grants->addRow({label, granted, whyFigure(creditsText(grant.left))});
    }
    if (grants.size() > mostGrants)
        m_grants->addWide(whyText(tr("and %Ln more", "grants", int(grants.size() - mostGrants)), true));
    if (grants.empty())
        m_grants->addWide(whyText(tr("None has anything left."), true));
}

void WhyPanel::showLatest()
{
    m_latest->clear();
    m_latest->setTitle(tr("Last three steps"));
    m_latest->setVisible(!m_why->latest.empty());
    const ConsoleFormat format;
    for (const EntryRow &row : m_why->latest) {
        const bool sameDay = dayYearText(row.entry.bookedAt) == dayYearText(m_why->at);
        const QString when = sameDay ? timeText(row.entry.bookedAt) : dayText(row.entry.bookedAt);
        const QString what = row.entry.kind == EntryKind::Charge ? EntryWords::what(row, format) : QString();
        m_latest->addRow({whyText(when, true),
                          entryLink(what.isEmpty() ? EntryWords::kind(row.entry) : what, row.entry.seq),
                          whyFigure(signedText(row.entry.amount)), whyFigure(creditsText(row.entry.balance))});
    }
}

void WhyPanel::showDraws()
{
    m_draws->clear();
    m_draws->setVisible(!m_why->draws.empty());
    if (m_why->draws.empty())
        return;
    const bool back = m_why->entry->entry.kind == EntryKind::Reversal;
    m_draws->setTitle(back ? tr("What went back, and to which grant") : tr("Which grants it drew on"));
    const WhyWords words(*m_why);
    for (const WhyDraw &draw : m_why->draws) {
        const Entry &grant = draw.grant.entry;
        QString name = words.grant(grant.source.value_or(GrantSource::Promotional), grant.bookedAt, grant.expiresAt);
        if (draw.draw.reopened)
            name = tr("%1, reopened", "a grant that had ended").arg(name);
        m_draws->addRow({entryLink(name, grant.seq, 1), whyFigure(creditsText(draw.draw.amount))});
    }
}

void WhyPanel::fetchUses(Seq after)
{
    GrantUsesPage page;
    page.after = after;
    page.count = 20;
    const int asked = m_asked;
    m_service
        ->readLong([org = m_why->org, grant = m_why->entry->entry.seq, page, cancelled = m_cancelled](Ledger &ledger) {
            return grantUses(ledger, org, grant, page, *cancelled);
        })
        .then(this, [this, asked, after](const Result<GrantUses> &uses) {
            if (asked != m_asked || !uses)
                return;
            showUses(*uses, after > 0);
            Q_EMIT answered();
        });
}

void WhyPanel::showUses(const GrantUses &uses, bool more)
{
    if (!more)
        m_uses->clear();
    m_uses->show();
    m_uses->setTitle(tr("What it paid for since: %1", "credits").arg(creditsText(uses.paid)));
    const WhyWords words(*m_why);
    const ConsoleFormat format;
    for (const GrantUses::Row &use : uses.rows) {
        const QString what = EntryWords::what(use.row, format);
        m_uses->addRow({whyText(dayText(use.row.entry.bookedAt, words.view()), true),
                        entryLink(what.isEmpty() ? EntryWords::kind(use.row.entry) : what, use.row.entry.seq),
                        whyFigure(creditsText(use.draw.amount))});
    }
    if (uses.count == 0)
        m_uses->addWide(whyText(tr("Nothing yet."), true));
    if (!uses.wentBack.isZero())
        m_uses->addWide(whyText(tr("%1 went back by reversals.").arg(creditsText(uses.wentBack)), true));
    if (!uses.ended.isZero())
        m_uses->addWide(whyText(tr("%1 ended unused.").arg(creditsText(uses.ended)), true));
    m_moreUses->setVisible(uses.more);
    if (uses.more) {
        m_moreUses->setProperty("after", qlonglong(uses.rows.back().row.entry.seq));
        m_moreUses->setText(tr("Show more of %Ln", "uses", int(std::min<int64_t>(uses.count, INT_MAX))));
    }
}

void WhyPanel::showIntact()
{
    const bool intact = m_why && m_why->entryId > 0 && m_why->entryId <= m_intactTo;
    m_intact->setVisible(intact);
    m_intact->setKind(StateKind::Ok, tr("Chain intact to here"));
    m_openOrg->setVisible(m_orgLink);
}

void WhyPanel::setIntactTo(int64_t entryId)
{
    m_intactTo = entryId;
    showIntact();
}

void WhyPanel::setOrgLinkVisible(bool visible)
{
    m_orgLink = visible;
    showIntact();
}

const std::optional<WhyBalance> &WhyPanel::shown() const
{
    return m_why;
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

}
