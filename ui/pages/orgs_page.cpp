// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orgs_page.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>

#include <map>

#include "core/async/ledger_service.h"
#include "core/models/ledger_page_source.h"
#include "core/models/orgs_model.h"
#include "core/models/page_cache.h"
#include "ui/filters/choice_filter.h"
#include "ui/filters/date_filter.h"
#include "ui/filters/range_filter.h"
#include "ui/pages/account_filters.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_choices.h"
#include "ui/pages/table_export_action.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/due_delegate.h"
#include "ui/views/remaining_delegate.h"
#include "ui/views/roles.h"
#include "ui/views/state_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{

/// A commit that takes moments, and a table that people can look through.
constexpr qint64 mostTogether = 500;
/// What is selected is at hand together with what is shown.
constexpr qint64 mostRead = PageCache::mostPages / 2 * rowsPerPage;

QString stateId(CreditState state)
{
    return QString::fromLatin1(creditStateName(state).data());
}

QString summaryWords(const LedgerSummary &summary)
{
    const auto number = [](int64_t count) {
        return int(qMin<int64_t>(count, INT_MAX));
    };
    QStringList parts{OrgsPage::tr("%Ln organizations", nullptr, number(summary.orgs))};
    if (summary.low > 0)
        parts += OrgsPage::tr("%Ln low", "organizations", number(summary.low));
    if (summary.exhausted > 0)
        parts += OrgsPage::tr("%Ln exhausted", "organizations", number(summary.exhausted));
    return parts.join(OrgsPage::tr(", ", "between the parts of a count: 12 organizations, 3 low"));
}

}

OrgsPage::OrgsPage(std::shared_ptr<LedgerService> service, OrgActions *actions, QWidget *parent)
    : ListPage(tr("Orgs"), QStringLiteral("orgs"), parent)
    , m_service(std::move(service))
    , m_actions(actions)
    , m_model(new OrgsModel(std::make_unique<LedgerPageSource>(m_service), this))
{
    setTitle(tr("Organizations"));
    DataTable *list = table();
    list->setItemDelegateForColumn(OrgsModel::StateColumn, new StateDelegate(list));
    list->setItemDelegateForColumn(OrgsModel::RemainingColumn, new RemainingDelegate(list));
    list->setItemDelegateForColumn(OrgsModel::RenewalColumn, new DueDelegate(list));
    list->setItemDelegateForColumn(OrgsModel::UsedColumn, new CreditsDelegate(CreditsDelegate::Kind::Balance, list));
    setModel(m_model, OrgsModel::StateColumn, Qt::DescendingOrder);
    setColumns({{OrgsModel::StateColumn, 134},
                {OrgsModel::NameColumn, 168},
                {OrgsModel::RemainingColumn, 190},
                {OrgsModel::ProgramColumn, 84},
                {OrgsModel::PlanColumn, 82},
                {OrgsModel::UsedColumn, 112},
                {OrgsModel::RunsOutColumn, 118},
                {OrgsModel::ResetsColumn, 92},
                {OrgsModel::OwnerColumn, 104},
                {OrgsModel::RenewalColumn, 160}});
    makeFilters();
    connect(list, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT orgRequested(orgAt(index));
    });
    connect(list, &DataTable::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        if (!index.isValid())
            return;
        menu->addAction(tr("Open"), this, [this, org = orgAt(index)] {
            Q_EMIT orgRequested(org);
        });
        addActionsTo(menu);
    });
    addTableExport(this, m_service, m_model);
    connect(emptyState(), &EmptyState::actionTriggered, this, [this] {
        if (!isFiltered())
            Q_EMIT importRequested();
    });
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrgsPage::loadSelected);
    fetchPrograms();
    makeActions();
}

void OrgsPage::makeFilters()
{
    addFilter(OrgsModel::StateColumn, QStringLiteral("state"), m_state = new ChoiceFilter);
    addFilter(OrgsModel::NameColumn, QStringLiteral("name"), m_name = new TextFilter);
    addFilter(OrgsModel::OrgColumn, QStringLiteral("id"), m_id = new TextFilter);
    addFilter(OrgsModel::RemainingColumn, QStringLiteral("remaining"), m_remaining = new RangeFilter);
    addFilter(OrgsModel::ProgramColumn, QStringLiteral("program"), m_program = new ChoiceFilter);
    addFilter(OrgsModel::PlanColumn, QStringLiteral("plan"), m_plan = new ChoiceFilter);
    addFilter(OrgsModel::UsedColumn, QStringLiteral("used"), m_used = new RangeFilter);
    addFilter(OrgsModel::RunsOutColumn, QStringLiteral("runs-out"),
              m_runsOut = new DateFilter(DateFilter::Offers::Future));
    addFilter(OrgsModel::ResetsColumn, QStringLiteral("resets"), m_resets = new DateFilter(DateFilter::Offers::Future));
    addFilter(OrgsModel::BookedColumn, QStringLiteral("booked"), m_booked = new DateFilter);
    m_state->setChoices({{stateId(CreditState::Exhausted), tr("Exhausted"), icon(IconId::Exhausted)},
                         {stateId(CreditState::Low), tr("Low"), icon(IconId::Warning)},
                         {stateId(CreditState::Ok), tr("OK"), icon(IconId::Ok)}});
    m_accounts =
        std::make_unique<AccountFilters>(m_service, this, [this](int column, const QString &id, FilterEditor *editor) {
            addFilter(column, id, editor);
        });
    head()->insertWidget(head()->count() - 3, m_accounts->ownerControl());
    setSearchColumn(OrgsModel::NameColumn);
}

OrgsPage::~OrgsPage() = default;

/// What is done with the rows may need those of pages that were never shown: nobody should have to ask twice.
void OrgsPage::loadSelected()
{
    if (selectedCount() > mostRead)
        return;
    for (const QItemSelectionRange &range : table()->selectionModel()->selection()) {
        if (!m_model->isLoaded(range.top(), range.bottom()))
            m_model->load(range.top(), range.bottom());
    }
}

std::vector<std::string> OrgsPage::selectedOrgs()
{
    if (selectedCount() > mostRead) {
        Q_EMIT message(BannerTone::Info, tr("Select at most %Ln organizations", nullptr, int(mostRead)));
        return {};
    }
    std::vector<std::string> orgs;
    for (const QItemSelectionRange &range : table()->selectionModel()->selection()) {
        if (!m_model->isLoaded(range.top(), range.bottom())) {
            m_model->load(range.top(), range.bottom());
            Q_EMIT message(BannerTone::Info,
                           tr("Some of the rows that are selected are still being read. Try again in a moment."));
            return {};
        }
        for (int row = range.top(); row <= range.bottom(); ++row)
            orgs.push_back(m_model->row(row)->figures.org);
    }
    return orgs;
}

void OrgsPage::fetchPrograms()
{
    using Names = std::map<std::string, std::string>; // by id
    m_service
        ->read([](tidemark::Ledger &ledger) {
            std::pair<Names, Names> names;
            for (const Program *program : ledger.programs().all()) {
                names.first[program->id] = program->name;
                for (const Plan &plan : program->plans)
                    names.second[plan.id] = plan.name;
            }
            return names;
        })
        .then(this, [this](const std::pair<Names, Names> &names) {
            const auto choicesOf = [](const Names &of) {
                QList<FilterChoice> choices;
                for (const auto &[id, name] : of)
                    choices += FilterChoice{QString::fromStdString(id), QString::fromStdString(name)};
                return choices;
            };
            m_program->setChoices(choicesOf(names.first));
            QList<FilterChoice> plans = choicesOf(names.second);
            plans += FilterChoice{QString::fromUtf8(trialPlan.data(), trialPlan.size()), tr("Trial")};
            plans += FilterChoice{QString(), tr("No plan")};
            m_plan->setChoices(plans);
        });
}

OrgFilter OrgsPage::filterNow() const
{
    OrgFilter filter;
    for (const CreditState state : {CreditState::Exhausted, CreditState::Low, CreditState::Ok}) {
        if (m_state->allowed().contains(stateId(state)))
            filter.states.push_back(state);
    }
    filter.nameText = m_name->text();
    filter.idText = m_id->text();
    filter.remaining = m_remaining->range();
    takeOrgs(m_program, filter.programs, filter.notPrograms);
    takeOrgs(m_plan, filter.plans, filter.notPlans);
    filter.used = m_used->range();
    filter.runsOut = m_runsOut->range();
    filter.resetsAt = m_resets->range();
    filter.booked = m_state->excludesAll() ? DateFilter::noTime() : m_booked->range();
    m_accounts->putInto(filter);
    return filter;
}

void OrgsPage::applyFilter()
{
    m_model->setFilter(filterNow());
}

std::optional<ListQuery> OrgsPage::query() const
{
    OrgQuery query;
    query.filter = filterNow();
    query.at = m_model->at();
    return query;
}

QString OrgsPage::totalsWords(const RowTotals &totals) const
{
    return totals.fits ? tr("remaining <b>%1</b>", "credits").arg(creditsText(totals.net())) : QString();
}

void OrgsPage::describeEmpty(EmptyState *empty)
{
    if (isFiltered())
        empty->setText(tr("No organization fits"), tr("None is what all filters together ask for."),
                       tr("Show all organizations"));
    else if (m_model->at())
        empty->setNotYet(*m_model->at());
    else if (m_actions->whyNot().isEmpty())
        empty->setText(tr("No organizations yet"),
                       tr("Import what the backend exported: a folder with orgs.csv, users.csv, purchases.csv and "
                          "usage.csv. You can drop it here, too."),
                       tr("Import…"));
    else
        empty->setText(tr("No organizations"), tr("The ledger is empty, and it is read-only."));
}

void OrgsPage::setSummary(const LedgerSummary &summary)
{
    m_summary = summary;
    setCountWords(countOf(m_model->totalRows()));
}

QString OrgsPage::countOf(qint64 rows) const
{
    if (!isFiltered())
        return summaryWords(m_summary);
    return tr("%1 of %Ln organizations", nullptr, int(qMin<int64_t>(m_summary.orgs, INT_MAX))).arg(countText(rows));
}

void OrgsPage::setFilterText(const QString &text)
{
    m_name->setText(text);
}

std::string OrgsPage::orgAt(const QModelIndex &index) const
{
    return index.data(OrgRole).toString().toStdString();
}

void OrgsPage::makeActions()
{
    auto *actions = new QPushButton(tr("&Actions"));
    auto *menu = new QMenu(actions);
    actions->setMenu(menu);
    actions->setAccessibleName(tr("Actions for what is selected"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addActionsTo(menu);
        if (menu->isEmpty())
            menu->addAction(tr("Choose an organization first"))->setEnabled(false);
    });
    addRowAction(actions);
}

void OrgsPage::addBulkTo(QMenu *menu)
{
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    std::vector<std::string> orgs;
    for (const QModelIndex &row : rows) {
        orgs.push_back(orgAt(row));
        if (orgs.back().empty()) {
            m_model->load(row.row(), row.row() + rowsPerPage);
            menu->addAction(tr("The selected rows are being read: try again in a moment"))->setEnabled(false);
            return;
        }
    }
    m_actions->addBulkTo(menu, orgs);
    menu->addSeparator();
    addFilesTo(menu);
}

void OrgsPage::addFilesTo(QMenu *menu)
{
    menu->addAction(icon(IconId::Export), tr("&Statements…"), this, [this] {
        const std::vector<std::string> orgs = selectedOrgs();
        if (!orgs.empty())
            m_actions->statements(orgs);
    });
    m_actions->addExportTo(menu, [this] {
        return selectedOrgs();
    });
}

void OrgsPage::addActionsTo(QMenu *menu)
{
    if (selectedCount() > mostTogether) {
        menu->addAction(tr("Select at most %Ln organizations", nullptr, int(mostTogether)))->setEnabled(false);
        addFilesTo(menu);
        return;
    }
    if (selectedCount() > 1) {
        addBulkTo(menu);
        return;
    }
    const OrgRow *row = m_model->row(table()->currentIndex().row());
    if (row == nullptr)
        return;
    m_actions->addTo(menu, row->figures.org, row->figures.plan == trialPlan);
    menu->addSeparator();
    m_actions->addMoreTo(menu, row->figures.org, row->figures.plan == trialPlan);
}

void OrgsPage::setAt(const std::optional<Instant> &at)
{
    m_model->setAt(at);
}

OrgsModel *OrgsPage::model() const
{
    return m_model;
}

}
