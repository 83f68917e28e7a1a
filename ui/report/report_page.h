// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include <functional>

#include "ui/report/report_document.h"

class QPagedPaintDevice;

namespace tidemark
{

/// Sheets of paper that fill from the top: all measures are tenths of a point. A head and a foot stand on each but
/// the first page has no head. One thread at a time.
class ReportPage
{
public:
    struct Colors {
        QColor text{0x1A, 0x1D, 0x21};
        QColor dim{0x54, 0x5C, 0x66};
        QColor line{0xDC, 0xDF, 0xE3};
        QColor tint{0xF5, 0xF6, 0xF7};
        QColor ink{0x39, 0x43, 0x4F};
        QColor low{0x8F, 0x6A, 0x00};
    };
    static const Colors &colors();
    /// `size` of a figure, or a word, in points.
    static QFont font(qreal size, QFont::Weight weight = QFont::Normal);

    /// `pages`: what the feet say there are.
    ReportPage(QPagedPaintDevice &device, const ReportDocument &document, int pages);
    ~ReportPage();
    ReportPage(const ReportPage &) = delete;
    ReportPage &operator=(const ReportPage &) = delete;

    QPainter &painter()
    {
        return m_painter;
    }
    qreal left() const
    {
        return 0;
    }
    qreal width() const
    {
        return m_width;
    }
    /// Where the next thing goes.
    qreal y() const
    {
        return m_y;
    }
    void skip(qreal height)
    {
        m_y += height;
    }
    /// Begins a page where less is left; whether it did.
    bool need(qreal height);
    int number() const
    {
        return m_number;
    }
    /// A rectangle from the leading edge; mirrored where the text runs from right to left.
    QRectF from(qreal start, qreal top, qreal width, qreal height) const;
    Qt::Alignment leading() const
    {
        return m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
    }
    Qt::Alignment trailing() const
    {
        return m_mirrored ? Qt::AlignLeft : Qt::AlignRight;
    }
    /// One line, with an ellipsis where it is too long.
    void line(const QRectF &rect, Qt::Alignment align, const QString &text, const QFont &font, const QColor &color);
    /// As many lines as it takes; their height.
    qreal paragraph(qreal start, qreal top, qreal width, const QString &text, const QFont &font, const QColor &color,
                    bool draws = true);

private:
    void drawHead();
    void drawFoot();

    QPagedPaintDevice &m_device;
    const ReportDocument &m_document;
    QPainter m_painter;
    bool m_mirrored;
    int m_pages;
    int m_number = 1;
    qreal m_width;
    qreal m_height;
    qreal m_y = 0;
};

}
