// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>

class QDateEdit;
class QFormLayout;
class QLayout;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace tidemark
{

QFormLayout *makeFields();

/// A row whose label, "&Credits", is the field's buddy and names it for screen readers. `row` holds the field where
/// more stands beside it.
void addField(QFormLayout *fields, const QString &label, QWidget *field, QLayout *row = nullptr);

/// Names it for screen readers, and the line that it is edited in.
void nameField(QWidget *field, const QString &name);

/// A field of one line; `name` is its object's.
QLineEdit *makeLine(const char *name, int mostCharacters, const QString &placeholder = QString());

/// Calls `act` for another value only: a spin box, and a field of a date, reports the one it has again when Enter is
/// pressed, and Enter is to press the default button.
void onNewValue(QSpinBox *box, const std::function<void()> &act);
void onNewValue(QDateEdit *edit, const std::function<void()> &act);

/// Says what is wrong with an amount of credits; empty where it is one, or where nothing was typed.
QString creditsMistake(const QLineEdit *line);

/// As typed, without surrounding space; the ledger takes an empty text for none.
std::string typedIn(const QLineEdit *line);

}
