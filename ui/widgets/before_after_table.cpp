// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/before_after_table.h"

#include <QGridLayout>
#include <QPainter>

#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/meter_bar.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int rowHeight = 32;
constexpr int margin = 12;
constexpr int wholeLabel = 140; // up to here a label is not cut, whatever the values need
constexpr int widestLabel = 200;

QString boldHtml(const ChangeCell &cell, bool strong)
{
    const QString bold = strong ? QStringLiteral("<span style=\"font-weight:600\">%1</span>") : QStringLiteral("%1");
    return QStringLiteral("<span style=\"white-space:pre\">") + cell.lead.toHtmlEscaped()
        + bold.arg(cell.strong.toHtmlEscaped()) + cell.rest.toHtmlEscaped() + QStringLiteral("</span>");
}

class ArrowMark : public QWidget
{
public:
    ArrowMark()
    {
        setFixedSize(40, 16);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, IconId::ArrowRight, QRectF(12, 1, 14, 14), tokensOf(palette()).dim, layoutDirection());
    }
};

}

ChangeCell ChangeCell::words(const QString &strong, const QString &rest, const QString &lead)
{
    ChangeCell cell;
    cell.strong = strong;
    cell.rest = rest;
    cell.lead = lead;
    return cell;
}

ChangeCell ChangeCell::remaining(const MeterValue &value)
{
    ChangeCell cell;
    cell.strong = creditsText(value.remaining);
    if (value.of)
        cell.rest = BeforeAfterTable::tr(" of %1", "42.5 of 500").arg(creditsText(*value.of, Fraction::AsNeeded));
    cell.meter = value;
    return cell;
}

ChangeCell ChangeCell::stateOf(CreditState state)
{
    ChangeCell cell;
    cell.state = stateKind(state);
    return cell;
}

bool ChangeRow::isLabelAlone() const
{
    return before.spoken().isEmpty() && after.spoken().isEmpty();
}

QString ChangeCell::spoken() const
{
    return state ? stateWord(*state) : lead + strong + rest;
}

BeforeAfterTable::BeforeAfterTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(margin, 0, margin, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 5);
    m_grid->setColumnStretch(3, 6);
    m_grid->setColumnMinimumWidth(0, 104);
}

void BeforeAfterTable::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // Hidden at once: deletion may be late, and the old words must not stay in sight or in the tab order.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void BeforeAfterTable::setRows(const std::vector<ChangeRow> &rows)
{
    clear();
    for (int row = 0; row <= rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0);
    m_rows = rows;
    const int height = controlHeight(rowHeight);
    m_grid->addWidget(new TextLabel(tr("Before"), TextRole::CaptionMedium, TextTone::Dim), 0, 1);
    m_grid->addWidget(new TextLabel(tr("After"), TextRole::CaptionMedium, TextTone::Dim), 0, 3);
    m_grid->setRowMinimumHeight(0, height);
    for (int i = 0; i < rowCount(); ++i) {
        const ChangeRow &change = rows[size_t(i)];
        auto *label = new ElidedLabel(TextRole::Body, TextTone::Dim, widestLabel);
        label->setLeast(wholeLabel);
        label->setText(change.label);
        label->setAccessibleName(spokenRow(i));
        m_grid->addWidget(label, i + 1, 0);
        m_grid->setRowMinimumHeight(i + 1, height);
        if (change.isLabelAlone())
            continue;
        m_grid->addWidget(makeCell(change.before, false), i + 1, 1, Qt::AlignLeft);
        m_grid->addWidget(new ArrowMark, i + 1, 2);
        m_grid->addWidget(makeCell(change.after, change.after.spoken() != change.before.spoken()), i + 1, 3,
                          Qt::AlignLeft);
    }
    QStringList all;
    for (int i = 0; i < rowCount(); ++i)
        all += spokenRow(i);
    setAccessibleName(tr("What changes"));
    setAccessibleDescription(all.join(u'\n'));
    update();
}

int BeforeAfterTable::rowCount() const
{
    return int(m_rows.size());
}

QString BeforeAfterTable::spokenRow(int row) const
{
    const ChangeRow &change = m_rows.at(size_t(row));
    if (change.isLabelAlone())
        return change.label;
    return tr("%1: before %2, after %3").arg(change.label, change.before.spoken(), change.after.spoken());
}

QWidget *BeforeAfterTable::makeCell(const ChangeCell &cell, bool strong)
{
    if (cell.state)
        return new StateChip(*cell.state);
    auto *words = new TextLabel(TextRole::Body);
    words->setTextFormat(Qt::RichText);
    words->setText(boldHtml(cell, strong));
    words->setAccessibleName(cell.spoken());
    if (!cell.meter)
        return words;
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *bar = new MeterBar(BarSize::Cell);
    bar->setFixedSize(56, barHeight(BarSize::Cell) + 2);
    bar->setValue(*cell.meter);
    line->addWidget(bar);
    line->addWidget(words);
    return both;
}

void BeforeAfterTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    stylePaint::roundedBox(&painter, rect(), t.base, t.hairline);
    for (int row = 1; row <= rowCount(); ++row) {
        const QRect cell = m_grid->cellRect(row, 0);
        painter.fillRect(QRect(margin, cell.top(), width() - 2 * margin, 1), t.hairline);
    }
}

}
