// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <string>

#include "ui/dialogs/customer_mail.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tidemark
{

class Banner;
class LedgerService;
class TextLabel;

/// Write to customer…: a mail draft with the figures of an organization, to be changed, copied, or handed to the
/// system's mail program. Nothing is sent from here.
class WriteCustomerDialog : public QDialog
{
    Q_OBJECT
public:
    WriteCustomerDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

    /// As it is typed now.
    CustomerMail mail() const;

private:
    void load();
    void showMail(const OrgDetails &details);
    void copy();
    void openDraft();

    std::shared_ptr<LedgerService> m_service;
    std::string m_org;
    TextLabel *m_subjectOf;
    QLineEdit *m_to;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    Banner *m_banner;
    QPushButton *m_copy;
    QPushButton *m_open;
};

}
