// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operation_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/system_user.h"
#include "core/query/org_details.h"
#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/plan_words.h"
#include "ui/support/error_words.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int typingPauseMs = 120;
constexpr int patienceMs = 1000;
constexpr int leastWidth = 624;
constexpr int widestName = 380;
constexpr int widestDetail = 340;

/// "11:58" today; else "20 Nov 11:58".
QString momentText(Instant instant, const TimeView &view)
{
    const bool today = dayText(instant, view) == dayText(view.now, view);
    return today ? timeText(instant, view) : dayTimeText(instant, view);
}

Result<OrgSubject> readSubject(Ledger &ledger, const std::string &org)
{
    Result<OrgDetails> details = detailsOf(ledger, org, Instant::now());
    if (!details)
        return tl::unexpected(details.error());
    return OrgSubject{std::move(details->figures),   std::move(details->program), std::move(details->balance),
                      std::move(details->userNames), std::move(details->pace),    std::move(details->outlook)};
}
}

QString OrgSubject::userWords(const std::string &user) const
{
    const auto name = userNames.find(user);
    return QString::fromStdString(name == userNames.end() ? user : name->second);
}

OperationDialog::OperationDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_org(std::move(org))
    , m_name(new ElidedLabel(TextRole::Subject, TextTone::Text, widestName))
    , m_detail(new ElidedLabel(TextRole::Body, TextTone::Dim, widestDetail))
    , m_form(new QVBoxLayout)
    , m_changes(new BeforeAfterTable)
    , m_message(new TextLabel(TextRole::Body))
    , m_finality(new QWidget)
    , m_banner(new Banner)
    , m_foot(new DialogFoot)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_commit(new QPushButton)
    , m_previewTimer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_detail, 1, Qt::AlignBottom);
    column->addLayout(head);

    m_form->setSpacing(8);
    column->addLayout(m_form);

    auto *changes = new QVBoxLayout;
    changes->setSpacing(8);
    changes->addWidget(new TextLabel(tr("What changes"), TextRole::Strong));
    changes->addWidget(m_changes);
    m_changes->setAccessibleName(tr("What changes"));
    column->addLayout(changes);

    m_message->setWordWrap(true);
    column->addWidget(m_message);
    column->addWidget(m_finality);
    m_finality->hide();
    column->addStretch(1);

    m_foot->addButton(m_cancel);
    m_foot->addButton(m_commit);
    all->addWidget(m_banner);
    all->addLayout(column, 1);
    all->addWidget(m_foot);
    makePrimary(m_commit);
    m_commit->setDefault(true);
    m_commit->setEnabled(false);
    m_cancel->setAutoDefault(false);
    m_commit->setObjectName(QStringLiteral("commit"));
    // Not a minimum width of the dialog, which would let long words of another language be cut.
    all->addStrut(leastWidth);

    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(typingPauseMs);
    connect(m_previewTimer, &QTimer::timeout, this, &OperationDialog::requestPreview);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_commit, &QPushButton::clicked, this, &OperationDialog::commit);
    QTimer::singleShot(0, this, &OperationDialog::load);
}

OperationDialog::~OperationDialog()
{
    m_turn.withdraw();
}

void OperationDialog::load()
{
    m_service
        ->read([org = m_org](Ledger &ledger) {
            return readSubject(ledger, org);
        })
        .then(this, [this](const Result<OrgSubject> &subject) {
            if (!subject) {
                showFailure(subject.error());
                return;
            }
            m_subject = *subject;
            showSubject();
            begin();
        });
}

void OperationDialog::showFailure(const Error &error)
{
    m_banner->setClosable(false);
    m_banner->showMessage(BannerTone::Error, errorWords(error));
}

void OperationDialog::setChangesWidget(QWidget *widget)
{
    m_changes->parentWidget()->layout()->replaceWidget(m_changes, widget);
    m_changes->hide();
}

void OperationDialog::begin()
{
    m_begun = true;
    subjectLoaded();
    inputChanged();
}

void OperationDialog::refreshSubject()
{
    if (!m_subject)
        return;
    m_service
        ->read([org = m_org](Ledger &ledger) {
            return readSubject(ledger, org);
        })
        .then(this, [this](const Result<OrgSubject> &subject) {
            if (!subject)
                return;
            m_subject = *subject;
            showSubject();
            subjectRefreshed();
            m_commit->setText(commitText());
        });
}

void OperationDialog::subjectRefreshed()
{
}

void OperationDialog::showSubject()
{
    const OrgFigures &figures = m_subject->figures;
    setHead(QString::fromStdString(figures.name.empty() ? figures.org : figures.name),
            tr("%1 · %2, %3 remaining", "program · plan, 42.5 of 500 remaining")
                .arg(programWords(m_subject->program), planWords(m_subject->program, figures.plan),
                     creditsOfText(figures.remaining, figures.allotted)));
    // Of today: the day would make the line too long for its place.
    const QString now = timeText(Instant::now(), timeView());
    m_foot->setWords(
        figures.usageKnownTo
            ? tr("Figures of %1, usage known to %2").arg(now, momentText(*figures.usageKnownTo, timeView()))
            : tr("Figures of %1").arg(now));
}

void OperationDialog::decided(const std::vector<Preview> &)
{
}

void OperationDialog::setCommitText(const QString &text)
{
    m_commit->setText(text);
}

void OperationDialog::setHead(const QString &name, const QString &detail)
{
    m_name->setText(name);
    m_detail->setText(detail);
}

const std::shared_ptr<LedgerService> &OperationDialog::service() const
{
    return m_service;
}

QString OperationDialog::formProblem() const
{
    return {};
}

bool OperationDialog::isComplete() const
{
    return true;
}

QString OperationDialog::missing() const
{
    return {};
}

QString OperationDialog::consequence(const std::vector<Preview> &) const
{
    return {};
}

QString OperationDialog::refusalWords(const Error &error) const
{
    return errorWords(error);
}

std::vector<Operation> OperationDialog::undo(const CommitOutcome &) const
{
    return {};
}

const OrgSubject &OperationDialog::subject() const
{
    return *m_subject;
}

TimeView OperationDialog::timeView() const
{
    return {zoneNamed(m_subject->figures.timeZone), Instant::now()};
}

void OperationDialog::setDismissText(const QString &text)
{
    m_cancel->setText(text);
}

QVBoxLayout *OperationDialog::form() const
{
    return m_form;
}

Operation OperationDialog::operation(OperationKind kind) const
{
    Operation operation;
    operation.kind = kind;
    operation.org = m_org;
    operation.at = Instant::now();
    operation.actor = systemUser();
    return operation;
}

Operation OperationDialog::reversalOf(const Answer &answer) const
{
    Operation reverse = operation(OperationKind::Reverse);
    reverse.entry = answer.seq.value_or(0);
    reverse.reason = "undo";
    return reverse;
}

void OperationDialog::addHint(const QString &words)
{
    auto *hint = new TextLabel(words, TextRole::Caption, TextTone::Dim);
    hint->setWordWrap(true);
    m_form->addWidget(hint);
}

void OperationDialog::setFinality(const QString &strong, const QString &rest)
{
    auto *row = new QHBoxLayout(m_finality);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new TextLabel(TextRole::Body);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setText(QStringLiteral("<b>%1</b> %2").arg(strong.toHtmlEscaped(), rest.toHtmlEscaped()));
    row->addWidget(new IconMark(IconId::Info), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_finality->show();
}

void OperationDialog::inputChanged()
{
    if (!m_begun)
        return;
    ++m_generation;
    m_acceptable = false;
    m_commit->setText(commitText());
    updateButton();
    m_previewTimer->start();
}

void OperationDialog::requestPreview()
{
    std::optional<std::vector<Operation>> wanted = operations();
    if (!wanted) {
        showIncomplete();
        return;
    }
    m_operations = std::move(*wanted);
    if (m_subject)
        previewSubject();
    else
        preview();
}

void OperationDialog::preview()
{
    m_service->preview(m_operations)
        .then(this, [this, generation = m_generation](const Result<std::vector<Preview>> &previews) {
            if (generation == m_generation)
                showPreviews(previews);
        });
}

void OperationDialog::previewSubject()
{
    m_service
        ->read([operations = m_operations, pace = m_subject->pace](Ledger &ledger) {
            return previewOutlook(ledger, operations, Instant::now(), pace);
        })
        .then(this, [this, generation = m_generation](const Result<PreviewedOutlook> &found) {
            if (generation != m_generation)
                return;
            if (found) {
                m_outlookBefore = found->before;
                m_outlookAfter = found->after;
                showPreviews(found->previews);
            } else {
                showPreviews(tl::unexpected(found.error()));
            }
        });
}

/// Until there is something to decide, everything stays as it is.
void OperationDialog::showIncomplete()
{
    const OrgBalance now = m_subject ? m_subject->balance : OrgBalance();
    if (m_subject)
        m_outlookBefore = m_outlookAfter = m_subject->outlook;
    m_changes->setRows(changes({{Answer(), now, now}}));
    decided({});
    const QString problem = formProblem();
    setMessage(problem.isEmpty() ? missing() : problem, !problem.isEmpty());
}

void OperationDialog::showPreviews(const Result<std::vector<Preview>> &previews)
{
    if (!previews) {
        setMessage(errorWords(previews.error()), true);
        return;
    }
    m_previews = *previews;
    m_changes->setRows(changes(m_previews));
    const auto refused = std::find_if(m_previews.begin(), m_previews.end(), [](const Preview &preview) {
        return preview.answer.error.has_value();
    });
    decided(m_previews);
    const bool accepted = refused == m_previews.end();
    m_acceptable = accepted && isComplete();
    QStringList words;
    if (!accepted)
        words += refusalWords(*refused->answer.error);
    else
        words = {consequence(m_previews), isComplete() ? QString() : missing()};
    words.removeAll(QString());
    setMessage(words.join(u' '), !accepted);
    updateButton();
}

std::vector<ChangeRow> OperationDialog::changes(const std::vector<Preview> &previews) const
{
    if (previews.empty())
        return {};
    std::vector<ChangeRow> rows =
        balanceRows(previews.front().before, previews.back().after, subject().program, timeView());
    rows.insert(rows.begin() + 2, outlookRow());
    return rows;
}

ChangeRow OperationDialog::outlookRow() const
{
    const std::optional<Instant> reset = subject().figures.resetsAt;
    return {tr("Runs out"), outlookCell(m_outlookBefore, reset, timeView()),
            outlookCell(m_outlookAfter, reset, timeView())};
}

void OperationDialog::commit()
{
    if (!m_acceptable || m_committing)
        return;
    m_committing = true;
    updateButton();
    for (Operation &operation : m_operations)
        operation.at = Instant::now();
    QTimer::singleShot(patienceMs, this, &OperationDialog::sayThatItWaits);
    m_turn.begin(*m_service, m_operations, m_previews).then(this, [this](const Result<CommitOutcome> &outcome) {
        committed(outcome);
    });
}

void OperationDialog::sayThatItWaits()
{
    if (m_committing && m_turn.isWaiting())
        setMessage(tr("This waits until what is being booked now, such as an import, has ended. Cancel withdraws it."),
                   false);
}

void OperationDialog::reject()
{
    m_closing = m_committing && !m_turn.withdraw();
    if (!m_closing)
        QDialog::reject();
}

void OperationDialog::committed(const Result<CommitOutcome> &outcome)
{
    m_committing = false;
    setMessage(QString(), false);
    if (outcome && outcome->booked) {
        Q_EMIT booked(doneText(), undo(*outcome));
        accept();
        return;
    }
    if (m_closing) {
        QDialog::reject();
        return;
    }
    if (!outcome) {
        m_banner->showMessage(BannerTone::Error, errorWords(outcome.error()));
        updateButton();
        return;
    }
    m_banner->showMessage(
        BannerTone::Warning,
        tr("Meanwhile something else was booked, so this would now come out differently. Nothing was booked; "
           "look at the new figures and confirm again."));
    showPreviews(outcome->previews);
    refreshSubject();
}

void OperationDialog::setMessage(const QString &text, bool isError)
{
    m_message->setTone(isError ? TextTone::Red : TextTone::Dim);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

/// The least height that a layout names leaves out that words wrap.
bool OperationDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        setMinimumHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                       : layout()->totalMinimumSize().height());
    return handled;
}

void OperationDialog::updateButton()
{
    m_commit->setEnabled(m_acceptable && !m_committing);
}

}
