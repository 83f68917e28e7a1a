// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/view_name_dialog.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

#include "ui/dialogs/form_fields.h"
#include "ui/support/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int mostCharacters = 80;
}

ViewNameDialog::ViewNameDialog(For purpose, const QString &name, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_for(purpose)
    , m_taken(taken)
    , m_name(makeLine("viewName", mostCharacters, tr("Such as: renewing this quarter")))
    , m_note(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_save(new QPushButton)
{
    setWindowTitle(purpose == For::NewView ? tr("Save as a view") : tr("Rename a view"));
    QVBoxLayout *column = makeDialogColumn(8);
    QFormLayout *fields = makeFields();
    addField(fields, tr("&Name"), m_name);
    column->addLayout(fields);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addStretch();
    auto *foot = new DialogFoot;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    makePrimary(m_save);
    foot->addButton(cancel);
    foot->addButton(m_save);
    frameDialog(this, nullptr, column, foot);
    setMinimumWidth(540);
    m_name->setText(name);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ViewNameDialog::accept);
    m_name->setFocus();
    refresh();
}

QString ViewNameDialog::typed() const
{
    return m_name->text().simplified();
}

void ViewNameDialog::refresh()
{
    const auto same = std::find_if(m_taken.cbegin(), m_taken.cend(), [name = typed()](const QString &other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    });
    const bool taken = same != m_taken.cend();
    if (m_for == For::Rename) {
        m_note->setText(taken ? tr("Another view of this list is called “%1”.").arg(*same)
                              : tr("What it shows stays as it is."));
        m_save->setText(tr("&Rename"));
    } else {
        m_note->setText(taken ? tr("The view “%1” is replaced by what the list shows now.").arg(*same)
                              : tr("It keeps the filters, the order and the columns, and stands in the side bar."));
        m_save->setText(taken ? tr("&Replace view") : tr("&Save view"));
    }
    m_note->setTone(taken && m_for == For::Rename ? TextTone::Red : TextTone::Dim);
    m_save->setEnabled(!typed().isEmpty() && !(taken && m_for == For::Rename));
}

void ViewNameDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    Q_EMIT named(typed());
    QDialog::accept();
}

}
