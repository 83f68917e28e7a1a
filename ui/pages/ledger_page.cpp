// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger_page.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

#include "core/models/entries_model.h"
#include "core/models/ledger_page_source.h"
#include "ui/dialogs/reverse_dialog.h"
#include "ui/pages/entry_filters.h"
#include "ui/pages/entry_seeker.h"
#include "ui/pages/table_export_action.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/entry_kind_delegate.h"
#include "ui/views/state_delegate.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"

namespace tidemark
{
namespace
{

constexpr int pauseMs = 150;
constexpr int64_t yearMs = 366LL * 24 * 60 * 60 * 1000;
constexpr int usualOrgWidth = 146;
constexpr int usualUserWidth = 106;
constexpr int usualKindWidth = 129;
constexpr int roundState = 62; // the icon and edges of its chip and its cell
constexpr int roundTime = 22;

int widthOf(const QString &time)
{
    return QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(time) + roundTime;
}

/// A day and time of this year: days of earlier years are longer by the year.
int usualTimeWidth()
{
    int width = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDateTime day(QDate(QDate::currentDate().year(), month, 28), QTime(20, 0));
        width = qMax(width, widthOf(dayTimeText({day.toMSecsSinceEpoch()})));
    }
    return width;
}

}

LedgerPage::LedgerPage(std::shared_ptr<LedgerService> service, bool canBook, QWidget *parent)
    : ListPage(tr("Ledger"), QStringLiteral("ledger"), parent)
    , m_model(new EntriesModel(std::make_unique<LedgerPageSource>(service), this))
    , m_seeker(new EntrySeeker(m_model, table()))
    , m_reverse(new QPushButton(icon(IconId::Reverse), tr("Rever&se…")))
    , m_why(new QPushButton(icon(IconId::Info), tr("&Why this balance?")))
    , m_panel(new WhyPanel(service))
    , m_explain(new QTimer(this))
{
    DataTable *list = table();
    list->setItemDelegateForColumn(EntriesModel::KindColumn, new EntryKindDelegate(list));
    list->setItemDelegateForColumn(EntriesModel::AmountColumn,
                                   new CreditsDelegate(CreditsDelegate::Kind::Amount, list));
    list->setItemDelegateForColumn(EntriesModel::BalanceColumn,
                                   new CreditsDelegate(CreditsDelegate::Kind::Balance, list));
    list->setItemDelegateForColumn(EntriesModel::StateColumn, new StateDelegate(list));
    setModel(m_model, EntriesModel::TimeColumn, Qt::DescendingOrder);
    const int time = usualTimeWidth();
    const int state =
        QFontMetrics(textFont(TextRole::CaptionStrong)).horizontalAdvance(stateWord(StateKind::Refused)) + roundState;
    setColumns({{EntriesModel::EntryColumn, 76},
                {EntriesModel::TimeColumn, time},
                {EntriesModel::OrgColumn, usualOrgWidth},
                {EntriesModel::KindColumn, usualKindWidth},
                {EntriesModel::WhatColumn, 240},
                {EntriesModel::UserColumn, usualUserWidth},
                {EntriesModel::AmountColumn, 74},
                {EntriesModel::BalanceColumn, 74},
                {EntriesModel::StateColumn, state}});
    // Beside the panel all columns fit a window of 1440 px; of earlier years it then shows the day alone.
    setGrowingColumn(EntriesModel::WhatColumn, 90);
    addStretchingColumn(EntriesModel::TimeColumn, time, widthOf(dayTimeText({Instant::now().ms - yearMs})));
    addStretchingColumn(EntriesModel::OrgColumn, usualOrgWidth, 190);
    addStretchingColumn(EntriesModel::UserColumn, usualUserWidth, 150);
    addStretchingColumn(EntriesModel::KindColumn, usualKindWidth, 160);
    m_filters =
        std::make_unique<EntryFilters>(service, this, [this](int column, const QString &id, FilterEditor *editor) {
            addFilter(column, id, editor);
        });
    setSearchColumn(EntriesModel::WhatColumn);
    makeReverse(canBook);
    makeWhy();
    addTableExport(this, service, m_model);
}

LedgerPage::~LedgerPage() = default;

void LedgerPage::makeReverse(bool canBook)
{
    addRowAction(m_reverse);
    m_reverse->setVisible(canBook);
    connect(m_reverse, &QPushButton::clicked, this, [this] {
        if (const EntryRow *row = m_model->row(table()->currentIndex().row()))
            Q_EMIT reverseRequested(*row);
    });
    connect(table()->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerPage::refreshReverse);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LedgerPage::refreshReverse);
    connect(table(), &DataTable::contextMenuOpening, this, [this, canBook](QMenu *menu) {
        QAction *reverse = menu->addAction(m_reverse->icon(), m_reverse->text(), m_reverse, &QPushButton::click);
        reverse->setVisible(canBook);
        reverse->setEnabled(m_reverse->isEnabled());
    });
    refreshReverse();
}

void LedgerPage::refreshReverse()
{
    const EntryRow *row = m_model->row(table()->currentIndex().row());
    const bool may = row != nullptr && ReverseDialog::mayReverse(row->entry.kind);
    m_reverse->setEnabled(may && !m_isPast);
    m_reverse->setToolTip(m_isPast             ? tr("Go back to now to book this")
                              : row == nullptr ? tr("Choose an entry first")
                              : may            ? QString()
                                               : tr("Only uses, adjustments and grants can be reversed"));
}

void LedgerPage::makeWhy()
{
    addRowAction(m_why);
    m_why->setCheckable(true);
    m_why->setToolTip(tr("How what was left after the current entry came about"));
    m_aside = new QWidget;
    auto *row = new QHBoxLayout(m_aside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_panel);
    m_aside->hide();
    setAside(m_aside);
    // Who moves through the table waits for the row where they stop.
    m_explain->setSingleShot(true);
    m_explain->setInterval(pauseMs);
    connect(m_explain, &QTimer::timeout, this, &LedgerPage::explainCurrent);
    connect(m_why, &QPushButton::toggled, this, &LedgerPage::showWhy);
    connect(table()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // Rows that arrive have a current one, too.
        if (table()->hasFocus())
            m_explainsInstant = false;
        m_explain->start();
    });
    connect(table(), &QTableView::activated, this, [this] {
        showWhy(true);
    });
    connect(table(), &DataTable::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        menu->addAction(m_why->icon(), tr("Why this balance?"), this,
                        [this] {
                            showWhy(true);
                        })
            ->setEnabled(index.isValid());
    });
    connect(m_panel, &WhyPanel::closeRequested, this, [this] {
        showWhy(false);
        takeFocus();
    });
    connect(m_panel, &WhyPanel::orgRequested, this, &Page::orgRequested);
    connect(m_panel, &WhyPanel::entryRequested, this, [this](const std::string &org, Seq seq) {
        if (m_org == org)
            showEntry(seq);
        else
            Q_EMIT entryRequested(org, seq);
    });
}

void LedgerPage::showWhy(bool shown)
{
    m_aside->setVisible(shown);
    m_explainsInstant = false;
    {
        const QSignalBlocker blocker(m_why);
        m_why->setChecked(shown);
    }
    if (shown)
        explainCurrent();
}

void LedgerPage::explainAt(Instant at)
{
    showWhy(true);
    m_explainsInstant = true;
    m_explain->stop();
    m_panel->explainAt(m_org, at);
}

void LedgerPage::explainCurrent()
{
    if (m_aside->isHidden() || m_explainsInstant)
        return;
    const QModelIndex current = table()->currentIndex();
    if (const EntryRow *row = m_model->row(current.row()))
        m_panel->explainEntry(row->entry.org, row->entry.seq);
    else if (current.isValid())
        m_explain->start(); // its page is on its way
    else
        m_panel->clear();
}

WhyPanel *LedgerPage::whyPanel() const
{
    return m_panel;
}

void LedgerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && m_aside->isVisible()) {
        showWhy(false);
        takeFocus();
        return;
    }
    ListPage::keyPressEvent(event);
}

void LedgerPage::applyFilter()
{
    EntryFilter filter = m_filters->filter();
    if (!m_org.empty())
        filter.orgs = {m_org};
    m_model->setFilter(filter);
}

QString LedgerPage::countOf(qint64 rows) const
{
    return tr("%Ln entries", nullptr, int(std::min<qint64>(rows, INT_MAX)));
}

void LedgerPage::setOrg(const std::string &org)
{
    m_org = org;
    becomeTab(EntriesModel::OrgColumn);
    m_explainsInstant = false;
    m_panel->clear();
    m_panel->setOrgLinkVisible(false);
    beginAnew();
}

void LedgerPage::showEntry(Seq seq)
{
    // From an instant, too, a link of the panel leads to the entry and what there is to say of it.
    m_explainsInstant = false;
    clearFilters();
    begin();
    table()->sortByColumn(EntriesModel::TimeColumn, Qt::DescendingOrder);
    m_seeker->seek(seq);
    m_explain->start();
}

QString LedgerPage::totalsWords(const RowTotals &totals) const
{
    if (!totals.fits)
        return {};
    return tr("in %1&nbsp; out %2&nbsp; net <b>%3</b>", "credits: in +4.0 out −7.0 net −3.0")
        .arg(creditsText(totals.in, Fraction::AtLeastOne, Sign::Always),
             creditsText(totals.out, Fraction::AtLeastOne, Sign::Always),
             creditsText(totals.net(), Fraction::AtLeastOne, Sign::Always));
}

void LedgerPage::describeEmpty(EmptyState *empty)
{
    if (isFiltered())
        empty->setText(tr("No entry fits"), tr("None is what all filters together ask for."), tr("Show all entries"));
    else if (m_model->at())
        empty->setNotYet(*m_model->at());
    else
        empty->setText(tr("No entries yet"), tr("Everything that is booked becomes an entry, and stays."));
}

std::optional<ListQuery> LedgerPage::query() const
{
    EntryQuery query;
    query.filter = m_filters->filter();
    query.at = m_model->at();
    return query;
}

void LedgerPage::setAt(const std::optional<Instant> &at)
{
    m_isPast = at.has_value();
    m_model->setAt(at);
    refreshReverse();
}

EntriesModel *LedgerPage::model() const
{
    return m_model;
}

}
