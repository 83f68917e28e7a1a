// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orgs_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>

#include "core/async/ledger_service.h"
#include "core/models/ledger_page_source.h"
#include "core/models/orgs_model.h"
#include "ui/pages/org_actions.h"
#include "ui/support/formats.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/remaining_delegate.h"
#include "ui/views/roles.h"
#include "ui/views/state_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{

/// The segments of the state filter, the first of which is all.
constexpr CreditState segments[] = {CreditState::Exhausted, CreditState::Low, CreditState::Ok};

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
    , m_states(new SegmentedControl)
    , m_program(nullptr)
{
    setTitle(tr("Organizations"));
    makeFilters();
    DataTable *list = table();
    list->setItemDelegateForColumn(OrgsModel::StateColumn, new StateDelegate(list));
    list->setItemDelegateForColumn(OrgsModel::RemainingColumn, new RemainingDelegate(list));
    list->setItemDelegateForColumn(OrgsModel::UsedColumn, new CreditsDelegate(CreditsDelegate::Kind::Balance, list));
    setModel(m_model, OrgsModel::StateColumn, Qt::DescendingOrder);
    setColumns({{OrgsModel::StateColumn, 136},
                {OrgsModel::NameColumn, 240},
                {OrgsModel::OrgColumn, 140},
                {OrgsModel::RemainingColumn, 215},
                {OrgsModel::ProgramColumn, 95},
                {OrgsModel::PlanColumn, 95},
                {OrgsModel::UsedColumn, 125},
                {OrgsModel::RunsOutColumn, 110},
                {OrgsModel::ResetsColumn, 110}});
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
    connect(emptyState(), &EmptyState::actionTriggered, this, [this] {
        if (!isFiltered())
            Q_EMIT importRequested();
    });
    fetchPrograms();
}

void OrgsPage::makeFilters()
{
    filterField()->setPlaceholderText(tr("Filter organizations"));
    m_states->setAccessibleName(tr("State"));
    m_states->addSegment(tr("All"));
    m_states->addSegment(tr("Exhausted"));
    m_states->addSegment(tr("Low"));
    m_states->addSegment(tr("OK"));
    filters()->addWidget(m_states);
    m_program = addChoice(tr("Program"));
    m_program->addItem(tr("All programs"));
    filters()->addStretch();
    connect(filterField(), &SearchField::searchRequested, this, &OrgsPage::applyFilter);
    connect(m_states, &SegmentedControl::currentIndexChanged, this, &OrgsPage::applyFilter);
    connect(m_program, &QComboBox::currentIndexChanged, this, &OrgsPage::applyFilter);
}

void OrgsPage::fetchPrograms()
{
    m_service
        ->read([](tidemark::Ledger &ledger) {
            QList<std::pair<QString, QString>> programs; // id, name
            for (const Program *program : ledger.programs().all()) {
                const QString id = QString::fromStdString(program->id);
                if (programs.isEmpty() || programs.last().first != id)
                    programs.emplace_back(id, QString::fromStdString(program->name));
            }
            return programs;
        })
        .then(this, [this](const QList<std::pair<QString, QString>> &programs) {
            for (const auto &[id, name] : programs)
                m_program->addItem(name, id);
        });
}

void OrgsPage::applyFilter()
{
    OrgFilter filter;
    filter.text = filterField()->text().trimmed().toStdString();
    filter.program = m_program->currentData().toString().toStdString();
    if (m_states->currentIndex() > 0)
        filter.states = {segments[m_states->currentIndex() - 1]};
    m_model->setFilter(filter);
}

void OrgsPage::clearFilters()
{
    filterField()->clear();
    m_states->setCurrentIndex(0);
    m_program->setCurrentIndex(0);
}

bool OrgsPage::isFiltered() const
{
    return m_model->filter() != OrgFilter();
}

void OrgsPage::describeEmpty(EmptyState *empty)
{
    if (isFiltered())
        empty->setText(tr("No organization fits"), tr("None has these words, this state and this program."),
                       tr("Show all organizations"));
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
    setCountWords(summaryWords(summary));
    m_states->setCount(1, countText(summary.exhausted));
    m_states->setCount(2, countText(summary.low));
    m_states->setCount(3, countText(summary.orgs - summary.low - summary.exhausted));
}

void OrgsPage::setFilterText(const QString &text)
{
    filterField()->setText(text);
    applyFilter();
}

std::string OrgsPage::orgAt(const QModelIndex &index) const
{
    return index.data(OrgRole).toString().toStdString();
}

void OrgsPage::addActionsTo(QMenu *menu)
{
    const OrgRow *row = m_model->row(table()->currentIndex().row());
    if (row == nullptr)
        return;
    m_actions->addTo(menu, row->figures.org, row->figures.plan == trialPlan);
    menu->addSeparator();
    m_actions->addMoreTo(menu, row->figures.org, row->figures.plan == trialPlan);
}

OrgsModel *OrgsPage::model() const
{
    return m_model;
}

}
