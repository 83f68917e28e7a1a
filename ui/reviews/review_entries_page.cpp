// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/review_entries_page.h"

#include <QBoxLayout>
#include <QHeaderView>

#include "core/models/entries_model.h"
#include "core/review/review_page_source.h"
#include "ui/filters/choice_filter.h"
#include "ui/pages/entry_filters.h"
#include "ui/support/icons.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/entry_kind_delegate.h"
#include "ui/views/state_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/tag_label.h"

namespace tidemark
{
namespace
{

constexpr qsizetype mostListed = 200;

}

ReviewEntriesPage::ReviewEntriesPage(std::shared_ptr<ReviewedFile> file, QWidget *parent)
    : ListPage(tr("Entries"), QStringLiteral("review-entries"), parent)
    , m_file(std::move(file))
    , m_only(new TagLabel(QString(), icon(IconId::Filter)))
    , m_all(new LinkButton(tr("Show all entries"), TextRole::Body))
{
    auto source = std::make_unique<ReviewPageSource>(m_file);
    m_source = source.get();
    m_model = new EntriesModel(std::move(source), this);
    setTitleVisible(false);
    head()->insertWidget(0, m_only);
    head()->insertWidget(1, m_all);
    m_only->hide();
    m_all->hide();
    makeColumns();
    makeFilters();
    connect(m_all, &LinkButton::clicked, this, [this] {
        clearFilters();
        takeFocus();
    });
    connect(m_model, &PagedTableModel::extentChanged, this, &ReviewEntriesPage::goToWanted);
}

ReviewEntriesPage::~ReviewEntriesPage() = default;

void ReviewEntriesPage::makeColumns()
{
    DataTable *list = table();
    list->setItemDelegateForColumn(EntriesModel::KindColumn, new EntryKindDelegate(list));
    list->setItemDelegateForColumn(EntriesModel::AmountColumn,
                                   new CreditsDelegate(CreditsDelegate::Kind::Amount, list));
    list->setItemDelegateForColumn(EntriesModel::BalanceColumn,
                                   new CreditsDelegate(CreditsDelegate::Kind::Balance, list));
    list->setItemDelegateForColumn(EntriesModel::StateColumn, new StateDelegate(list));
    setModel(m_model, EntriesModel::OrgColumn, Qt::AscendingOrder);
    setColumns({{EntriesModel::SeqColumn, 60},
                {EntriesModel::OrgColumn, 125},
                {EntriesModel::TimeColumn, 160},
                {EntriesModel::KindColumn, 165},
                {EntriesModel::WhatColumn, 158},
                {EntriesModel::UserColumn, 126},
                {EntriesModel::AmountColumn, 85},
                {EntriesModel::BalanceColumn, 90},
                {EntriesModel::StateColumn, 110}});
}

void ReviewEntriesPage::makeFilters()
{
    auto *orgs = new ChoiceFilter;
    orgs->setCounted([](int count) {
        return tr("%n org(s)", nullptr, count);
    });
    orgs->setFetch([this](const QString &typed, const TakeChoices &take) {
        QList<FilterChoice> choices;
        const NamePool &names = m_file->index().orgs();
        for (uint32_t number = 0; number < names.size() && choices.size() < mostListed; ++number) {
            const QString id = QString::fromStdString(names.name(number));
            if (id.contains(typed.trimmed(), Qt::CaseInsensitive))
                choices += FilterChoice{id, id};
        }
        take(choices);
    });
    m_filters = std::make_unique<EntryFilters>(orgs, [this](int column, const QString &id, FilterEditor *editor) {
        addFilter(column, id, editor);
    });
    setSearchColumn(EntriesModel::WhatColumn);
}

void ReviewEntriesPage::applyFilter()
{
    EntryFilter filter = m_filters->filter();
    if (!m_org.empty())
        filter.orgs = {m_org};
    m_wanted.reset();
    m_model->setFilter(filter);
}

void ReviewEntriesPage::narrow(std::shared_ptr<const std::vector<uint32_t>> rows, const std::string &org,
                               const QString &words)
{
    m_source->setOnly(std::move(rows));
    m_org = org;
    m_isNarrow = !words.isEmpty();
    m_only->setText(words);
    m_only->setVisible(m_isNarrow);
    m_all->setVisible(m_isNarrow);
    ListPage::clearFilters();
    begin();
    applyFilter();
    Q_EMIT narrowed(m_isNarrow);
}

void ReviewEntriesPage::showOnly(std::shared_ptr<const std::vector<uint32_t>> rows, const QString &words)
{
    narrow(std::move(rows), {}, words);
}

void ReviewEntriesPage::showOrg(const std::string &org)
{
    narrow(nullptr, org, QString::fromStdString(org));
}

void ReviewEntriesPage::clearFilters()
{
    narrow(nullptr, {}, QString());
}

void ReviewEntriesPage::markBroken(uint32_t row)
{
    const IndexedEntry &entry = m_file->index()[row];
    m_model->markBroken(m_file->index().orgs().name(entry.org), entry.seq);
}

void ReviewEntriesPage::showRow(uint32_t row)
{
    table()->horizontalHeader()->setSortIndicator(EntriesModel::OrgColumn, Qt::AscendingOrder);
    clearFilters();
    m_wanted = row;
    goToWanted();
}

void ReviewEntriesPage::goToWanted()
{
    if (!m_wanted || qint64(*m_wanted) >= m_model->rowCount())
        return;
    const int row = int(*std::exchange(m_wanted, {}));
    const QModelIndex current = table()->currentIndex();
    const QModelIndex index = m_model->index(row, current.isValid() ? current.column() : EntriesModel::SeqColumn);
    table()->setCurrentIndex(index);
    table()->scrollTo(index, QAbstractItemView::PositionAtCenter);
    table()->setFocus();
}

QString ReviewEntriesPage::countOf(qint64 rows) const
{
    return tr("%Ln entries", nullptr, int(std::min<qint64>(rows, INT_MAX)));
}

bool ReviewEntriesPage::isFiltered() const
{
    return m_isNarrow || ListPage::isFiltered();
}

void ReviewEntriesPage::describeEmpty(EmptyState *empty)
{
    if (isFiltered())
        empty->setText(tr("No entry fits"), tr("None is what all filters together ask for."), tr("Show all entries"));
    else
        empty->setText(tr("No entries"), tr("The file holds no entry that can be read."));
}

EntriesModel *ReviewEntriesPage::model() const
{
    return m_model;
}

LinkButton *ReviewEntriesPage::allLink() const
{
    return m_all;
}

}
