// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/org_page.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include "core/async/ledger_service.h"
#include "ui/pages/account_line.h"
#include "ui/pages/gallery_page.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_breakdown_tab.h"
#include "ui/pages/org_meter_panel.h"
#include "ui/pages/org_summary_tab.h"
#include "ui/pages/unbilled_column.h"
#include "ui/pages/users_page.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/tag_label.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int widestTerms = 320;
constexpr int widestKnown = 400;
constexpr int placeOfTags = 3; // behind the way back, the name and the terms

/// "idealy · Plus", "idealy · Trial", "idealy · Plus, from 1 Dec Starter"
QString termsOf(const OrgDetails &details)
{
    const Program &program = details.program;
    const auto planName = [&program](const std::string &id) {
        const Plan *plan = program.plan(id);
        return QString::fromStdString(plan != nullptr ? plan->name : id);
    };
    const OrgFigures &figures = details.figures;
    const QString name = QString::fromStdString(program.name.empty() ? figures.program : program.name);
    const QString plan = figures.plan == trialPlan ? OrgPage::tr("Trial")
        : figures.plan.empty()                     ? OrgPage::tr("no plan")
                                                   : planName(figures.plan);
    const QString terms = OrgPage::tr("%1 · %2", "program · plan").arg(name, plan);
    if (figures.pendingPlan.empty() || !figures.resetsAt)
        return terms;
    const QString next = figures.pendingPlan == noPlan ? OrgPage::tr("no plan") : planName(figures.pendingPlan);
    return OrgPage::tr("%1, from %2 %3", "program · plan, from 1 Dec Starter")
        .arg(terms, dayText(*figures.resetsAt, timeViewOf(details)), next);
}

}

OrgPage::OrgPage(std::shared_ptr<LedgerService> service, std::shared_ptr<Thumbnails> pictures, OrgActions *actions,
                 QWidget *parent)
    : Page(QString(), parent)
    , m_service(std::move(service))
    , m_actions(actions)
    , m_back(new QToolButton)
    , m_terms(new ElidedLabel(TextRole::Body, TextTone::Dim, widestTerms))
    , m_tags(new QWidget)
    , m_line(new QHBoxLayout)
    , m_account(new AccountLine)
    , m_known(new ElidedLabel(TextRole::Caption, TextTone::Dim, widestKnown))
    , m_topUp(new QPushButton(icon(IconId::TopUp), tr("&Top up…")))
    , m_plan(new QPushButton(icon(IconId::PlanChange), tr("Change &plan…")))
    , m_record(new QPushButton(icon(IconId::Action), tr("Record &action…")))
    , m_write(new QPushButton(icon(IconId::Mail), tr("Wr&ite to customer…")))
    , m_more(new QPushButton(icon(IconId::More), tr("&More")))
    , m_meter(new OrgMeterPanel)
    , m_unbilled(new UnbilledColumn(m_service))
    , m_tabs(new QTabWidget)
    , m_summary(new OrgSummaryTab(m_service))
    , m_users(new UsersPage(m_service, actions->whyNot().isEmpty()))
    , m_gallery(new GalleryPage(m_service, std::move(pictures)))
    , m_ledger(new LedgerPage(m_service, actions->whyNot().isEmpty()))
    , m_breakdown(new OrgBreakdownTab(m_service))
{
    makeHead();
    m_meter->addColumn(m_unbilled);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(16, 0, 16, 0);
    content->setSpacing(8);
    m_line->setSpacing(16);
    m_line->addWidget(m_account);
    m_line->addStretch(1);
    m_line->addWidget(m_known);
    content->addLayout(m_line);
    content->addWidget(m_meter);
    body()->addLayout(content);
    body()->addSpacing(4);
    body()->addWidget(m_tabs, 1);
    makeTabs();
    connect(m_summary, &OrgSummaryTab::whyRequested, this, &OrgPage::explainAt);
    connect(m_meter->meter(), &Meter::needMoreCredits, this, [this] {
        openMenu(m_meter->meter()->link());
    });
    connect(m_unbilled, &UnbilledColumn::chargeRequested, this, [this] {
        m_actions->chargeUnbilled(m_org);
    });
    connect(m_service.get(), &LedgerService::changed, this, &OrgPage::refresh);
}

void OrgPage::makeHead()
{
    m_back->setIcon(icon(IconId::ChevronLeft));
    m_back->setAutoRaise(true);
    m_back->setToolTip(
        tr("Back to the list (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    m_back->setAccessibleName(tr("Back to the list"));
    head()->insertWidget(0, m_back);
    head()->insertWidget(2, m_terms);
    auto *tags = new QHBoxLayout(m_tags);
    tags->setContentsMargins(0, 0, 0, 0);
    tags->setSpacing(4);
    head()->insertWidget(placeOfTags, m_tags);
    // Layouts do not mirror their margins.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    head()->setContentsMargins(mirrored ? 16 : 8, 10, mirrored ? 8 : 16, 4);
    const int indent = m_back->sizeHint().width();
    m_account->setContentsMargins(mirrored ? 0 : indent, 0, mirrored ? indent : 0, 0);
    connect(m_account, &AccountLine::openRequested, this, [this] {
        m_actions->account(m_org);
    });
    // It gives way before the buttons widen the window.
    head()->parentWidget()->setMinimumWidth(1);
    for (QPushButton *button : {m_topUp, m_plan, m_record, m_write, m_more})
        addToHead(button);
    connect(m_actions, &OrgActions::whyNotChanged, this, &OrgPage::refreshActions);
    refreshActions();
    auto *more = new QMenu(m_more);
    m_more->setMenu(more);
    connect(more, &QMenu::aboutToShow, this, [this, more] {
        more->clear();
        addWhyTo(more);
        m_actions->addMoreTo(more, m_org, m_details && m_details->balance.onTrial);
    });
    connect(m_back, &QToolButton::clicked, this, &OrgPage::backRequested);
    connect(m_topUp, &QPushButton::clicked, this, [this] {
        m_actions->topUp(m_org);
    });
    connect(m_record, &QPushButton::clicked, this, [this] {
        m_actions->recordAction(m_org);
    });
    m_write->setObjectName(QStringLiteral("write"));
    connect(m_write, &QPushButton::clicked, this, [this] {
        m_actions->writeTo(m_org);
    });
    connect(m_plan, &QPushButton::clicked, this, [this] {
        if (m_details && m_details->balance.onTrial)
            m_actions->convertTrial(m_org);
        else
            m_actions->changePlan(m_org);
    });
}

void OrgPage::fitButtons()
{
    for (QPushButton *button : {m_record, m_write})
        button->show();
    head()->activate();
    placeTags();
    // Both are under More, too.
    const bool fit = head()->sizeHint().width() <= width();
    for (QPushButton *button : {m_record, m_write})
        button->setVisible(fit);
}

void OrgPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitButtons();
}

void OrgPage::refreshActions()
{
    const QString whyNot = m_actions->whyNot();
    for (QWidget *control : std::initializer_list<QWidget *>{m_topUp, m_plan, m_record, m_unbilled->link()}) {
        control->setEnabled(whyNot.isEmpty());
        control->setToolTip(whyNot);
    }
}

void OrgPage::makeTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the organization"));
    m_tabs->addTab(m_summary, tr("Summary"));
    addTab(m_users, tr("Users"));
    addTab(m_gallery, tr("Gallery"));
    addTab(m_ledger, tr("Ledger"));
    m_tabs->addTab(m_breakdown, tr("Breakdown"));
    // The first tab begins where the content does. As high as the tabs: Qt draws their line along its foot, too. Of a
    // layout, because Qt goes by its size hint.
    auto *edge = new QWidget;
    auto *room = new QHBoxLayout(edge);
    room->setContentsMargins(0, 0, 0, 0);
    room->addItem(new QSpacerItem(16, m_tabs->tabBar()->sizeHint().height()));
    m_tabs->setCornerWidget(edge, Qt::TopLeftCorner);
    connect(m_users, &UsersPage::limitsRequested, m_actions, &OrgActions::setLimits);
    connect(m_users, &UsersPage::activeRequested, m_actions, &OrgActions::setActive);
    connect(m_ledger, &LedgerPage::reverseRequested, m_actions, &OrgActions::reverse);
    connect(m_gallery, &GalleryPage::booked, m_actions, &OrgActions::booked);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        Q_EMIT selectionDescribed(QString());
    });
}

void OrgPage::addTab(ListPage *page, const QString &name)
{
    const int index = m_tabs->addTab(page, name);
    // The style shows what follows a tab character as a dim count.
    connect(page, &ListPage::rowsChanged, this, [this, index, page, name](qint64 rows) {
        // A list that nobody has opened yet may still be of the organization before.
        const bool isOfThis = page == m_gallery || page->isVisible();
        if (isOfThis && !page->isFiltered())
            m_tabs->setTabText(index, name + u'\t' + countText(rows));
    });
    connect(page, &Page::selectionDescribed, this, &Page::selectionDescribed);
    connect(page, &ListPage::message, this, [this](BannerTone, const QString &text) {
        Q_EMIT failed(text);
    });
}

ListPage *OrgPage::currentList() const
{
    return qobject_cast<ListPage *>(m_tabs->currentWidget());
}

void OrgPage::focusFilter()
{
    if (currentList() == nullptr)
        m_tabs->setCurrentWidget(m_ledger);
    currentList()->focusFilter();
}

DataTable *OrgPage::table() const
{
    return currentList() != nullptr ? currentList()->table() : nullptr;
}

LedgerPage *OrgPage::ledgerPage() const
{
    return m_ledger;
}

AccountLine *OrgPage::accountLine() const
{
    return m_account;
}

QTabWidget *OrgPage::tabs() const
{
    return m_tabs;
}

void OrgPage::setOrg(const std::string &org)
{
    if (org != m_org) {
        m_org = org;
        m_details.reset();
        setTitle(QString::fromStdString(org));
        m_terms->clear();
        m_account->clear();
        m_known->clear();
        showTags({});
        m_tabs->setCurrentIndex(Summary);
        m_summary->clear();
        m_breakdown->clear();
        m_users->setOrg(org);
        m_gallery->setOrg(org);
        m_gallery->begin();
        m_ledger->setOrg(org);
    }
    refresh();
}

void OrgPage::refresh()
{
    if (m_org.empty())
        return;
    m_unbilled->fetch(m_org, m_at);
    const int asked = ++m_asked;
    m_service
        ->read([org = m_org, at = m_at](tidemark::Ledger &ledger) {
            return detailsOf(ledger, org, at.value_or(Instant::now()));
        })
        .then(this, [this, asked](const Result<OrgDetails> &details) {
            if (asked != m_asked)
                return;
            if (details)
                setDetails(*details);
            else
                showFailure(details.error());
        });
}

void OrgPage::showFailure(const Error &error)
{
    if (m_at && error.code == ErrorCode::UnknownOrg) {
        Q_EMIT failed(tr("%1 did not exist yet on %2.", "organization, day and time").arg(title(), dayTimeText(*m_at)));
        Q_EMIT backRequested();
        return;
    }
    Q_EMIT failed(failureWords(tr("%1 could not be shown.").arg(title()), error));
}

void OrgPage::setAt(const std::optional<Instant> &at)
{
    m_at = at;
    for (Page *page : std::initializer_list<Page *>{m_users, m_gallery, m_ledger})
        page->setAt(at);
    if (isVisible())
        refresh();
}

void OrgPage::setDetails(const OrgDetails &details)
{
    m_details = details;
    const OrgFigures &figures = details.figures;
    setTitle(QString::fromStdString(figures.name.empty() ? figures.org : figures.name));
    m_terms->setText(termsOf(details));
    m_terms->setToolTip(tr("Id in the product: %1").arg(QString::fromStdString(figures.org)));
    m_plan->setText(details.balance.onTrial    ? tr("Convert t&rial…")
                        : details.balance.plan ? tr("Change &plan…")
                                               : tr("Start a &plan…"));
    m_account->setCard(details.account);
    m_known->setText(figures.usageKnownTo ? tr("Usage known to %1").arg(dayTimeText(*figures.usageKnownTo))
                                          : tr("No usage known yet"));
    showTags(details.account.labels.tags);
    m_meter->setDetails(details);
    m_summary->setDetails(details);
    m_breakdown->setDetails(details);
    m_tabs->setTabText(Users, tr("Users") + u'\t' + countText(qint64(details.balance.users.size())));
    m_tabs->setTabText(Ledger, tr("Ledger") + u'\t' + countText(figures.seq));
    fitButtons();
    Q_EMIT detailsChanged();
}

void OrgPage::showTags(const std::vector<std::string> &tags)
{
    while (QLayoutItem *item = m_tags->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const std::string &tag : tags) {
        auto *label = new TagLabel(QString::fromStdString(tag));
        m_tags->layout()->addWidget(label);
        label->show(); // at once: its width counts
    }
    m_tags->setVisible(!tags.empty());
}

/// Beside the name, or below it where the name would have to be cut for them.
void OrgPage::placeTags()
{
    const bool beside = m_line->indexOf(m_tags) < 0;
    const int more = beside ? 0 : m_tags->sizeHint().width() + head()->spacing();
    const bool fit = head()->sizeHint().width() + more <= width();
    if (fit && !beside)
        head()->insertWidget(placeOfTags, m_tags);
    else if (!fit && beside)
        m_line->insertWidget(1, m_tags);
}

void OrgPage::openMenu(QWidget *under)
{
    if (!m_details)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<QAction *> actions = m_actions->addTo(menu, m_org, m_details->balance.onTrial);
    if (!m_details->balance.onTrial)
        actions.back()->setText(tr("Upgrade plan…"));
    menu->addSeparator();
    m_actions->addWriteTo(menu, m_org);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = mirrored ? QPoint(under->width() - menu->sizeHint().width(), under->height() + 2)
                                   : QPoint(0, under->height() + 2);
    menu->popup(under->mapToGlobal(corner));
    menu->setActiveAction(actions.front());
}

void OrgPage::addActionsTo(QMenu *menu)
{
    const bool onTrial = m_details && m_details->balance.onTrial;
    m_actions->addTo(menu, m_org, onTrial);
    menu->addSeparator();
    addWhyTo(menu);
    m_actions->addMoreTo(menu, m_org, onTrial);
}

const std::string &OrgPage::org() const
{
    return m_org;
}

const std::optional<OrgDetails> &OrgPage::details() const
{
    return m_details;
}

void OrgPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void OrgPage::showUser(const std::string &user)
{
    showTab(Users);
    m_users->showUser(user);
}

void OrgPage::showEntry(Seq seq)
{
    showTab(Ledger);
    m_ledger->showEntry(seq);
}

void OrgPage::explainAt(Instant at)
{
    showTab(Ledger);
    m_ledger->explainAt(at);
    m_ledger->whyPanel()->setFocus();
}

void OrgPage::addWhyTo(QMenu *menu)
{
    menu->addAction(icon(IconId::Info), tr("Why this &balance?"), this, [this] {
        explainAt(m_at.value_or(Instant::now()));
    });
}

OrgMeterPanel *OrgPage::meterPanel() const
{
    return m_meter;
}

UnbilledColumn *OrgPage::unbilledColumn() const
{
    return m_unbilled;
}

OrgSummaryTab *OrgPage::summaryTab() const
{
    return m_summary;
}

OrgBreakdownTab *OrgPage::breakdownTab() const
{
    return m_breakdown;
}

void OrgPage::takeFocus()
{
    m_tabs->setFocus();
}

void OrgPage::keyPressEvent(QKeyEvent *event)
{
    // From a past instant Escape leads back to now first.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && !m_at) {
        Q_EMIT backRequested();
        return;
    }
    Page::keyPressEvent(event);
}

}
