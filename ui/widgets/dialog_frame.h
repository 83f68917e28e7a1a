// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace tidemark
{

class DialogFoot;

/// For what a dialog shows, with the margins that dialogs have.
QVBoxLayout *makeDialogColumn(int spacing);

/// Puts the column, what it holds already, above the foot, and the banner (nullptr: none) over both, from edge to edge:
/// so the tab key goes through them. The dialog is in the way of its window alone, and deleted when closed.
QVBoxLayout *frameDialog(QDialog *dialog, QWidget *banner, QLayout *column, DialogFoot *foot);

}
