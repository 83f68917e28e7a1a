// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTimer>

#include "core/models/model_values.h"
#include "core/query/org_details.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/dialogs/plan_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

/// "11:58" today; else "20 Nov 11:58".
QString momentText(Instant instant)
{
    return dayText(instant) == dayText(Instant::now()) ? timeText(instant) : dayTimeText(instant);
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

void OperationDialog::load()
{
    m_service
        ->read([org = m_org](Ledger &ledger) {
            return readSubject(ledger, org);
        })
        .then(this, [this, org = m_org](const Result<OrgSubject> &subject) {
            if (org != m_org)
                return;
            if (!subject) {
                showFailure(subject.error());
                return;
            }
            m_subject = *subject;
            showSubject();
            begin();
        });
}

void OperationDialog::refreshSubject()
{
    if (!m_subject)
        return;
    m_service
        ->read([org = m_org](Ledger &ledger) {
            return readSubject(ledger, org);
        })
        .then(this, [this, org = m_org](const Result<OrgSubject> &subject) {
            if (!subject || org != m_org)
                return;
            m_subject = *subject;
            showSubject();
            subjectRefreshed();
            m_commit->setText(commitText());
            // What remains is another, so it runs out another day.
            if (!m_committing)
                requestPreview();
        });
}

void OperationDialog::setOrg(const std::string &org)
{
    m_org = org;
    m_begun = false;
    m_acceptable = false;
    ++m_generation;
    m_previewTimer->stop();
    m_banner->hide();
    updateButton();
    load();
}

void OperationDialog::showSubject()
{
    const OrgFigures &figures = m_subject->figures;
    setHead(subjectName(),
            tr("%1 · %2, %3 remaining", "program · plan, 42.5 of 500 remaining")
                .arg(programWords(m_subject->program), planWords(m_subject->program, figures.plan),
                     creditsOfText(figures.remaining, figures.allotted)));
    // Of today: the day would make the line too long for its place.
    const QString now = timeText(Instant::now());
    m_foot->setWords(figures.usageKnownTo
                         ? tr("Figures of %1, usage known to %2").arg(now, momentText(*figures.usageKnownTo))
                         : tr("Figures of %1").arg(now));
}

QString OperationDialog::subjectName() const
{
    return m_subject ? nameOr(m_subject->figures.name, m_subject->figures.org) : QString();
}

void OperationDialog::setHead(const QString &name, const QString &detail)
{
    m_name->setText(name);
    m_detail->setText(detail);
}

void OperationDialog::hideHead()
{
    m_name->hide();
    m_detail->hide();
}

const OrgSubject &OperationDialog::subject() const
{
    return *m_subject;
}

TimeView OperationDialog::timeView() const
{
    return {zoneNamed(m_subject->figures.timeZone), Instant::now()};
}

}
