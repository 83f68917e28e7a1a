// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_file.h"
#include "ui/support/check_words.h"
#include "ui/support/failure_words.h"
#include "ui/widgets/banner.h"
#include "ui/window/ledger_view.h"
#include "ui/window/ledger_work.h"
#include "ui/window/main_window.h"

namespace tidemark
{

void MainWindow::showCheck(const FileVerification &found)
{
    const Verification &rows = found.verification;
    if (!rows.ok()) {
        m_messages->hide();
        showProblem(*rows.problem);
        return;
    }
    m_alarm->hide();
    m_view->markBroken({}, 0);
    QString words =
        tr("The chains are intact: %Ln entries checked.", nullptr, int(qMin<int64_t>(rows.entries, INT_MAX)));
    if (found.signature.kind != SignatureFinding::Kind::None)
        words = tr("%1 %2", "two sentences").arg(words, signatureWords(found.signature));
    if (found.notRemembered)
        m_messages->showMessage(BannerTone::Warning,
                                failureWords(tr("%1 But how far they went cannot be remembered for the next check.",
                                                "the chains are intact")
                                                 .arg(words),
                                             *found.notRemembered));
    else
        m_messages->showMessage(BannerTone::Done, words);
}

void MainWindow::showProblem(const Problem &problem)
{
    const QString words = wholeProblemWords(problem);
    if (problem.kind == ProblemKind::Rewound) {
        m_onAlarm = [this] {
            m_work->verifyAnew();
        };
        m_alarm->showMessage(BannerTone::Error, words, tr("Go on from here"));
        return;
    }
    m_view->markBroken(problem.org, problem.seq);
    if (problem.org.empty() || problem.seq == 0) {
        m_alarm->showMessage(BannerTone::Error, words);
        return;
    }
    m_onAlarm = [this, org = problem.org, seq = problem.seq] {
        m_view->showEntry(org, seq);
    };
    m_alarm->showMessage(BannerTone::Error, words, tr("Show row"));
}

}
