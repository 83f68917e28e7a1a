// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/figures.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

#include "ui/support/shaped_text.h"
#include "ui/support/theme.h"

using namespace tidemark;

namespace
{

QImage drawn(const std::function<void(QPainter &)> &draw)
{
    QImage image(260, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    painter.setFont(textFont(TextRole::Body));
    draw(painter);
    painter.end();
    return image;
}

/// How much darker or lighter the pixels are, at most.
int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            most = std::max(most, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
    return most;
}

bool isBlank(const QImage &image)
{
    return difference(image, drawn([](QPainter &) {})) == 0;
}

constexpr QRectF room(10, 0, 240, 30);

}

class FiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDigitIsAsWideAsTheWidest()
    {
        const QFont font = textFont(TextRole::Body);
        QCOMPARE(figuresWidth(QStringLiteral("111"), font), figuresWidth(QStringLiteral("888"), font));
        QCOMPARE(figuresWidth(QStringLiteral("1"), font), digitWidth(font));
        for (const QChar digit : QStringLiteral("0123456789"))
            QVERIFY(QFontMetricsF(font).horizontalAdvance(digit) <= digitWidth(font));
    }

    /// Glyphs that are remembered stand where the painter would put them.
    void wordsLookAsThePainterDrawsThem_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"Nano Banana Pro", "AVATAR Top-up — “low”", "Größe, Ärger, Łódź", "日本語 mixed", ""})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void wordsLookAsThePainterDrawsThem()
    {
        QFETCH(QString, words);
        const auto wanted = drawn([&](QPainter &painter) {
            const QFontMetricsF metrics(painter.font());
            painter.drawText(QPointF(10, (30 - metrics.height()) / 2 + metrics.ascent()), words);
        });
        for (int again = 0; again < 2; ++again) {
            const auto found = drawn([&](QPainter &painter) {
                drawFigures(&painter, room, Qt::AlignLeft | Qt::AlignVCenter, words);
            });
            QCOMPARE(isBlank(found), words.isEmpty());
            QVERIFY2(difference(wanted, found) <= 8, qPrintable(QString::number(difference(wanted, found))));
        }
    }

    void digitsStandInColumns()
    {
        const auto found = drawn([](QPainter &painter) {
            drawFigures(&painter, room, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("1,204.5 of 300"));
        });
        const auto wanted = drawn([](QPainter &painter) {
            const QFont font = painter.font();
            const QFontMetricsF metrics(font);
            qreal x = 10;
            for (const char *each : {"1", ",", "2", "0", "4", ".", "5", " of ", "3", "0", "0"}) {
                const QString piece = QString::fromLatin1(each);
                const qreal own = metrics.horizontalAdvance(piece);
                const qreal width = piece.at(0).isDigit() ? digitWidth(font) : own;
                painter.drawText(QPointF(x + (width - own) / 2, (30 - metrics.height()) / 2 + metrics.ascent()), piece);
                x += width;
            }
        });
        QVERIFY2(difference(wanted, found) <= 8, qPrintable(QString::number(difference(wanted, found))));
    }

    void whatIsTooLongIsElided()
    {
        const QRectF narrow(10, 0, 60, 30);
        const QString words = QStringLiteral("Organization 4711 with a long name");
        const auto found = drawn([&](QPainter &painter) {
            drawFigures(&painter, narrow, Qt::AlignLeft | Qt::AlignVCenter, words);
        });
        const auto wanted = drawn([&](QPainter &painter) {
            const QString shown = QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, narrow.width());
            painter.drawText(narrow, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        });
        // The painter lets its line begin at a whole pixel.
        QVERIFY(!isBlank(found));
        QVERIFY2(difference(wanted, found) <= 8, qPrintable(QString::number(difference(wanted, found))));
        QVERIFY(isBlank(found.copy(72, 0, 188, 30).scaled(260, 30)));
    }

    void manyTextsAndFontsAreForgottenInTime()
    {
        for (int i = 0; i < 5000; ++i)
            QVERIFY(shaped(textFont(TextRole::Body), QString::number(i)).advance > 0);
        for (int size = 6; size < 40; ++size) {
            QFont font;
            font.setPixelSize(size);
            QCOMPARE(shaped(font, QStringLiteral("W")).advance, QFontMetricsF(font).horizontalAdvance(u'W'));
        }
    }
};

QTEST_MAIN(FiguresTest)
#include "figures_test.moc"
