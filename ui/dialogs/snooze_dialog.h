// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/base/instant.h"

class QDateEdit;
class QLineEdit;

namespace tidemark
{

/// Snooze…: until when an organization is set aside in the list of what needs attention, and why.
class SnoozeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `subject` names the organization, `listedFor` what it needs ("Low").
    SnoozeDialog(const QString &subject, const QString &listedFor, QWidget *parent = nullptr);

    static constexpr int mostNoteLength = 500;

Q_SIGNALS:
    /// `until` is the beginning of a day of the system's zone.
    void chosen(tidemark::Instant until, const QString &note);

public Q_SLOTS:
    void accept() override;

private:
    QDateEdit *m_until;
    QLineEdit *m_note;
};

}
