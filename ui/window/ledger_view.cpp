// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledger_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>

#include "core/async/ledger_service.h"
#include "core/models/entries_model.h"
#include "core/models/paged_table_model.h"
#include "core/store/accounts.h"
#include "ui/pages/gallery_page.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/pages/orgs_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/rows_watch.h"
#include "ui/pages/users_page.h"
#include "ui/pages/view_menu.h"
#include "ui/programs/programs_dialog.h"
#include "ui/reviews/reviews_page.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/saved_views.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/views/sidebar.h"
#include "ui/views/thumbnails.h"
#include "ui/why/why_panel.h"
#include "ui/window/as_of_turn.h"
#include "ui/window/sidebar_views.h"
#include "ui/window/view_counts.h"

namespace tidemark
{
namespace
{

constexpr int minuteMs = 60'000;

}

LedgerView::LedgerView(std::shared_ptr<LedgerService> service, const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_pictures(std::make_shared<Thumbnails>(m_service->path()))
    , m_actions(actions)
    , m_gone(std::make_shared<std::atomic<bool>>(false))
    , m_sidebar(new Sidebar)
    , m_list(new QStandardItemModel(this))
    , m_stack(new QStackedWidget)
    , m_minute(new QTimer(this))
    , m_bookings(new OrgActions(m_service, m_pictures, this))
    , m_turn(new AsOfTurn(m_service, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_turn->panel());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    makePages();
    connectActions();
    connect(m_turn, &AsOfTurn::ready, this, &LedgerView::turnTo);
    connect(m_turn, &AsOfTurn::failed, this, [this](const QString &words) {
        Q_EMIT message(BannerTone::Error, words, QString());
    });
    setFocusProxy(m_stack);
    m_minute->setInterval(minuteMs);
    m_minute->start();
    connect(m_minute, &QTimer::timeout, this, &LedgerView::refresh);
    connect(m_service.get(), &LedgerService::changed, this, &LedgerView::fetchSummary);
    fetchSummary();
    showPage(Overview);
}

LedgerView::~LedgerView()
{
    *m_gone = true;
}

void LedgerView::makePages()
{
    m_overview = new OverviewPage(m_service, m_bookings);
    m_orgs = new OrgsPage(m_service, m_bookings);
    m_users = new UsersPage(m_service, m_bookings->whyNot().isEmpty());
    m_gallery = new GalleryPage(m_service, m_pictures);
    m_ledger = new LedgerPage(m_service, m_bookings->whyNot().isEmpty());
    m_reviews = new ReviewsPage;
    m_org = new OrgPage(m_service, m_pictures, m_bookings);
    addPage(m_overview, tr("Overview"), icon(IconId::Overview));
    addPage(m_orgs, tr("Orgs"), icon(IconId::Orgs));
    addPage(m_users, tr("Users"), icon(IconId::Users));
    addPage(m_gallery, tr("Gallery"), icon(IconId::Gallery));
    addPage(m_ledger, tr("Ledger"), icon(IconId::Ledger));
    addPage(m_reviews, tr("Reviews"), icon(IconId::Reviews));
    m_stack->addWidget(m_org);
    connect(m_org, &Page::selectionDescribed, this, &LedgerView::selectionDescribed);
    connect(m_org, &OrgPage::backRequested, this, &LedgerView::goBack);
    connect(m_org, &OrgPage::failed, this, [this](const QString &words) {
        Q_EMIT message(BannerTone::Error, words, QString());
    });
    connect(m_users, &UsersPage::limitsRequested, m_bookings, &OrgActions::setLimits);
    connect(m_users, &UsersPage::activeRequested, m_bookings, &OrgActions::setActive);
    connect(m_users, &UsersPage::limitsOfManyRequested, m_bookings, &OrgActions::setLimitsOf);
    connect(m_users, &UsersPage::activeOfManyRequested, m_bookings, &OrgActions::setActiveOf);
    connect(m_reviews, &ReviewsPage::chooseRequested, m_actions.review, &QAction::trigger);
    connect(m_reviews, &ReviewsPage::reviewRequested, this, &LedgerView::reviewRequested);
    connect(m_ledger, &LedgerPage::entryRequested, this, [this](const std::string &org, Seq seq) {
        showEntry(org, seq);
        m_org->ledgerPage()->showWhy(true);
    });
    connect(m_reviews, &ReviewsPage::compareRequested, m_actions.compare, &QAction::trigger);
    connect(m_reviews, &ReviewsPage::reconcileRequested, m_actions.reconcile, &QAction::trigger);
    connect(m_ledger, &LedgerPage::reverseRequested, m_bookings, &OrgActions::reverse);
    connect(m_gallery, &GalleryPage::booked, m_bookings, &OrgActions::booked);
    for (ListPage *page : std::initializer_list<ListPage *>{m_orgs, m_users, m_gallery, m_ledger})
        connect(page, &ListPage::message, this, [this](BannerTone tone, const QString &text) {
            Q_EMIT message(tone, text, QString());
        });
    connect(m_overview, &OverviewPage::message, this, [this](BannerTone tone, const QString &text) {
        Q_EMIT message(tone, text, QString());
    });
    connect(m_overview, &OverviewPage::importRequested, this, &LedgerView::importRequested);
    connect(m_orgs, &OrgsPage::importRequested, this, &LedgerView::importRequested);
    m_sidebar->setModel(m_list);
    // Not on currentChanged(): arrow keys and clicks both go there, and a click on the current row leads back to it.
    connect(m_sidebar->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerView::goTo);
    connect(m_sidebar, &QListView::clicked, this, &LedgerView::goTo);
    connect(m_sidebar, &QListView::activated, this, &LedgerView::goTo);
    makeViews();
}

void LedgerView::makeViews()
{
    m_views = new SavedViews(m_service->path(), this);
    auto *counts = new ViewCounts(
        m_service, m_views,
        [this](const SavedView &view) {
            return queryOf(view);
        },
        this);
    m_viewRows = new SidebarViews(m_sidebar, m_list, m_views, counts, this);
    for (ListPage *page : lists()) {
        new RowsWatch(qobject_cast<PagedTableModel *>(page->table()->model()), page);
        page->setViews(m_views);
        connect(page, &ListPage::viewRequested, this, [this, page](const QString &id) {
            if (!id.isEmpty()) {
                showView(id);
                return;
            }
            page->showView(nullptr);
            showPage(PageId(m_stack->indexOf(page)));
        });
    }
    connect(m_viewRows, &SidebarViews::renameRequested, this, [this](const QString &id) {
        if (ListPage *page = listOf(id))
            page->viewMenu()->askToRename(id);
    });
    connect(m_viewRows, &SidebarViews::deleteRequested, this, [this](const QString &id) {
        if (ListPage *page = listOf(id))
            page->viewMenu()->askToDelete(id);
    });
}

QList<ListPage *> LedgerView::lists() const
{
    return {m_orgs, m_users, m_gallery, m_ledger};
}

/// nullptr: the view, or its list, is not there any more.
ListPage *LedgerView::listOf(const QString &id) const
{
    const SavedView *view = m_views->find(id);
    for (ListPage *page : lists()) {
        if (view != nullptr && page->key() == view->page)
            return page;
    }
    return nullptr;
}

/// Asked of pages that are never shown, whose editors may take what a view says.
std::optional<ListQuery> LedgerView::queryOf(const SavedView &view)
{
    ListPage *&page = m_counting[view.page];
    if (page == nullptr) {
        if (view.page == m_orgs->key())
            page = new OrgsPage(m_service, m_bookings, this);
        else if (view.page == m_users->key())
            page = new UsersPage(m_service, false, this);
        else if (view.page == m_ledger->key())
            page = new LedgerPage(m_service, false, this);
        else
            return std::nullopt;
        page->hide();
    }
    return page->queryOf(view);
}

void LedgerView::addPage(Page *page, const QString &name, const QIcon &icon)
{
    const int number = m_list->rowCount();
    auto *item = new QStandardItem(icon, name);
    item->setEditable(false);
    m_list->appendRow(item);
    m_stack->addWidget(page);
    QAction *action = m_actions.pages->addAction(icon, name);
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number)));
    connect(action, &QAction::triggered, this, [this, number] {
        showPage(PageId(number));
        currentPage()->takeFocus();
    });
    connect(page, &Page::orgRequested, this, &LedgerView::showOrg);
    connect(page, &Page::selectionDescribed, this, &LedgerView::selectionDescribed);
}

void LedgerView::connectActions()
{
    m_undoWords = m_actions.undo->text();
    connect(m_actions.back, &QAction::triggered, this, &LedgerView::goBack);
    connect(m_actions.filter, &QAction::triggered, this, [this] {
        currentPage()->focusFilter();
    });
    connect(m_actions.refresh, &QAction::triggered, this, &LedgerView::refresh);
    connect(m_actions.undo, &QAction::triggered, this, &LedgerView::undo);
    connect(m_actions.programs, &QAction::triggered, this, &LedgerView::showPrograms);
    connect(m_actions.columns, &QMenu::aboutToShow, this, [this] {
        m_actions.columns->clear();
        if (DataTable *table = currentPage()->table())
            table->listColumns(m_actions.columns);
    });
    connect(m_actions.org, &QMenu::aboutToShow, this, [this] {
        m_actions.org->clear();
        if (currentPage() == m_org && m_org->details())
            m_org->addActionsTo(m_actions.org);
        else if (currentPage() == m_orgs)
            m_orgs->addActionsTo(m_actions.org);
        else if (currentPage() == m_overview)
            m_overview->addActionsTo(m_actions.org);
        if (m_actions.org->isEmpty())
            m_actions.org->addAction(tr("Choose an organization first"))->setEnabled(false);
        m_actions.org->addSeparator();
        m_bookings->addNewOrgTo(m_actions.org);
    });
    connect(m_bookings, &OrgActions::booked, this, &LedgerView::offerUndo);
    connect(m_bookings, &OrgActions::dialogOpened, this, &LedgerView::movedOn);
    connect(m_bookings, &OrgActions::accountKept, this, &LedgerView::offerAccountUndo);
    connect(m_bookings, &OrgActions::orgCreated, this, &LedgerView::showOrg);
}

void LedgerView::markBroken(const std::string &org, Seq seq)
{
    for (LedgerPage *page : {m_ledger, m_org->ledgerPage()})
        page->model()->markBroken(org, seq);
}

void LedgerView::setIntactTo(int64_t entryId)
{
    for (LedgerPage *page : {m_ledger, m_org->ledgerPage()})
        page->whyPanel()->setIntactTo(entryId);
}

void LedgerView::showAt(const std::optional<Instant> &at)
{
    // Back where the window is while it still turns: what was computed for elsewhere must not arrive any more.
    if (at != m_at || m_turn->isRunning())
        m_turn->begin(at);
}

void LedgerView::turnTo(const std::optional<Instant> &at)
{
    m_at = at;
    m_bookings->setAt(at);
    for (int i = 0; i < m_stack->count(); ++i)
        qobject_cast<Page *>(m_stack->widget(i))->setAt(at);
    m_actions.undo->setEnabled(canUndo());
    fetchSummary();
    Q_EMIT atChanged(at);
}

const std::optional<Instant> &LedgerView::at() const
{
    return m_at;
}

std::optional<AsOfCycle> LedgerView::cycle() const
{
    if (currentPage() != m_org || !m_org->details() || !m_org->details()->balance.cycleStart)
        return std::nullopt;
    return AsOfCycle{m_org->title(), *m_org->details()->balance.cycleStart};
}

void LedgerView::keyPressEvent(QKeyEvent *event)
{
    if (m_at && event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        showAt(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void LedgerView::refresh()
{
    if (m_turn->isRunning())
        return;
    fetchSummary();
    currentPage()->refresh();
}

void LedgerView::fetchSummary()
{
    // One at a time: what changed meanwhile is seen by the one after.
    if (m_fetching) {
        m_fetchAgain = true;
        return;
    }
    m_fetching = true;
    m_service
        ->readFigures([gone = m_gone, at = m_at](tidemark::Ledger &ledger) {
            return summaryOf(ledger, at.value_or(Instant::now()), *gone);
        })
        .then(this, [this](const Result<LedgerSummary> &summary) {
            m_fetching = false;
            if (summary)
                setSummary(*summary);
            else if (summary.error().code != ErrorCode::Cancelled)
                Q_EMIT message(BannerTone::Error, failureWords(tr("The figures could not be read."), summary.error()),
                               QString());
            if (std::exchange(m_fetchAgain, false))
                fetchSummary();
        });
}

void LedgerView::setSummary(const LedgerSummary &summary)
{
    m_summary = summary;
    QStandardItem *orgs = m_list->item(Orgs);
    const int64_t needy = summary.low + summary.exhausted;
    orgs->setData(needy > 0 ? countText(needy) : QString(), CountRole);
    orgs->setData(needy > 0, WarnRole);
    const QString words =
        needy > 0 ? tr("Orgs, %Ln low or exhausted", nullptr, int(qMin<int64_t>(needy, INT_MAX))) : tr("Orgs");
    orgs->setData(words, Qt::AccessibleTextRole);
    orgs->setToolTip(needy > 0 ? words : QString());
    m_orgs->setSummary(summary);
    Q_EMIT summaryChanged(summary);
}

void LedgerView::showPrograms()
{
    auto *dialog = new ProgramsDialog(m_service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProgramsDialog::booked, m_bookings, &OrgActions::booked);
    dialog->open();
}

void LedgerView::forgetPictures()
{
    m_pictures->forget();
}

void LedgerView::saveState()
{
    for (int i = 0; i < m_stack->count(); ++i)
        qobject_cast<Page *>(m_stack->widget(i))->saveState();
}

OverviewPage *LedgerView::overviewPage() const
{
    return m_overview;
}

OrgsPage *LedgerView::orgsPage() const
{
    return m_orgs;
}

LedgerPage *LedgerView::ledgerPage() const
{
    return m_ledger;
}

OrgPage *LedgerView::orgPage() const
{
    return m_org;
}

ReviewsPage *LedgerView::reviewsPage() const
{
    return m_reviews;
}

Page *LedgerView::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

SavedViews *LedgerView::savedViews() const
{
    return m_views;
}

Sidebar *LedgerView::sidebar() const
{
    return m_sidebar;
}

OrgActions *LedgerView::bookings() const
{
    return m_bookings;
}

const LedgerSummary &LedgerView::summary() const
{
    return m_summary;
}

}
