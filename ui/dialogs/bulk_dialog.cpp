// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_dialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/dialogs/balance_rows.h"
#include "ui/support/error_words.h"
#include "ui/support/theme.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/views/remaining_delegate.h"
#include "ui/views/state_delegate.h"
#include "ui/widgets/link_button.h"

namespace tidemark
{
namespace
{

constexpr int rowHeight = 28;
constexpr int mostRowsShown = 10;
constexpr int tableWidth = 920;

QString nameOf(const OrgTerms &terms)
{
    return QString::fromStdString(terms.name.empty() ? terms.org : terms.name);
}

}

BulkDialog::BulkDialog(std::shared_ptr<LedgerService> service, std::vector<BulkTarget> targets, QWidget *parent)
    : OperationDialog(std::move(service), std::string(), parent)
    , m_targets(std::move(targets))
    , m_model(new BulkModel(this))
    , m_table(new DataTable)
    , m_leaveOut(new LinkButton(QString()))
{
    makeTable();
    const auto count = int(m_targets.size());
    setHead(isOfUsers() ? tr("%Ln users", nullptr, count) : tr("%Ln organizations", nullptr, count),
            tr("all of them or none, in one commit"));
    connect(m_model, &BulkModel::includedChanged, this, &BulkDialog::inputChanged);
    connect(m_leaveOut, &LinkButton::clicked, this, &BulkDialog::leaveOutRefused);
}

void BulkDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("outcomes"));
    m_table->setAccessibleName(tr("What changes"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setInPanel(true);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(BulkModel::NameColumn, new QStyledItemDelegate(m_table));
    m_table->setItemDelegateForColumn(BulkModel::StateColumn, new StateDelegate(m_table));
    if (!isOfUsers()) {
        m_table->setItemDelegateForColumn(BulkModel::BeforeColumn, new RemainingDelegate(m_table));
        m_table->setItemDelegateForColumn(BulkModel::AfterColumn, new RemainingDelegate(m_table));
    }
    m_table->setColumnHidden(BulkModel::PlaceColumn, !isOfUsers());
    m_table->setColumnHidden(BulkModel::StateColumn, isOfUsers());
    const std::pair<int, int> widths[] = {{BulkModel::NameColumn, 210},
                                          {BulkModel::PlaceColumn, 160},
                                          {BulkModel::BeforeColumn, 182},
                                          {BulkModel::AfterColumn, 182},
                                          {BulkModel::StateColumn, 110}};
    for (const auto &[column, width] : widths)
        setColumnWidth(m_table, column, width);
    auto *outcomes = new QWidget;
    auto *column = new QVBoxLayout(outcomes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table);
    column->addWidget(m_leaveOut, 0, Qt::AlignLeading);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->hide();
    m_table->setMinimumWidth(tableWidth);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight(controlHeight(rowHeight) * (std::clamp(int(m_targets.size()), 2, mostRowsShown) + 1) + 8);
    setChangesWidget(outcomes);
}

BulkModel *BulkDialog::model() const
{
    return m_model;
}

bool BulkDialog::isOfUsers() const
{
    return !m_targets.empty() && !m_targets.front().user.empty();
}

Result<BulkDialog::Subjects> BulkDialog::read(Ledger &ledger, const std::vector<BulkTarget> &targets)
{
    std::vector<std::string> orgs;
    std::vector<std::pair<std::string, std::string>> users;
    for (const BulkTarget &target : targets) {
        if (std::find(orgs.begin(), orgs.end(), target.org) == orgs.end())
            orgs.push_back(target.org);
        users.emplace_back(target.org, target.user);
    }
    Result<std::vector<OrgTerms>> terms = tidemark::termsOf(ledger, orgs);
    if (!terms)
        return tl::unexpected(terms.error());
    Result<std::vector<std::string>> names = namesOfUsers(ledger, users);
    if (!names)
        return tl::unexpected(names.error());
    return Subjects{std::move(*terms), std::move(*names)};
}

void BulkDialog::load()
{
    service()
        ->read([targets = m_targets](Ledger &ledger) {
            return read(ledger, targets);
        })
        .then(this, [this](const Result<Subjects> &subjects) {
            if (subjects)
                take(*subjects);
            else
                showFailure(subjects.error());
        });
}

void BulkDialog::take(const Subjects &subjects)
{
    m_terms = subjects.terms;
    std::vector<BulkRow> rows;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const OrgTerms *terms = termsOf(m_targets[i].org);
        if (terms == nullptr)
            continue;
        BulkRow row;
        row.org = m_targets[i].org;
        row.user = m_targets[i].user;
        row.name = row.user.empty() ? nameOf(*terms) : QString::fromStdString(subjects.userNames[i]);
        row.place = nameOf(*terms);
        rows.push_back(row);
    }
    m_model->setRows(std::move(rows));
    termsLoaded(m_terms);
    begin();
    fetchBefore();
}

void BulkDialog::fetchBefore()
{
    std::vector<std::string> orgs;
    for (const OrgTerms &terms : m_terms)
        orgs.push_back(terms.org);
    service()
        ->read([orgs = std::move(orgs)](Ledger &ledger) {
            std::map<std::string, OrgBalance> balances;
            Operation question;
            question.kind = OperationKind::Balance;
            question.at = Instant::now();
            for (const std::string &org : orgs) {
                question.org = org;
                if (const Answer answer = ledger.read(question); answer.balance)
                    balances.emplace(org, *answer.balance);
            }
            return balances;
        })
        .then(this, [this](const std::map<std::string, OrgBalance> &balances) {
            showBefore(balances);
        });
}

void BulkDialog::showBefore(const std::map<std::string, OrgBalance> &balances)
{
    std::vector<BulkRow> rows = m_model->rows();
    for (BulkRow &row : rows) {
        const auto found = balances.find(row.org);
        // What was decided meanwhile is newer.
        if (found == balances.end() || !row.before.spoken().isEmpty())
            continue;
        BulkRow now = row;
        describe(now, {Answer(), found->second, found->second});
        row.before = now.before;
    }
    m_model->update(std::move(rows));
}

void BulkDialog::termsLoaded(const std::vector<OrgTerms> &)
{
}

void BulkDialog::subjectLoaded()
{
}

const OrgTerms *BulkDialog::termsOf(const std::string &org) const
{
    const auto found = std::find_if(m_terms.begin(), m_terms.end(), [&org](const OrgTerms &terms) {
        return terms.org == org;
    });
    return found == m_terms.end() ? nullptr : &*found;
}

int BulkDialog::includedCount() const
{
    return int(std::count_if(m_model->rows().begin(), m_model->rows().end(), [](const BulkRow &row) {
        return row.included;
    }));
}

std::optional<std::vector<Operation>> BulkDialog::operations() const
{
    std::vector<Operation> all;
    for (const BulkRow &row : m_model->rows()) {
        if (!row.included)
            continue;
        std::optional<Operation> one = operationFor(*termsOf(row.org), row);
        if (!one)
            return std::nullopt;
        one->org = row.org;
        one->user = row.user;
        all.push_back(std::move(*one));
    }
    return all.empty() ? std::nullopt : std::optional(all);
}

QString BulkDialog::formProblem() const
{
    return includedCount() == 0 ? tr("Check at least one of them.") : QString();
}

std::vector<ChangeRow> BulkDialog::changes(const std::vector<Preview> &) const
{
    return {};
}

void BulkDialog::describe(BulkRow &row, const Preview &preview) const
{
    const std::vector<ChangeRow> rows = balanceRows(preview.before, preview.after, Program(), TimeView());
    row.before = rows.front().before;
    row.after = rows.front().after;
    row.state = stateKind(preview.after.state);
    row.stateWords = ChangeCell::stateOf(preview.after.state).spoken();
}

/// What is left out keeps what it was; nothing is known of its outcome.
void BulkDialog::decided(const std::vector<Preview> &previews)
{
    std::vector<BulkRow> rows = m_model->rows();
    m_refused = 0;
    size_t at = 0;
    for (BulkRow &row : rows) {
        row.after = {};
        row.state.reset();
        row.stateWords.clear();
        row.note.clear();
        if (!row.included || at >= previews.size())
            continue;
        const Preview &preview = previews[at++];
        describe(row, preview);
        if (!preview.answer.error)
            continue;
        ++m_refused;
        row.after = ChangeCell::words(QString());
        row.state = StateKind::Refused;
        row.stateWords = tr("Refused");
        row.note = refusalOfOne(*preview.answer.error);
    }
    m_model->update(std::move(rows));
    // Without any of them nothing is left to do: what was entered is wrong.
    m_leaveOut->setVisible(m_refused > 0 && m_refused < includedCount());
    m_leaveOut->setText(tr("Leave out the %n that would be refused", nullptr, m_refused));
    m_leaveOut->updateGeometry();
}

void BulkDialog::leaveOutRefused()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows()[size_t(row)].state == StateKind::Refused)
            m_model->setData(m_model->index(row, BulkModel::NameColumn), Qt::Unchecked, Qt::CheckStateRole);
    }
}

QString BulkDialog::refusalOfOne(const Error &error) const
{
    return errorWords(error);
}

QString BulkDialog::refusalWords(const Error &error) const
{
    if (m_refused == includedCount())
        return refusalOfOne(error);
    return tr("%n of them would be refused, so nothing can be booked. Leave them out, or book something else.", nullptr,
              m_refused);
}

std::optional<Operation> BulkDialog::undoOf(const Operation &done, const Preview &, const Answer &answer) const
{
    Operation reverse = reversalOf(answer);
    reverse.org = done.org;
    return reverse;
}

std::vector<Operation> BulkDialog::undo(const CommitOutcome &outcome) const
{
    std::vector<Operation> back;
    const std::vector<Operation> done = operations().value_or(std::vector<Operation>());
    for (size_t i = 0; i < std::min(done.size(), outcome.answers.size()); ++i) {
        std::optional<Operation> one = undoOf(done[i], outcome.previews[i], outcome.answers[i]);
        if (!one)
            return {};
        back.push_back(std::move(*one));
    }
    return back;
}

}
