// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <memory>
#include <string>

namespace tidemark
{

class LedgerService;
class OrgNamesModel;

/// A field for one organization of the ledger, found by any part of its name as it is typed. What is typed and is none
/// goes again.
class OrgField final : public QComboBox
{
    Q_OBJECT
public:
    /// `org` is chosen; its name shows once the names have been read.
    OrgField(const std::shared_ptr<LedgerService> &service, std::string org, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody chose another one.
    void orgChosen(const std::string &org);

private:
    void choose();

    OrgNamesModel *m_names;
    std::string m_org;
    bool m_filling = false;
};

}
