// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

#include "ui/views/data_table.h"

namespace tidemark
{

/// What a cell says outside of its table. Text and HTML get the words people read ("42.5 of 500", "Low"); CSV gets
/// what programs read (CopyRole, "42.5").
QString cellText(const QModelIndex &index, CopyFormat format);

/// Rows of cells as tab-separated text, CSV (RFC 4180) or an HTML table. Words in CSV that a spreadsheet would take
/// for a formula are quoted with an apostrophe.
class TableText
{
public:
    explicit TableText(CopyFormat format);
    void addHeader(const QStringList &cells);
    void addRow(const QStringList &cells);
    QString finished() const;

private:
    void add(const QStringList &cells, const QString &tag);

    CopyFormat m_format;
    QString m_text;
};

}
