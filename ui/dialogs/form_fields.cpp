// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_fields.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <utility>

#include "ui/support/credits_input.h"

namespace tidemark
{

QFormLayout *makeFields()
{
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(8);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return fields;
}

void addField(QFormLayout *fields, const QString &label, QWidget *field, QLayout *row)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    QString name = label;
    nameField(field, name.remove(u'&'));
    if (row != nullptr)
        fields->addRow(words, row);
    else
        fields->addRow(words, field);
}

void nameField(QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    if (auto *line = field->findChild<QLineEdit *>())
        line->setAccessibleName(name);
}

QLineEdit *makeLine(const char *name, int mostCharacters, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(mostCharacters);
    line->setPlaceholderText(placeholder);
    return line;
}

void onNewValue(QSpinBox *box, const std::function<void()> &act)
{
    QObject::connect(box, &QSpinBox::valueChanged, box, [last = box->value(), act](int value) mutable {
        if (std::exchange(last, value) != value)
            act();
    });
}

void onNewValue(QDateEdit *edit, const std::function<void()> &act)
{
    QObject::connect(edit, &QDateEdit::dateChanged, edit, [last = edit->date(), act](QDate date) mutable {
        if (std::exchange(last, date) != date)
            act();
    });
}

QString creditsMistake(const QLineEdit *line)
{
    if (line->text().trimmed().isEmpty() || readCredits(line->text()))
        return {};
    return QCoreApplication::translate("tidemark::FormFields", "“%1” is not a number of credits.").arg(line->text());
}

std::string typedIn(const QLineEdit *line)
{
    return line->text().trimmed().toStdString();
}

}
