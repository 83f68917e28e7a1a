// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/known_sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tidemark
{
namespace
{

/// What stands in the places of a sentence; nullopt: the message is another.
std::optional<QStringList> placesIn(const char *sentence, const QString &message)
{
    static const QRegularExpression place(QStringLiteral("\\\\%[1-9]"));
    QString pattern = QRegularExpression::escape(QLatin1String(sentence));
    pattern.replace(place, QStringLiteral("(.+?)"));
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern),
                                   QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = whole.match(message);
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
}

/// All places at once: what takes one may hold a per cent sign of its own.
QString fill(const QString &words, const QStringList &places)
{
    QString filled;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int place = words[i] == u'%' && i + 1 < words.size() ? words[i + 1].digitValue() : 0;
        if (place < 1 || place > places.size()) {
            filled += words[i];
            continue;
        }
        filled += places[place - 1];
        ++i;
    }
    return filled;
}

}

std::optional<QString> foundSentence(const char *context, std::span<const char *const> sentences,
                                     const QString &message)
{
    for (const char *sentence : sentences) {
        const std::optional<QStringList> places = placesIn(sentence, message);
        if (!places)
            continue;
        QStringList filled;
        for (const QString &place : *places)
            filled += knownSentence(context, sentences, place);
        return fill(QCoreApplication::translate(context, sentence), filled);
    }
    return std::nullopt;
}

QString knownSentence(const char *context, std::span<const char *const> sentences, const QString &message)
{
    return foundSentence(context, sentences, message).value_or(message);
}

}
