// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unbilled_column.h"

#include <climits>

#include "core/async/ledger_service.h"
#include "core/base/system_user.h"
#include "ui/support/formats.h"
#include "ui/support/unbilled_words.h"
#include "ui/widgets/link_button.h"

namespace tidemark
{

UnbilledColumn::UnbilledColumn(std::shared_ptr<LedgerService> service, QWidget *parent)
    : FigureColumn(tr("Unbilled usage"), parent)
    , m_service(std::move(service))
    , m_link(new LinkButton(tr("Charge now…"), TextRole::Medium))
{
    addBesideValue(m_link);
    showUnknown();
    connect(m_link, &LinkButton::clicked, this, &UnbilledColumn::chargeRequested);
}

void UnbilledColumn::fetch(const std::string &org, const std::optional<Instant> &at)
{
    if (org != m_org || at != m_at)
        showUnknown();
    m_org = org;
    m_at = at;
    const int asked = ++m_asked;
    m_service
        ->readLong([org, at, actor = systemUser()](Ledger &ledger) {
            return unbilledUsageOf(ledger, org, at.value_or(Instant::now()), actor);
        })
        .then(this, [this, asked](const Result<UnbilledUsage> &usage) {
            // What could not be read was reported by who reads the page's figures.
            if (asked == m_asked && usage)
                show(*usage);
        });
}

void UnbilledColumn::showUnknown()
{
    m_sentence.clear();
    m_link->hide();
    setValue(QStringLiteral("—"));
    setDetail(QString());
    setToolTip(QString());
}

void UnbilledColumn::show(const UnbilledUsage &usage)
{
    const bool any = usage.count > 0;
    m_link->setVisible(any);
    m_sentence = any ? UnbilledWords::sentence(usage) : QString();
    setToolTip(m_sentence);
    if (!any) {
        setValue(tr("None"));
        setDetail(tr("all delivered is booked"));
        return;
    }
    setValue(creditsText(usage.cost));
    QStringList causes;
    for (const UnbilledCause &each : usage.causes)
        causes += tr("%1 %2", "how many actions, and why: 104 for lack of credits")
                      .arg(countText(each.count), UnbilledWords::cause(each.error));
    setDetail(causes.join(u'\n'));
}

QString UnbilledColumn::sentence() const
{
    return m_sentence;
}

LinkButton *UnbilledColumn::link() const
{
    return m_link;
}

}
