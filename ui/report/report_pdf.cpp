// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>

#include "ui/report/report_chart_paint.h"
#include "ui/report/report_page.h"
#include "ui/report/report_table_paint.h"

namespace tidemark
{
namespace
{

constexpr int dotsPerInch = 1200;
constexpr qreal marginMm = 18;

void drawTitle(ReportPage &page, const ReportDocument &document)
{
    const ReportPage::Colors &c = ReportPage::colors();
    page.line(page.from(0, page.y(), page.width(), 150), page.leading(), document.title, ReportPage::font(10), c.dim);
    page.skip(160);
    page.skip(
        page.paragraph(0, page.y(), page.width(), document.subject, ReportPage::font(20, QFont::DemiBold), c.text));
    page.skip(20);
    const QFont plain = ReportPage::font(11);
    page.line(page.from(0, page.y(), page.width() * 0.7, 170), page.leading(), document.period, plain, c.text);
    if (!document.status.isEmpty()) {
        const QFont strong = ReportPage::font(9, QFont::DemiBold);
        const qreal width = QFontMetricsF(strong).horizontalAdvance(document.status) + 140;
        const QRectF chip = page.from(page.width() - width, page.y(), width, 170);
        page.painter().setPen(QPen(c.low, 8));
        page.painter().setBrush(Qt::NoBrush);
        page.painter().drawRoundedRect(chip.adjusted(4, 4, -4, -4), 30, 30);
        page.line(chip, Qt::AlignHCenter, document.status, strong, c.low);
    }
    page.skip(230);
    page.painter().setPen(QPen(c.text, 14));
    page.painter().drawLine(QPointF(0, page.y()), QPointF(page.width(), page.y()));
    page.skip(120);
}

void drawFacts(ReportPage &page, const ReportDocument &document)
{
    const ReportPage::Colors &c = ReportPage::colors();
    const qreal half = page.width() / 2;
    const QFont plain = ReportPage::font(9);
    const QFontMetricsF metrics(plain);
    for (qsizetype i = 0; i < document.facts.size(); i += 2) {
        for (qsizetype n = i; n < std::min(i + 2, document.facts.size()); ++n) {
            const auto &[name, value] = document.facts.at(n);
            const qreal start = n > i ? half : 0;
            const qreal width = metrics.horizontalAdvance(name) + 60;
            page.line(page.from(start, page.y(), width, 150), page.leading(), name, plain, c.dim);
            page.line(page.from(start + width, page.y(), half - width - 60, 150), page.leading(), value, plain, c.text);
        }
        page.skip(155);
    }
    page.skip(100);
}

void drawFigures(ReportPage &page, const ReportDocument &document)
{
    constexpr qreal gap = 100;
    constexpr qreal height = 460;
    const ReportPage::Colors &c = ReportPage::colors();
    const auto count = qreal(document.figures.size());
    const qreal width = (page.width() - gap * (count - 1)) / count;
    qreal start = 0;
    for (const auto &[name, value] : document.figures) {
        const QRectF box = page.from(start, page.y(), width, height);
        page.painter().setPen(QPen(c.line, 5));
        page.painter().setBrush(c.tint);
        page.painter().drawRoundedRect(box, 35, 35);
        page.line(box.adjusted(110, 60, -80, -260), page.leading(), name, ReportPage::font(8), c.dim);
        page.line(box.adjusted(110, 190, -80, -60), page.leading(), value, ReportPage::font(16, QFont::DemiBold),
                  c.text);
        start += width + gap;
    }
    page.skip(height + 160);
}

void drawNotes(ReportPage &page, const ReportDocument &document)
{
    const ReportPage::Colors &c = ReportPage::colors();
    page.need(500);
    page.line(page.from(0, page.y(), page.width(), 170), page.leading(), document.notesTitle,
              ReportPage::font(11, QFont::DemiBold), c.text);
    page.skip(210);
    const QFont plain = ReportPage::font(8.5);
    for (const QString &note : document.notes) {
        const qreal height = page.paragraph(140, 0, page.width() - 140, note, plain, c.dim, false);
        page.need(height + 40);
        page.line(page.from(0, page.y(), 140, QFontMetricsF(plain).height()), page.leading(), QStringLiteral("•"),
                  plain, c.dim);
        page.paragraph(140, page.y(), page.width() - 140, note, plain, c.dim);
        page.skip(height + 40);
    }
}

/// How many pages it took.
int draw(QPdfWriter &writer, const ReportDocument &document, int pages)
{
    ReportPage page(writer, document, pages);
    drawTitle(page, document);
    drawFacts(page, document);
    drawFigures(page, document);
    drawTable(page, document.summary);
    if (!document.chart.points.isEmpty())
        drawChart(page, document.chart);
    for (const ReportTable &table : document.tables)
        drawTable(page, table);
    drawNotes(page, document);
    return page.number();
}

QByteArray drawn(const ReportDocument &document, int pages, int *count)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Tidemark"));
    writer.setTitle(document.title + QStringLiteral(" – ") + document.subject + QStringLiteral(" – ")
                    + document.period);
    writer.setResolution(dotsPerInch);
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    *count = draw(writer, document, pages);
    return pdf;
}

/// Qt writes when the file was made; a document says when it was known, and stays the same.
void setDate(QByteArray &pdf, Instant madeAt)
{
    static const QByteArray start("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(start);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    QByteArray date = QByteArray::fromStdString(madeAt.toString()).left(19);
    date.replace("-", "").replace("T", "").replace(":", "");
    const qsizetype from = at + start.size();
    date += 'Z';
    pdf.replace(from, end - from, date.leftJustified(end - from, ' ', true));
}

}

QByteArray reportPdf(const ReportDocument &document)
{
    int pages = 0;
    drawn(document, 0, &pages);
    QByteArray pdf = drawn(document, pages, &pages);
    setDate(pdf, document.madeAt);
    return pdf;
}

}
