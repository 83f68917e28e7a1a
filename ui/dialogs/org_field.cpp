// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/org_field.h"

#include <QCompleter>
#include <QLineEdit>

#include <limits>

#include "core/async/ledger_service.h"
#include "core/models/org_names_model.h"

namespace tidemark
{

OrgField::OrgField(const std::shared_ptr<LedgerService> &service, std::string org, QWidget *parent)
    : QComboBox(parent)
    , m_names(new OrgNamesModel(this))
    , m_org(std::move(org))
{
    setObjectName(QStringLiteral("org"));
    setModel(m_names);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setEditText(QString::fromStdString(m_org));
    connect(this, &QComboBox::currentIndexChanged, this, &OrgField::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int found = findText(currentText(), Qt::MatchFixedString);
        if (found >= 0)
            setCurrentIndex(found);
        else if (currentIndex() >= 0)
            setEditText(itemText(currentIndex()));
    });
    service
        ->readLong([](Ledger &ledger) {
            return orgsNamed(ledger, {}, std::numeric_limits<int>::max());
        })
        .then(this, [this](Result<std::vector<OrgName>> names) {
            // Without them the dialog is about the one that it was opened for.
            if (!names)
                return;
            m_filling = true;
            m_names->setOrgs(QString(), std::move(*names));
            setCurrentIndex(m_names->rowOf(m_org));
            m_filling = false;
        });
}

void OrgField::choose()
{
    const std::string org = currentData().toString().toStdString();
    if (m_filling || org.empty() || org == m_org)
        return;
    m_org = org;
    Q_EMIT orgChosen(org);
}

}
