// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operation_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/base/system_user.h"
#include "ui/dialogs/balance_rows.h"
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

}

OperationDialog::OperationDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_org(std::move(org))
    , m_name(new ElidedLabel(TextRole::Subject, TextTone::Text, widestName))
    , m_detail(new ElidedLabel(TextRole::Body, TextTone::Dim, widestDetail))
    , m_fields(new QWidget)
    , m_form(new QVBoxLayout(m_fields))
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

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(8);
    column->addWidget(m_fields);

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
    // Without a field to begin with, Enter is not to dismiss what was just opened.
    if (focusWidget() == nullptr || focusWidget() == m_cancel)
        setFocus();
    // A choice that the keyboard begins at shows it, as a line does.
    setAttribute(Qt::WA_KeyboardFocusChange);
    if (focusWidget() != nullptr)
        focusWidget()->update();
    inputChanged();
}

void OperationDialog::say(BannerTone tone, const QString &words)
{
    m_banner->showMessage(tone, words);
}

void OperationDialog::addAside(QPushButton *button)
{
    m_foot->addButtonAside(button);
}

void OperationDialog::subjectRefreshed()
{
}

void OperationDialog::decided(const std::vector<Preview> &)
{
}

void OperationDialog::setCommitText(const QString &text)
{
    m_commit->setText(text);
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
    m_pending = true;
    m_entered = false;
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
    m_pending = false;
    m_entered = false;
    m_previews.clear();
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
    m_pending = false;
    const bool entered = std::exchange(m_entered, false);
    if (!previews) {
        setMessage(errorWords(previews.error()), true);
        return;
    }
    const bool shown = isShown(*previews);
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
    if (entered && shown)
        commit();
}

bool OperationDialog::isShown(const std::vector<Preview> &previews) const
{
    return std::equal(m_previews.begin(), m_previews.end(), previews.begin(), previews.end(),
                      [](const Preview &was, const Preview &is) {
                          return !was.answer.error && !is.answer.error && was.sameOutcome(is);
                      });
}

void OperationDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_pending && !m_committing) {
        m_entered = true;
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
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
    if (!m_committing || !m_turn.isWaiting())
        return;
    // What is changed now would not be what is booked.
    m_fields->setEnabled(false);
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
    m_fields->setEnabled(true);
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
    if (event->type() == QEvent::Resize)
        keepOnScreen();
    return handled;
}

/// A warning that comes above the form is not to push the buttons off the screen.
void OperationDialog::keepOnScreen()
{
    const QRect room = screen()->availableGeometry();
    const int below = frameGeometry().bottom() - room.bottom();
    if (isVisible() && below > 0 && y() > room.top())
        move(x(), qMax(room.top(), y() - below));
}

void OperationDialog::updateButton()
{
    const bool enabled = m_acceptable && !m_committing;
    // The keyboard would go on to what dismisses the dialog, and Enter with it.
    if (!enabled && m_commit->hasFocus())
        setFocus();
    m_commit->setEnabled(enabled);
    if (m_commit->isEnabled() && hasFocus())
        m_commit->setFocus();
}

}
