// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/domain/account.h"

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;

namespace tidemark
{

class Banner;
class DialogFoot;
class LedgerService;
class TagField;
class TextLabel;

/// A change of what is kept beside a chain, and so what takes it back.
struct AccountChange {
    std::string org;
    AccountCard before;
    AccountCard after;
};

/// Account…: the name, owner, tags, renewal date and notes of an organization. Nothing is booked.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    AccountDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

    /// Says why nothing can be changed; empty: it can. What is written down can be read all the same.
    void setWhyNot(const QString &why);

Q_SIGNALS:
    void kept(const QString &whatWasDone, const tidemark::AccountChange &change);

public Q_SLOTS:
    void accept() override;

private:
    void makeFields(QFormLayout *fields);
    DialogFoot *makeFoot();
    void load();
    void showCard(const AccountCard &card);
    AccountCard typed() const;
    void followMe(bool mine);
    void followOwner(const QString &owner);
    void refresh();
    void finish(const Result<std::optional<AccountCard>> &outcome, const AccountCard &card);
    QString subject() const;

    std::shared_ptr<LedgerService> m_service;
    std::string m_org;
    AccountCard m_former;
    bool m_loaded = false;
    bool m_busy = false;
    QString m_whyNot;
    TextLabel *m_subject;
    QLineEdit *m_name;
    QLineEdit *m_owner;
    QStringListModel *m_owners;
    QCheckBox *m_mine;
    TagField *m_tags;
    QCheckBox *m_renews;
    QDateEdit *m_renewal;
    QPlainTextEdit *m_notes;
    TextLabel *m_mistake;
    Banner *m_banner;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

}
