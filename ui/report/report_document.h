// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "ui/support/axis_ticks.h"

namespace tidemark
{

struct ReportColumn {
    QString head;
    bool figure = false; ///< at the trailing edge
    bool wide = false;   ///< takes what the others leave, and breaks its lines; one of a table
};

struct ReportRow {
    enum class Weight : quint8 {
        Plain,
        Part, ///< of the row above: set in, dim
        Total,
    };
    QStringList cells;
    Weight weight = Weight::Plain;
};

struct ReportTable {
    QString title;
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QString note; ///< below it; may be empty
};

/// Credits over time as a step line.
struct ReportChart {
    struct Point {
        qint64 ms = 0;
        Credits credits;
    };
    QString title;
    QString spoken; ///< what it shows, for who does not see it
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QList<Point> points; ///< the first at `fromMs`; none: no chart
    QList<Credits> levels;
    QList<TimeTick> days;

    /// Where a value stands, 0 to 1 from the beginning, and from the bottom.
    qreal across(qint64 ms) const;
    qreal up(Credits credits) const;
};

/// A document in the words and figures of the default locale, before it is laid out.
struct ReportDocument {
    QString title;   ///< "Credit statement"
    QString subject; ///< whose
    QString period;  ///< "October 2026"
    QString status;  ///< where it is not final; may be empty
    QList<std::pair<QString, QString>> facts;
    QList<std::pair<QString, QString>> figures; ///< that lead, with their names
    ReportTable summary;
    ReportChart chart;
    QList<ReportTable> tables;
    QString notesTitle;
    QStringList notes;
    Instant madeAt;
};

}
