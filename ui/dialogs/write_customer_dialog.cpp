// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/write_customer_dialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "core/async/ledger_service.h"
#include "core/models/model_values.h"
#include "ui/dialogs/form_fields.h"
#include "ui/support/failure_words.h"
#include "ui/support/icons.h"
#include "ui/support/my_name.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int mostLine = 500;
constexpr int bodyHeight = 330;
}

WriteCustomerDialog::WriteCustomerDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_org(std::move(org))
    , m_subjectOf(new TextLabel(toText(m_org), TextRole::Subject))
    , m_to(makeLine("to", mostLine, tr("No administrator has an address: type one")))
    , m_subject(makeLine("subject", mostLine))
    , m_body(new QPlainTextEdit)
    , m_banner(new Banner)
    , m_copy(new QPushButton(icon(IconId::Copy), tr("&Copy the text")))
    , m_open(new QPushButton(tr("&Open in mail program")))
{
    setWindowTitle(tr("Write to customer"));
    QVBoxLayout *column = makeDialogColumn(16);
    column->addWidget(m_subjectOf);
    QFormLayout *fields = makeFields();
    addField(fields, tr("&To"), m_to);
    addField(fields, tr("&Subject"), m_subject);
    addField(fields, tr("&Message"), m_body);
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(bodyHeight * controlHeight() / 28);
    column->addLayout(fields, 1);
    auto *foot = new DialogFoot;
    foot->setWords(tr("Nothing is sent from here."));
    auto *close = new QPushButton(tr("Close"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setDefault(true);
    makePrimary(m_open);
    for (QPushButton *button : {close, m_copy, m_open})
        foot->addButton(button);
    frameDialog(this, m_banner, column, foot)->addStrut(640);
    for (QPushButton *button : {m_copy, m_open})
        button->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &WriteCustomerDialog::copy);
    connect(m_open, &QPushButton::clicked, this, &WriteCustomerDialog::openDraft);
    QTimer::singleShot(0, this, &WriteCustomerDialog::load);
}

void WriteCustomerDialog::load()
{
    m_service
        ->read([org = m_org](Ledger &ledger) {
            return detailsOf(ledger, org, Instant::now());
        })
        .then(this, [this](const Result<OrgDetails> &details) {
            if (details)
                showMail(*details);
            else
                m_banner->showMessage(BannerTone::Error,
                                      failureWords(tr("The figures could not be read."), details.error()));
        });
}

void WriteCustomerDialog::showMail(const OrgDetails &details)
{
    const CustomerMail mail = customerMail(details, myName());
    m_subjectOf->setText(nameOr(details.figures.name, details.figures.org));
    m_to->setText(mail.to);
    m_subject->setText(mail.subject);
    m_body->setPlainText(mail.body);
    for (QPushButton *button : {m_copy, m_open})
        button->setEnabled(true);
    m_body->setFocus();
}

CustomerMail WriteCustomerDialog::mail() const
{
    return {m_to->text(), m_subject->text(), m_body->toPlainText()};
}

void WriteCustomerDialog::copy()
{
    QGuiApplication::clipboard()->setText(mail().body);
    m_banner->showMessage(BannerTone::Done, tr("The text is copied."));
}

void WriteCustomerDialog::openDraft()
{
    if (QDesktopServices::openUrl(mail().url()))
        accept();
    else
        m_banner->showMessage(BannerTone::Error,
                              tr("No mail program took the draft. Copy the text, and paste it where you write mails."));
}

}
