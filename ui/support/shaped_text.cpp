// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/shaped_text.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

namespace tidemark
{
namespace
{

constexpr qsizetype textsKept = 2000;
constexpr size_t fontsKept = 12;

ShapedText shape(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    ShapedText made;
    made.advance = QFontMetricsF(font).horizontalAdvance(text);
    for (QGlyphRun run : layout.glyphRuns()) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.ry() -= line.ascent();
        run.setPositions(positions);
        made.runs.append(run);
    }
    return made;
}

qreal widestDigit(const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    return widest;
}

struct OfFont {
    explicit OfFont(const QFont &of)
        : font(of)
        , digit(widestDigit(of))
    {
    }
    QFont font;
    qreal digit;
    QCache<QString, ShapedText> texts{textsKept};
    QCache<std::pair<QString, int>, QString> elided{textsKept};
};

/// The latest used first.
using Fonts = std::vector<std::unique_ptr<OfFont>>;

Fonts &fonts()
{
    static Fonts all;
    return all;
}

bool remembers()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return application != nullptr && application->thread() == QThread::currentThread();
}

OfFont &of(const QFont &font)
{
    Fonts &all = fonts();
    // Fonts do not outlive the application.
    [[maybe_unused]] static const bool cleared = [] {
        qAddPostRoutine([] {
            fonts().clear();
        });
        return true;
    }();
    const auto found = std::find_if(all.begin(), all.end(), [&font](const auto &each) {
        return each->font == font;
    });
    if (found != all.end()) {
        std::rotate(all.begin(), found, found + 1);
        return *all.front();
    }
    if (all.size() >= fontsKept)
        all.pop_back();
    all.insert(all.begin(), std::make_unique<OfFont>(font));
    return *all.front();
}

}

ShapedText shaped(const QFont &font, const QString &text)
{
    if (!remembers())
        return shape(font, text);
    OfFont &known = of(font);
    if (const ShapedText *before = known.texts.object(text))
        return *before;
    auto *made = new ShapedText(shape(font, text));
    known.texts.insert(text, made);
    return *made;
}

QString elided(const QFont &font, const QString &text, qreal width)
{
    if (!remembers())
        return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    OfFont &known = of(font);
    // Widths of cells are whole.
    const std::pair key(text, int(width * 64));
    if (const QString *before = known.elided.object(key))
        return *before;
    auto *made = new QString(QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
    known.elided.insert(key, made);
    return *made;
}

qreal digitWidth(const QFont &font)
{
    return remembers() ? of(font).digit : widestDigit(font);
}

}
