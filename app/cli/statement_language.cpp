// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statement_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace tidemark
{
namespace
{
bool install(const QString &file)
{
    auto *words = new QTranslator(QCoreApplication::instance());
    if (words->load(file) && QCoreApplication::installTranslator(words))
        return true;
    delete words;
    return false;
}

QString catalogueOf(const QLocale &locale)
{
    return QStringLiteral(":/i18n/tidemark_%1.qm").arg(QLocale::languageToCode(locale.language()));
}
}

bool useLanguage(const QString &name)
{
    const QLocale plainEnglish(QLocale::English, QLocale::UnitedKingdom);
    QLocale locale = name.isEmpty() ? QLocale::system() : name == QLatin1String("en") ? plainEnglish : QLocale(name);
    // Plurals of English stand in a catalogue too.
    install(QStringLiteral(":/i18n/tidemark_en.qm"));
    const bool isEnglish = locale.language() == QLocale::English;
    if (!isEnglish && !install(catalogueOf(locale))) {
        if (!name.isEmpty())
            return false;
        locale = plainEnglish;
    }
    QLocale::setDefault(locale);
    return true;
}

}
