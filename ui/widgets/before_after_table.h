// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "ui/widgets/chip.h"
#include "ui/widgets/meter_value.h"

class QGridLayout;

namespace tidemark
{

/// One side of a row: words, a meter with its figure, or a state.
struct ChangeCell {
    /// `strong` is what changes and is bold in the column After where the cells differ; `rest` stands behind it.
    QString strong;
    QString rest;
    /// Stands before `strong`: "1 Dec, " **to 1,000**.
    QString lead;
    std::optional<MeterValue> meter;
    std::optional<StateKind> state;

    static ChangeCell words(const QString &strong, const QString &rest = QString(), const QString &lead = QString());
    static ChangeCell remaining(const MeterValue &value);
    static ChangeCell stateOf(CreditState state);
    QString spoken() const;
    bool operator==(const ChangeCell &) const = default;
};

struct ChangeRow {
    QString label;
    ChangeCell before;
    ChangeCell after;

    /// "12 more": there is nothing before and after.
    bool isLabelAlone() const;
};

/// "What changes": rows of label, before, arrow, after; what differs is bold. Rows are 32 px.
class BeforeAfterTable : public QWidget
{
    Q_OBJECT
public:
    explicit BeforeAfterTable(QWidget *parent = nullptr);

    void setRows(const std::vector<ChangeRow> &rows);
    int rowCount() const;
    /// "Remaining: before 42.5 of 500, after 542.5 of 1,000", as screen readers get it.
    QString spokenRow(int row) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeCell(const ChangeCell &cell, bool strong);
    void clear();

    QGridLayout *m_grid;
    std::vector<ChangeRow> m_rows;
};

}
