// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/snooze_dialog.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/support/date_format.h"
#include "ui/support/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int usualDays = 7;
constexpr int mostMonths = 12;
}

SnoozeDialog::SnoozeDialog(const QString &subject, const QString &listedFor, QWidget *parent)
    : QDialog(parent)
    , m_until(new QDateEdit)
    , m_note(new QLineEdit)
{
    setWindowTitle(tr("Snooze"));
    QVBoxLayout *column = makeDialogColumn(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(subject, TextRole::Subject));
    head->addWidget(new TextLabel(listedFor, TextRole::Body, TextTone::Dim), 1, Qt::AlignBottom);
    column->addLayout(head);

    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(8);
    const QDate today = QDate::currentDate();
    m_until->setCalendarPopup(true);
    m_until->setDateRange(today.addDays(1), today.addMonths(mostMonths));
    m_until->setDate(today.addDays(usualDays));
    m_until->setDisplayFormat(dayMonthYearFormat(m_until->locale()));
    m_until->setMinimumWidth(140);
    m_until->setAccessibleName(tr("Until"));
    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    days->addWidget(m_until, 1);
    const std::pair<QString, QDate> offered[] = {{tr("Tomorrow"), today.addDays(1)},
                                                 {tr("A week"), today.addDays(usualDays)},
                                                 {tr("Two weeks"), today.addDays(2 * usualDays)},
                                                 {tr("A month"), today.addMonths(1)}};
    for (const auto &[words, day] : offered) {
        auto *button = new QPushButton(words);
        connect(button, &QPushButton::clicked, m_until, [this, day = day] {
            m_until->setDate(day);
        });
        days->addWidget(button);
    }
    auto *untilLabel = new QLabel(tr("&Until"));
    untilLabel->setBuddy(m_until);
    fields->addRow(untilLabel, days);
    auto *noteLabel = new QLabel(tr("&Note"));
    noteLabel->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("What was agreed, or whom you asked"));
    m_note->setMaxLength(mostNoteLength);
    fields->addRow(noteLabel, m_note);
    column->addLayout(fields);
    auto *words = new TextLabel(tr("It comes back on that day, or sooner where it gets worse. Nothing is booked."),
                                TextRole::Body, TextTone::Dim);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch();

    auto *foot = new DialogFoot;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *snooze = new QPushButton(tr("&Snooze"));
    snooze->setDefault(true);
    snooze->setObjectName(QStringLiteral("snooze"));
    makePrimary(snooze);
    foot->addButton(cancel);
    foot->addButton(snooze);
    frameDialog(this, nullptr, column, foot);
    setMinimumWidth(600);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(snooze, &QPushButton::clicked, this, &SnoozeDialog::accept);
    m_note->setFocus();
}

void SnoozeDialog::accept()
{
    Q_EMIT chosen({m_until->date().startOfDay().toMSecsSinceEpoch()}, m_note->text().trimmed());
    QDialog::accept();
}

}
