// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/record_action_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

#include "ui/dialogs/action_price.h"
#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/form_fields.h"
#include "ui/dialogs/org_field.h"
#include "ui/dialogs/source_field.h"
#include "ui/dialogs/top_up_dialog.h"
#include "ui/dialogs/tried_words.h"
#include "ui/support/formats.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/credits_field.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int mostAtOnce = 100;

QComboBox *makeChoice(const char *name, bool editable)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    choice->setEditable(editable);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return choice;
}

void addName(QComboBox *choice, const std::string &name)
{
    const QString text = QString::fromStdString(name);
    if (!text.isEmpty() && choice->findText(text, Qt::MatchFixedString) < 0)
        choice->addItem(text);
}
}

RecordActionDialog::RecordActionDialog(std::shared_ptr<LedgerService> service, std::string org,
                                       std::shared_ptr<Thumbnails> pictures, QWidget *parent)
    : OperationDialog(service, org, parent)
    , m_fields(makeFields())
    , m_org(new OrgField(service, std::move(org)))
    , m_user(makeChoice("user", false))
    , m_action(makeChoice("action", false))
    , m_model(makeChoice("model", true))
    , m_source(new SourceField(service, std::move(pictures)))
    , m_count(new QSpinBox)
    , m_credits(new CreditsField)
    , m_zero(new TextLabel(TextRole::Caption))
    , m_try(new QPushButton(tr("&Try, book nothing")))
{
    setWindowTitle(tr("Record action"));
    hideHead();
    makeForm();
    connect(m_org, &OrgField::orgChosen, this, &RecordActionDialog::setOrg);
    connect(m_try, &QPushButton::clicked, this, &RecordActionDialog::tryOut);
    connect(m_user, &QComboBox::currentIndexChanged, this, &RecordActionDialog::inputChanged);
    connect(m_action, &QComboBox::currentIndexChanged, this, &RecordActionDialog::showAction);
    connect(m_model, &QComboBox::editTextChanged, this, &RecordActionDialog::inputChanged);
    connect(m_source, &SourceField::changed, this, &RecordActionDialog::inputChanged);
    connect(m_source, &SourceField::noteShown, this, [this](bool shown) {
        m_fields->setRowVisible(m_source->note(), shown);
    });
    onNewValue(m_count, [this] {
        inputChanged();
    });
    connect(m_credits, &CreditsField::needMoreCredits, this, &RecordActionDialog::topUp);
    m_user->setFocus();
}

void RecordActionDialog::makeForm()
{
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(1, mostAtOnce);
    m_zero->setWordWrap(true);
    m_try->setObjectName(QStringLiteral("try"));
    m_try->setEnabled(false);
    addAside(m_try);
    addField(m_fields, tr("Or&ganization"), m_org);
    addField(m_fields, tr("&User"), m_user);
    addField(m_fields, tr("&Action"), m_action);
    addField(m_fields, tr("&Model"), m_model);
    addField(m_fields, tr("&Source image"), m_source);
    nameField(m_source->line(), tr("Source image"));
    m_fields->addRow(QString(), m_source->note());
    m_fields->setRowVisible(m_source->note(), false);
    auto *count = new QHBoxLayout;
    count->addWidget(m_count);
    count->addStretch(1);
    addField(m_fields, tr("C&ount"), m_count, count);
    m_fields->addRow(new TextLabel(tr("Credits"), TextRole::Strong), m_credits);
    m_fields->addRow(QString(), m_zero);
    m_fields->setRowVisible(m_zero, false);
    form()->addLayout(m_fields);
}

void RecordActionDialog::subjectLoaded()
{
    const OrgFigures &figures = subject().figures;
    m_source->setOrg(figures.org, QString::fromStdString(figures.name.empty() ? figures.org : figures.name));
    const QSignalBlocker quiet[] = {QSignalBlocker(m_user), QSignalBlocker(m_action), QSignalBlocker(m_model)};
    const QString action = m_action->currentData().toString();
    for (QComboBox *choice : {m_user, m_action, m_model})
        choice->clear();
    for (const UserBalance &user : subject().balance.users) {
        const QString name = subject().userWords(user.user);
        m_user->addItem(user.active ? name : tr("%1 (inactive)", "a user").arg(name),
                        QString::fromStdString(user.user));
    }
    for (const PricedAction &action : subject().program.actions) {
        if (action.makesAsset())
            m_action->addItem(QString::fromStdString(action.name.empty() ? action.id : action.name),
                              QString::fromStdString(action.id));
    }
    m_action->setCurrentIndex(std::max(0, m_action->findData(action)));
    for (const std::string &model : subject().program.modelNames)
        addName(m_model, model);
    m_model->setCurrentText(QString());
    showAction();
    showZero();
    fetchAssets();
}

void RecordActionDialog::subjectRefreshed()
{
    showZero();
}

void RecordActionDialog::fetchAssets()
{
    service()
        ->read([org = subject().figures.org](Ledger &ledger) {
            return recentAssets(ledger, org);
        })
        .then(this, [this, org = subject().figures.org](const Result<std::vector<RecentAsset>> &assets) {
            // Without them everything can still be typed.
            if (assets && org == subject().figures.org)
                setAssets(*assets);
        });
}

void RecordActionDialog::setAssets(const std::vector<RecentAsset> &assets)
{
    const QString model = m_model->currentText();
    QStringList names;
    for (const RecentAsset &asset : assets) {
        names += QString::fromStdString(asset.asset);
        addName(m_model, asset.model);
    }
    names.removeDuplicates();
    m_source->setRecent(names);
    m_model->setCurrentText(model);
}

void RecordActionDialog::showAction()
{
    const PricedAction *chosen = action();
    const bool byModel = chosen != nullptr && chosen->basis == PricedAction::Basis::Model;
    const bool bySource = chosen != nullptr && chosen->basis == PricedAction::Basis::SourceModel;
    m_fields->setRowVisible(m_model, byModel);
    m_source->setPlaceholder(bySource ? tr("Its model sets the price") : tr("Optional"));
    m_model->lineEdit()->setPlaceholderText(tr("None"));
    inputChanged();
}

/// What an empty pool blocks, and what it does not.
void RecordActionDialog::showZero()
{
    const bool exhausted = subject().balance.state == CreditState::Exhausted;
    m_fields->setRowVisible(m_zero, exhausted);
    if (!exhausted)
        return;
    QStringList free;
    for (const PricedAction &action : subject().program.actions) {
        if (action.kind != PricedAction::Kind::Charged)
            free += QString::fromStdString(action.name.empty() ? action.id : action.name);
    }
    m_zero->setText(tr("Nothing that costs credits can be made. Still possible: %1.", "names of free actions")
                        .arg(free.join(tr(", ", "between names of actions"))));
}

const PricedAction *RecordActionDialog::action() const
{
    return subject().program.action(m_action->currentData().toString().toStdString());
}

std::string RecordActionDialog::user() const
{
    return m_user->currentData().toString().toStdString();
}

std::optional<std::vector<Operation>> RecordActionDialog::operations() const
{
    const PricedAction *chosen = action();
    const std::string source = m_source->asset();
    const bool needsSource = chosen != nullptr && chosen->basis == PricedAction::Basis::SourceModel;
    if (chosen == nullptr || user().empty() || (needsSource && source.empty()))
        return std::nullopt;
    Operation record = operation(OperationKind::Action);
    record.user = user();
    record.action = chosen->id;
    record.source = source;
    if (chosen->basis == PricedAction::Basis::Model)
        record.model = m_model->currentText().trimmed().toStdString();
    return std::vector<Operation>(size_t(m_count->value()), record);
}

QString RecordActionDialog::formProblem() const
{
    return user().empty() ? tr("This organization has no users yet. Add one first.") : QString();
}

QString RecordActionDialog::missing() const
{
    return tr("Choose the source image: its model sets the price.");
}

QString RecordActionDialog::refusalWords(const Error &) const
{
    return {}; // the credits field says it
}

/// Decides once more, as of now, and says what would come of it.
void RecordActionDialog::tryOut()
{
    const std::optional<std::vector<Operation>> wanted = operations();
    if (!wanted)
        return;
    service()->preview(*wanted).then(
        this, [this, org = subject().figures.org, user = user()](const Result<std::vector<Preview>> &previews) {
            if (org != subject().figures.org)
                return;
            if (!previews) {
                showFailure(previews.error());
                return;
            }
            const CreditsFieldValue price = actionPrice(*previews, subject(), user);
            if (price.state == CreditsFieldState::Refused)
                say(BannerTone::Warning, tr("Nothing was booked. %1", "why it would be refused").arg(price.message));
            else
                say(BannerTone::Done, triedWords(*previews, timeView()));
            inputChanged();
        });
}

void RecordActionDialog::decided(const std::vector<Preview> &previews)
{
    m_try->setEnabled(!previews.empty());
    m_fields->setRowVisible(m_credits, !previews.empty());
    if (previews.empty())
        return;
    const CreditsFieldValue value = actionPrice(previews, subject(), user());
    m_credits->setValue(value);
    m_price = value.price;
    setCommitText(commitText());
}

QString RecordActionDialog::commitText() const
{
    return m_price.isPositive() ? tr("Book %1", "8.0 credits").arg(creditsUnitText(m_price))
                                : tr("Record", "a free action");
}

QString RecordActionDialog::doneText() const
{
    const QString name = subject().userWords(user());
    return m_price.isPositive() ? tr("Booked %1 for %2.", "8.0 credits, user").arg(creditsUnitText(m_price), name)
                                : tr("Recorded for %1.", "user").arg(name);
}

std::vector<Operation> RecordActionDialog::undo(const CommitOutcome &outcome) const
{
    std::vector<Operation> reversals;
    for (const Answer &answer : outcome.answers) {
        if (answer.cost && answer.cost->isPositive())
            reversals.push_back(reversalOf(answer));
    }
    return reversals;
}

std::vector<ChangeRow> RecordActionDialog::changes(const std::vector<Preview> &previews) const
{
    if (previews.empty())
        return {};
    const OrgBalance &before = previews.front().before;
    // All of them are booked or none.
    const bool refused = std::any_of(previews.begin(), previews.end(), [](const Preview &preview) {
        return preview.answer.error.has_value();
    });
    const OrgBalance &after = refused ? before : previews.back().after;
    std::vector<ChangeRow> rows = balanceRows(before, after, subject().program, timeView());
    rows.resize(2); // a reset and a threshold are not what an action changes
    rows.push_back(outlookRow());
    if (!user().empty())
        rows.insert(rows.begin() + 1,
                    {subject().userWords(user()), useCell(balanceOf(before.users, user())),
                     useCell(balanceOf(after.users, user()))});
    return rows;
}

void RecordActionDialog::topUp()
{
    auto *dialog = new TopUpDialog(service(), subject().figures.org, this);
    connect(dialog, &OperationDialog::booked, this, &OperationDialog::booked);
    connect(dialog, &OperationDialog::booked, this, [this] {
        refreshSubject();
        inputChanged();
    });
    dialog->open();
}

}
