// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/layout_words.h"

#include <QCoreApplication>

#include "core/base/credits.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::LayoutWords)
};

QString amountWords(const SourceLayout &layout, ExportField field, const std::string &cell)
{
    if (field == ExportField::Limit && cell == "unlimited")
        return Words::tr("unlimited");
    if (field == ExportField::Trial && cell == "true")
        return Words::tr("as many as the program gives");
    Amount amount;
    if (!parseAmount(plainAmount(cell, layout.decimal), amount) || amount.problem != Amount::Problem::None)
        return {};
    return creditsUnitText(amount.value);
}

}

QString fieldWords(ExportField field)
{
    switch (field) {
    case ExportField::At:
        return Words::tr("Time");
    case ExportField::Org:
        return Words::tr("Organization");
    case ExportField::User:
        return Words::tr("User");
    case ExportField::Name:
        return Words::tr("Name");
    case ExportField::Email:
        return Words::tr("E-mail");
    case ExportField::Role:
        return Words::tr("Role");
    case ExportField::Limit:
        return Words::tr("Limit");
    case ExportField::Program:
        return Words::tr("Program");
    case ExportField::Plan:
        return Words::tr("Plan");
    case ExportField::Trial:
        return Words::tr("Trial credits");
    case ExportField::TimeZone:
        return Words::tr("Time zone");
    case ExportField::Kind:
        return Words::tr("Kind of purchase");
    case ExportField::Credits:
        return Words::tr("Credits");
    case ExportField::Reference:
        return Words::tr("Reference");
    case ExportField::Action:
        return Words::tr("Action");
    case ExportField::Model:
        return Words::tr("Model");
    case ExportField::Asset:
        return Words::tr("Asset");
    case ExportField::Source:
        return Words::tr("Made from");
    case ExportField::Key:
        return Words::tr("Key");
    }
    return {};
}

QString exportFileWords(ExportFile file)
{
    switch (file) {
    case ExportFile::Orgs:
        return Words::tr("Organizations");
    case ExportFile::Users:
        return Words::tr("Users");
    case ExportFile::Purchases:
        return Words::tr("Purchases");
    case ExportFile::Usage:
        return Words::tr("Usage");
    }
    return {};
}

QString encodingWords(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return Words::tr("UTF-8");
    case TextEncoding::Utf16Le:
        return Words::tr("UTF-16 (little-endian)");
    case TextEncoding::Utf16Be:
        return Words::tr("UTF-16 (big-endian)");
    case TextEncoding::Windows1252:
        return Words::tr("Windows-1252 (Western)");
    }
    return {};
}

QString separatorWords(char separator)
{
    switch (separator) {
    case ';':
        return Words::tr("Semicolon ;");
    case '\t':
        return Words::tr("Tab");
    case '|':
        return Words::tr("Bar |");
    default:
        return Words::tr("Comma ,");
    }
}

QString decimalWords(DecimalSign decimal)
{
    return decimal == DecimalSign::Comma ? Words::tr("Comma: 1.234,5") : Words::tr("Point: 1,234.5");
}

QString timeFormWords(TimeForm form)
{
    switch (form) {
    case TimeForm::Iso:
        return Words::tr("Year-month-day: 2026-01-31");
    case TimeForm::DayMonthYear:
        return Words::tr("Day, month, year: 31.1.2026");
    case TimeForm::MonthDayYear:
        return Words::tr("Month, day, year: 1/31/2026");
    case TimeForm::EpochSeconds:
        return Words::tr("Seconds since 1970");
    case TimeForm::EpochMillis:
        return Words::tr("Milliseconds since 1970");
    }
    return {};
}

QString readAsWords(const SourceLayout &layout, ExportField field, const std::string &cell)
{
    switch (field) {
    case ExportField::At:
        if (const std::optional<Instant> instant = TimeReader(layout.time).read(cell))
            return Words::tr("%1, %2 UTC", "a day with its year; a time of day")
                .arg(dayYearText(*instant, {QTimeZone::utc(), Instant::now()}),
                     timeText(*instant, {QTimeZone::utc(), Instant::now()}));
        return {};
    case ExportField::Credits:
    case ExportField::Limit:
    case ExportField::Trial:
        return amountWords(layout, field, cell);
    default:
        return QString::fromStdString(cell);
    }
}

}
