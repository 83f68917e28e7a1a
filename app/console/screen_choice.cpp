// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screen_choice.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace tidemark
{
namespace
{

constexpr int scales = 2;
constexpr int languages = 3;
constexpr int colours = 2;

constexpr const char *variants[] = {"welcome",
                                    "cannot-open",
                                    "overview-snoozed",
                                    "past-overview",
                                    "empty-orgs",
                                    "empty-ledger",
                                    "org-ok-trial",
                                    "org-low-trial",
                                    "org-exhausted-trial",
                                    "org-users",
                                    "org-ledger",
                                    "ledger",
                                    "ledger-filtered",
                                    "read-only",
                                    "booked",
                                    "verified",
                                    "review-organizations",
                                    "review-notes",
                                    "dialog-note",
                                    "import-assistant",
                                    "import-progress",
                                    "import-report-refused",
                                    "import-report-not-read",
                                    "dialog-charge-nothing",
                                    "dialog-adjust-empty",
                                    "dialog-record-action",
                                    "dialog-record-action-refused",
                                    "dialog-refused",
                                    "dialog-reverse-refused",
                                    "dialog-outdated",
                                    "dialog-bulk-plan",
                                    "dialog-bulk-threshold"};

ThemeChoice themeOf(int number)
{
    return number % colours == 0 ? ThemeChoice::Light : ThemeChoice::Dark;
}

int languageOfRun()
{
    if (QGuiApplication::isRightToLeft())
        return 2;
    return QLocale().language() == QLocale::German ? 1 : 0;
}

}

ScreenChoice ScreenChoice::everything()
{
    return {};
}

ScreenChoice ScreenChoice::pairwise()
{
    constexpr qreal between = 1.5;
    ScreenChoice choice;
    choice.m_pairwise = true;
    choice.m_scale = qGuiApp->devicePixelRatio() > between ? 1 : 0;
    choice.m_language = languageOfRun();
    return choice;
}

bool ScreenChoice::isVariant(const QString &scene)
{
    return std::any_of(std::begin(variants), std::end(variants), [&scene](const char *variant) {
        return scene == QLatin1String(variant);
    });
}

std::vector<ThemeChoice> ScreenChoice::coloursOf(int scene) const
{
    if (!m_pairwise)
        return {ThemeChoice::Light, ThemeChoice::Dark};
    if (scene % languages != m_language || scene / languages % scales != m_scale)
        return {};
    return {themeOf(scene / (languages * scales))};
}

std::vector<ThemeChoice> ScreenChoice::coloursOf(SceneState state) const
{
    if (!m_pairwise)
        return {ThemeChoice::Light, ThemeChoice::Dark};
    // States alternate in both; the second language differs in its colours, the third in its scale.
    const int scale = int(state) + (m_language == 2 ? 1 : 0);
    if (scale % scales != m_scale)
        return {};
    return {themeOf(int(state) + (m_language == 1 ? 1 : 0))};
}

std::vector<ThemeChoice> ScreenChoice::coloursOfDetail() const
{
    if (m_pairwise)
        return {};
    return {ThemeChoice::Light, ThemeChoice::Dark};
}

QString ScreenChoice::suffix(ThemeChoice theme) const
{
    QString suffix = theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
    if (m_scale == 1)
        suffix += QStringLiteral("-200");
    if (m_language == 1)
        suffix += QStringLiteral("-de");
    if (m_language == 2)
        suffix += QStringLiteral("-mirrored");
    return suffix;
}

}
