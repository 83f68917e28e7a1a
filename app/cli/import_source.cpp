// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_source.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

#include "core/base/time_zone.h"

namespace tidemark
{
namespace
{

template<typename Value>
struct Named {
    const char *name;
    Value value;
    const char *words;
};

constexpr Named<ExportFile> files[] = {{"orgs", ExportFile::Orgs, "organizations"},
                                       {"users", ExportFile::Users, "users"},
                                       {"purchases", ExportFile::Purchases, "purchases"},
                                       {"usage", ExportFile::Usage, "usage"}};
constexpr Named<TextEncoding> encodings[] = {{"utf-8", TextEncoding::Utf8, "UTF-8"},
                                             {"utf-16le", TextEncoding::Utf16Le, "UTF-16 (little-endian)"},
                                             {"utf-16be", TextEncoding::Utf16Be, "UTF-16 (big-endian)"},
                                             {"windows-1252", TextEncoding::Windows1252, "Windows-1252"}};
constexpr Named<char> separators[] = {
    {"comma", ',', "commas"}, {"semicolon", ';', "semicolons"}, {"tab", '\t', "tabs"}, {"pipe", '|', "pipes"}};
constexpr Named<DecimalSign> decimals[] = {{"point", DecimalSign::Point, "1,234.5"},
                                           {"comma", DecimalSign::Comma, "1.234,5"}};
constexpr Named<TimeForm> dates[] = {{"iso", TimeForm::Iso, "2026-01-31"},
                                     {"dmy", TimeForm::DayMonthYear, "31.1.2026"},
                                     {"mdy", TimeForm::MonthDayYear, "1/31/2026"},
                                     {"seconds", TimeForm::EpochSeconds, "seconds since 1970"},
                                     {"milliseconds", TimeForm::EpochMillis, "milliseconds since 1970"}};

template<typename List>
QString namesOf(const List &list)
{
    QStringList names;
    for (const auto &each : list)
        names += QLatin1String(each.name);
    const QString last = names.takeLast();
    return names.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

template<typename List, typename Value>
const char *wordsOf(const List &list, Value value)
{
    const auto found = std::find_if(std::begin(list), std::end(list), [&](const auto &each) {
        return each.value == value;
    });
    return found == std::end(list) ? "" : found->words;
}

/// Whether an option was given, and says one of its names.
template<typename List, typename Value>
Result<bool> choose(const QCommandLineParser &parser, const QCommandLineOption &option, const List &list, Value &value)
{
    if (!parser.isSet(option))
        return false;
    const QString name = parser.value(option).toLower();
    for (const auto &each : list) {
        if (name == QLatin1String(each.name)) {
            value = each.value;
            return true;
        }
    }
    return fail(ErrorCode::Malformed,
                QStringLiteral("--%1 needs %2.").arg(option.names().constFirst(), namesOf(list)).toStdString());
}

/// What a table is that lies alone; else what begins as JSON does is of CloudEvents.
bool isTableName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("tab")
        || suffix == QLatin1String("txt");
}

Result<void> setColumn(const QString &told, SourceLayout &layout)
{
    const qsizetype sign = told.indexOf(QLatin1Char('='));
    const std::string field = told.left(sign).toStdString();
    const std::string column = told.mid(sign + 1).toStdString();
    const auto known = exportColumns(layout.file);
    const auto meant = std::find_if(known.begin(), known.end(), [&](const ExportColumn &each) {
        return each.name == field;
    });
    if (sign < 0 || meant == known.end()) {
        std::string fields;
        for (const ExportColumn &each : known)
            fields += (fields.empty() ? "" : ", ") + std::string(each.name);
        return fail(ErrorCode::Malformed,
                    "--column needs FIELD=COLUMN; the fields of " + std::string(exportFileName(layout.file)) + " are "
                        + fields + ".");
    }
    const auto place = std::find(layout.header.begin(), layout.header.end(), column);
    if (!column.empty() && place == layout.header.end())
        return fail(ErrorCode::Malformed, "--column: the file has no column \"" + column + "\".");
    layout.setColumn(meant->field,
                     column.empty() ? std::nullopt : std::optional(static_cast<size_t>(place - layout.header.begin())));
    return {};
}

std::string howRead(const ChosenFile &file)
{
    const SourceLayout &layout = file.found.layout;
    std::string text = file.name + ": " + wordsOf(files, layout.file) + ", in " + wordsOf(encodings, layout.encoding)
        + " with " + wordsOf(separators, layout.separator);
    if (layout.columnOf(ExportField::At)) {
        text += std::string(", times as ") + wordsOf(dates, layout.time.form);
        if (file.found.isTimeLocal)
            text += " in " + layout.time.zone;
    }
    for (const ExportField field : {ExportField::Credits, ExportField::Limit, ExportField::Trial}) {
        if (layout.columnOf(field)) {
            text += std::string(", amounts as ") + wordsOf(decimals, layout.decimal);
            break;
        }
    }
    text += "\n ";
    for (const ExportColumn &column : exportColumns(layout.file)) {
        if (const std::optional<size_t> at = layout.columnOf(column.field))
            text += " " + std::string(column.name) + "=\"" + layout.header[*at] + "\"";
    }
    return text + "\n";
}

}

ImportSourceOptions::ImportSourceOptions()
    : m_holds(QStringLiteral("holds"), QStringLiteral("What a table alone holds: %1.").arg(namesOf(files)),
              QStringLiteral("WHAT"))
    , m_encoding(QStringLiteral("encoding"), QStringLiteral("Its characters: %1.").arg(namesOf(encodings)),
                 QStringLiteral("ENCODING"))
    , m_separator(QStringLiteral("separator"),
                  QStringLiteral("What stands between its cells: %1.").arg(namesOf(separators)), QStringLiteral("SIGN"))
    , m_decimal(QStringLiteral("decimal"), QStringLiteral("Its decimal sign: %1.").arg(namesOf(decimals)),
                QStringLiteral("SIGN"))
    , m_dates(QStringLiteral("dates"), QStringLiteral("How it writes times: %1.").arg(namesOf(dates)),
              QStringLiteral("FORM"))
    , m_zone(QStringLiteral("zone"),
             QStringLiteral("The time zone of its times that name none, such as Europe/Berlin; by default the "
                            "system's."),
             QStringLiteral("ZONE"))
    , m_column(QStringLiteral("column"),
               QStringLiteral("The column that gives a field, such as at=Zeitpunkt, or at= for none; may be given "
                              "again."),
               QStringLiteral("FIELD=COLUMN"))
{
}

void ImportSourceOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_holds, m_encoding, m_separator, m_decimal, m_dates, m_zone, m_column});
}

bool ImportSourceOptions::isTold(const QCommandLineParser &parser) const
{
    const QCommandLineOption all[] = {m_holds, m_encoding, m_separator, m_decimal, m_dates, m_zone, m_column};
    return std::any_of(std::begin(all), std::end(all), [&parser](const QCommandLineOption &option) {
        return parser.isSet(option);
    });
}

Result<void> ImportSourceOptions::tellRows(const QCommandLineParser &parser, ChosenFile &file) const
{
    SourceLayout &layout = file.found.layout;
    const Result<bool> encoding = choose(parser, m_encoding, encodings, layout.encoding);
    const Result<bool> separator = choose(parser, m_separator, separators, layout.separator);
    const Result<bool> holds = choose(parser, m_holds, files, layout.file);
    for (const Result<bool> *told : {&encoding, &separator, &holds}) {
        if (!*told)
            return tl::unexpected(told->error());
    }
    if (*encoding || *separator) {
        Result<SourceSample> sample = readSample(file.path, layout.encoding, layout.separator);
        if (!sample)
            return tl::unexpected(sample.error());
        file.found.sample = std::move(*sample);
    }
    if (*encoding || *separator || *holds)
        matchAnew(file.found);
    return {};
}

Result<void> ImportSourceOptions::tell(const QCommandLineParser &parser, FoundLayout &found,
                                       const std::string &name) const
{
    SourceLayout &layout = found.layout;
    for (const QString &told : parser.values(m_column)) {
        if (const Result<void> set = setColumn(told, layout); !set)
            return set;
    }
    if (parser.isSet(m_column))
        readValuesAnew(found);
    std::string missing;
    for (const ExportField field : layout.missing())
        missing += (missing.empty() ? "" : ", ") + std::string(exportFieldName(layout.file, field));
    if (!missing.empty())
        return fail(ErrorCode::Malformed,
                    name + ": read as " + wordsOf(files, layout.file) + ", no column is known to give " + missing
                        + ". Say --holds, --separator or --column FIELD=COLUMN.");
    const Result<bool> form = choose(parser, m_dates, dates, layout.time.form);
    if (!form)
        return tl::unexpected(form.error());
    if (!*form && !found.isTimeSure)
        return fail(ErrorCode::Malformed,
                    name + ": days and months could be the other way round. Say --dates dmy or --dates mdy.");
    const Result<bool> decimal = choose(parser, m_decimal, decimals, layout.decimal);
    if (!decimal)
        return tl::unexpected(decimal.error());
    if (!*decimal && !found.isDecimalSure)
        return fail(ErrorCode::Malformed,
                    name
                        + ": its amounts could be read with either decimal sign. Say --decimal point or --decimal "
                          "comma.");
    return {};
}

Result<ImportJob> ImportSourceOptions::prepare(const QCommandLineParser &parser, const QString &path,
                                               const std::atomic<bool> &cancelled) const
{
    const std::string zone =
        (parser.isSet(m_zone) ? parser.value(m_zone).toUtf8() : QTimeZone::systemTimeZoneId()).toStdString();
    if (!TimeZone::find(zone) && parser.isSet(m_zone))
        return fail(ErrorCode::Malformed, "--zone: there is no time zone \"" + zone + "\".");
    const bool isTold = this->isTold(parser);
    ImportJob job;
    job.options.path = path.toStdString();
    const bool isFolder = QFileInfo(path).isDir();
    if (!isTold && (isFolder || !isTableName(path)))
        return job;
    if (isFolder)
        return fail(ErrorCode::Malformed,
                    path.toStdString() + ": how a table is read can be told of a file alone, not of a folder.");
    Result<ImportChoice> choice = lookAtImport(path.toStdString(), zone, cancelled);
    if (!choice)
        return tl::unexpected(choice.error());
    for (ChosenFile &file : choice->files) {
        if (const Result<void> rows = tellRows(parser, file); !rows)
            return tl::unexpected(rows.error());
        if (const Result<void> told = tell(parser, file.found, path.toStdString()); !told)
            return tl::unexpected(told.error());
        if (!file.found.isPlain())
            std::fputs(howRead(file).c_str(), stderr);
    }
    return prepareImport(*choice, {}, cancelled);
}

}
