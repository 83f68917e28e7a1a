// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledger_view.h"

#include <QAction>

#include <utility>

#include "core/async/ledger_service.h"
#include "core/store/accounts.h"
#include "ui/support/failure_words.h"

namespace tidemark
{
namespace
{
constexpr int mostUndoCharacters = 60;
}

void LedgerView::offerUndo(const QString &whatWasDone, const std::vector<Operation> &undo)
{
    m_undo = undo;
    m_accountUndo.reset();
    nameUndo(whatWasDone);
    Q_EMIT message(BannerTone::Done, whatWasDone, undo.empty() ? QString() : tr("Undo"));
}

void LedgerView::offerAccountUndo(const QString &whatWasDone, const AccountChange &change)
{
    m_undo.clear();
    m_accountUndo = change;
    nameUndo(whatWasDone);
    Q_EMIT message(BannerTone::Done, whatWasDone, tr("Undo"));
}

/// The message goes when somebody goes on; the menu still says what would be undone.
void LedgerView::nameUndo(const QString &whatWasDone)
{
    QString words = whatWasDone;
    while (words.endsWith(u'.'))
        words.chop(1);
    if (words.size() > mostUndoCharacters)
        words = words.left(mostUndoCharacters - 1).trimmed() + u'…';
    m_actions.undo->setText(canUndo() ? tr("&Undo “%1”").arg(words.replace(u'&', QStringLiteral("&&"))) : m_undoWords);
    m_actions.undo->setEnabled(canUndo());
}

bool LedgerView::canUndo() const
{
    return !m_at && (!m_undo.empty() || m_accountUndo.has_value());
}

void LedgerView::undoAccount(const AccountChange &change)
{
    m_service
        ->write([change](tidemark::Ledger &ledger) {
            return keepAccount(ledger, change.org, change.after, change.before);
        })
        .then(this, [this](const Result<std::optional<AccountCard>> &outcome) {
            if (outcome && !outcome->has_value())
                Q_EMIT message(BannerTone::Done, tr("Undone: the account is as it was."), QString());
            else
                Q_EMIT message(BannerTone::Error,
                               outcome ? tr("It could not be undone: somebody has changed the account since.")
                                       : failureWords(tr("It could not be undone."), outcome.error()),
                               QString());
        });
}

void LedgerView::undo()
{
    if (!canUndo())
        return;
    m_actions.undo->setEnabled(false);
    m_actions.undo->setText(m_undoWords);
    if (const std::optional<AccountChange> account = std::exchange(m_accountUndo, std::nullopt)) {
        undoAccount(*account);
        return;
    }
    const QString done = m_undo.front().kind == OperationKind::Reverse
        ? (m_undo.size() == 1 ? tr("Undone: the reversal is booked.")
                              : tr("Undone: %n reversals are booked.", nullptr, int(m_undo.size())))
        : tr("Undone: %n former value(s) booked again.", nullptr, int(m_undo.size()));
    m_service->commit(std::exchange(m_undo, {}), {}).then(this, [this, done](const Result<CommitOutcome> &outcome) {
        if (outcome && outcome->booked)
            Q_EMIT message(BannerTone::Done, done, QString());
        else
            Q_EMIT message(BannerTone::Error,
                           outcome ? tr("It could not be undone: something that came after depends on it.")
                                   : failureWords(tr("It could not be undone."), outcome.error()),
                           QString());
    });
}

}
