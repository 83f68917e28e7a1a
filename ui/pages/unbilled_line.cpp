// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unbilled_line.h"

#include <QBoxLayout>

#include "core/async/ledger_service.h"
#include "core/base/system_user.h"
#include "ui/support/unbilled_words.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

UnbilledLine::UnbilledLine(std::shared_ptr<LedgerService> service, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_words(new TextLabel(TextRole::Body))
    , m_link(new LinkButton(tr("Charge now…"), TextRole::Medium))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconMark(IconId::Hourglass));
    row->addWidget(m_words);
    row->addSpacing(4);
    row->addWidget(m_link);
    row->addStretch();
    hide();
    connect(m_link, &LinkButton::clicked, this, &UnbilledLine::chargeRequested);
}

void UnbilledLine::fetch(const std::string &org, const std::optional<Instant> &at)
{
    if (org != m_org)
        hide();
    m_org = org;
    const int asked = ++m_asked;
    m_service
        ->readLong([org, at, actor = systemUser()](Ledger &ledger) {
            return unbilledUsageOf(ledger, org, at.value_or(Instant::now()), actor);
        })
        .then(this, [this, asked](const Result<UnbilledUsage> &usage) {
            if (asked != m_asked)
                return;
            // What could not be read was reported by who reads the page's figures.
            const bool any = usage && usage->count > 0;
            if (any)
                m_words->setText(UnbilledWords::sentence(*usage));
            setVisible(any);
        });
}

QString UnbilledLine::text() const
{
    return m_words->text();
}

LinkButton *UnbilledLine::link() const
{
    return m_link;
}

}
