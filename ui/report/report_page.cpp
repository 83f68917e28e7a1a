// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ReportPage)
};

constexpr qreal tenthsOfInch = 720;
constexpr qreal footHeight = 260;
constexpr qreal headHeight = 300;
constexpr qreal small = 8;

}

const ReportPage::Colors &ReportPage::colors()
{
    static const Colors colors;
    return colors;
}

QFont ReportPage::font(qreal size, QFont::Weight weight)
{
    QFont font;
    // Figures of one width, and signs that are found again when text is copied out of a PDF, which those of Inter are
    // not.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Arial"),
                      QStringLiteral("sans-serif")});
    font.setPixelSize(int(size * 10));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ReportPage::ReportPage(QPagedPaintDevice &device, const ReportDocument &document, int pages)
    : m_device(device)
    , m_document(document)
    , m_painter(&device)
    , m_mirrored(QLocale().textDirection() == Qt::RightToLeft)
    , m_pages(pages)
{
    const qreal scale = device.logicalDpiX() / tenthsOfInch;
    m_width = m_painter.viewport().width() / scale;
    m_height = m_painter.viewport().height() / scale;
    m_painter.scale(scale, scale);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(QLocale().textDirection());
    drawFoot();
}

ReportPage::~ReportPage() = default;

bool ReportPage::need(qreal height)
{
    if (m_y + height <= m_height - footHeight || m_y <= headHeight)
        return false;
    m_device.newPage();
    ++m_number;
    m_y = 0;
    drawHead();
    drawFoot();
    return true;
}

QRectF ReportPage::from(qreal start, qreal top, qreal width, qreal height) const
{
    return {m_mirrored ? m_width - start - width : start, top, width, height};
}

void ReportPage::line(const QRectF &rect, Qt::Alignment align, const QString &text, const QFont &font,
                      const QColor &color)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
                       QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 1));
}

qreal ReportPage::paragraph(qreal start, qreal top, qreal width, const QString &text, const QFont &font,
                            const QColor &color, bool draws)
{
    const int flags = int(leading() | Qt::AlignTop) | Qt::TextWrapAnywhere;
    const int words = int(leading() | Qt::AlignTop) | Qt::TextWordWrap;
    const QFontMetricsF metrics(font);
    const QRectF room(0, 0, width, 1e6);
    // A word that is longer than the line breaks where the line ends.
    const bool fits = metrics.boundingRect(room, words, text).width() <= width + 1;
    const qreal height = metrics.boundingRect(room, fits ? words : flags, text).height();
    if (draws) {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(from(start, top, width, height), fits ? words : flags, text);
    }
    return height;
}

void ReportPage::drawHead()
{
    const QFont plain = font(small);
    line(from(0, 0, m_width * 0.6, 140), leading(), m_document.subject, font(small, QFont::DemiBold), colors().text);
    line(from(m_width * 0.6, 0, m_width * 0.4, 140), trailing(),
         Words::tr("%1, %2", "credit statement, period").arg(m_document.title, m_document.period), plain, colors().dim);
    m_painter.setPen(QPen(colors().line, 5));
    m_painter.drawLine(QPointF(0, 170), QPointF(m_width, 170));
    m_y = headHeight;
}

void ReportPage::drawFoot()
{
    const qreal top = m_height - 140;
    const QFont plain = font(small);
    line(from(0, top, m_width * 0.7, 140), leading(),
         m_document.facts.isEmpty() ? QString() : m_document.facts.last().first + u' ' + m_document.facts.last().second,
         plain, colors().dim);
    line(from(m_width * 0.7, top, m_width * 0.3, 140), trailing(),
         Words::tr("Page %1 of %2").arg(QLocale().toString(m_number), QLocale().toString(m_pages)), plain,
         colors().dim);
}

}
