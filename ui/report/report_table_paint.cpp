// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_table_paint.h"

#include <QFontMetricsF>

#include <numeric>

namespace tidemark
{
namespace
{

constexpr qreal gap = 160;
constexpr qreal inset = 160;
constexpr qreal padding = 45;
/// Of the page, for a column that is not the wide one.
constexpr qreal mostShare = 0.3;

QFont cellFont(ReportRow::Weight weight)
{
    return ReportPage::font(9, weight == ReportRow::Weight::Total ? QFont::DemiBold : QFont::Normal);
}

QFont headFont()
{
    return ReportPage::font(8, QFont::Medium);
}

class TablePainter
{
public:
    TablePainter(ReportPage &page, const ReportTable &table)
        : m_page(page)
        , m_table(table)
        , m_widths(size_t(table.columns.size()))
    {
        measure();
    }
    void draw();

private:
    void measure();
    void drawHeads();
    void drawRow(const ReportRow &row);
    qreal heightOf(const ReportRow &row);
    void rule(const QColor &color, qreal width);

    ReportPage &m_page;
    const ReportTable &m_table;
    std::vector<qreal> m_widths;
};

void TablePainter::measure()
{
    size_t wide = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const ReportColumn &column = m_table.columns.at(qsizetype(i));
        if (column.wide) {
            wide = i;
            continue;
        }
        m_widths[i] = QFontMetricsF(headFont()).horizontalAdvance(column.head);
        for (const ReportRow &row : m_table.rows)
            m_widths[i] = std::max(m_widths[i],
                                   QFontMetricsF(cellFont(row.weight)).horizontalAdvance(row.cells.at(qsizetype(i))));
        m_widths[i] = std::min(m_widths[i] + 2, m_page.width() * mostShare);
    }
    const qreal others = std::accumulate(m_widths.begin(), m_widths.end(), gap * qreal(m_widths.size() - 1));
    m_widths[wide] = m_page.width() - others;
}

void TablePainter::rule(const QColor &color, qreal width)
{
    m_page.painter().setPen(QPen(color, width));
    m_page.painter().drawLine(QPointF(0, m_page.y()), QPointF(m_page.width(), m_page.y()));
}

void TablePainter::drawHeads()
{
    qreal start = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const ReportColumn &column = m_table.columns.at(qsizetype(i));
        m_page.line(m_page.from(start, m_page.y(), m_widths[i], 140),
                    column.figure ? m_page.trailing() : m_page.leading(), column.head, headFont(),
                    ReportPage::colors().dim);
        start += m_widths[i] + gap;
    }
    m_page.skip(160);
    rule(ReportPage::colors().text, 6);
}

qreal TablePainter::heightOf(const ReportRow &row)
{
    qreal height = QFontMetricsF(cellFont(row.weight)).height();
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (m_table.columns.at(qsizetype(i)).wide)
            height = std::max(height,
                              m_page.paragraph(0, 0, m_widths[i] - inset, row.cells.at(qsizetype(i)),
                                               cellFont(row.weight), {}, false));
    }
    return height;
}

void TablePainter::drawRow(const ReportRow &row)
{
    const ReportPage::Colors &colors = ReportPage::colors();
    const QFont font = cellFont(row.weight);
    const QColor color = row.weight == ReportRow::Weight::Part ? colors.dim : colors.text;
    const qreal height = heightOf(row);
    if (m_page.need(height + 2 * padding))
        drawHeads();
    m_page.skip(padding);
    const qreal firstLine = QFontMetricsF(font).height();
    qreal start = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const ReportColumn &column = m_table.columns.at(qsizetype(i));
        const QString &cell = row.cells.at(qsizetype(i));
        const qreal in = row.weight == ReportRow::Weight::Part && i == 0 ? inset : 0;
        if (column.wide)
            m_page.paragraph(start + in, m_page.y(), m_widths[i] - inset, cell, font, color);
        else
            m_page.line(m_page.from(start, m_page.y(), m_widths[i], firstLine),
                        column.figure ? m_page.trailing() : m_page.leading(), cell, font, color);
        start += m_widths[i] + gap;
    }
    m_page.skip(height + padding);
    rule(colors.line, 4);
}

void TablePainter::draw()
{
    // A title does not stand alone at the end of a page.
    m_page.need(900);
    m_page.line(m_page.from(0, m_page.y(), m_page.width(), 170), m_page.leading(), m_table.title,
                ReportPage::font(11, QFont::DemiBold), ReportPage::colors().text);
    m_page.skip(210);
    drawHeads();
    for (const ReportRow &row : m_table.rows)
        drawRow(row);
    if (!m_table.note.isEmpty()) {
        m_page.need(200);
        m_page.skip(50);
        m_page.skip(m_page.paragraph(0, m_page.y(), m_page.width(), m_table.note, ReportPage::font(8.5),
                                     ReportPage::colors().dim));
    }
    m_page.skip(260);
}

}

void drawTable(ReportPage &page, const ReportTable &table)
{
    TablePainter(page, table).draw();
}

}
