// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/demo_export.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <algorithm>

#include "core/base/law.h"
#include "core/base/time_zone.h"

static void initDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace tidemark
{
namespace
{
constexpr const char *files[] = {"orgs.csv", "users.csv", "purchases.csv", "usage.csv"};
constexpr char lateUser[] = ",quill-books,press.room,";
constexpr int64_t lateBy = 8 * msPerDay;
/// Of the month: some work has been booked in it, so what comes late crosses a boundary.
constexpr unsigned firstDeliveryDay = 4;
constexpr int64_t week = 7 * msPerDay;

std::string readDemoFile(const char *name)
{
    initDemoResources();
    QFile file(QStringLiteral(":/tidemark/demo/") + QLatin1String(name));
    TIDEMARK_LAW(file.open(QIODevice::ReadOnly), "the demo is in the program");
    return file.readAll().toStdString();
}

int64_t startOfDay(Instant instant)
{
    const int64_t rest = instant.ms % msPerDay;
    return instant.ms - (rest < 0 ? rest + msPerDay : rest);
}

/// Calls `visit` with the instant that begins a row and the rest of the row, its line end too.
template<typename Visit>
void eachRow(std::string_view text, const Visit &visit)
{
    for (size_t start = text.find('\n') + 1; start < text.size();) {
        const size_t end = text.find('\n', start) + 1;
        const std::string_view row = text.substr(start, end - start);
        const size_t comma = row.find(',');
        const std::optional<Instant> at = Instant::parse(row.substr(0, comma));
        TIDEMARK_LAW(at && end > start, "a row of the demo begins with its instant");
        visit(*at, row.substr(comma));
        start = end;
    }
}

/// By how much the demo moves: its last day comes to be yesterday or one of the six days after.
int64_t shiftTo(Instant now)
{
    Instant last;
    eachRow(readDemoFile("usage.csv"), [&last](Instant at, std::string_view) {
        last = std::max(last, at);
    });
    const int64_t yesterday = startOfDay(now) - msPerDay;
    const int64_t gap = yesterday - startOfDay(last);
    const int64_t weeks = gap >= 0 ? (gap + week - 1) / week : gap / week;
    return weeks * week;
}

Result<void> writeText(const QString &path, const std::string &text)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return fail(ErrorCode::IoFailed, path.toStdString() + ": " + file.errorString().toStdString());
    return {};
}
}

Result<void> writeDemoExport(const std::string &folder, Instant now, std::optional<Instant> deliveredBy)
{
    const QDir dir(QString::fromStdString(folder));
    if (!dir.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::IoFailed, folder + ": the folder cannot be made.");
    const int64_t shift = shiftTo(now);
    const int64_t end = std::min(startOfDay(now), deliveredBy.value_or(now).ms);
    for (const char *name : files) {
        const std::string text = readDemoFile(name);
        std::string moved = text.substr(0, text.find('\n') + 1);
        eachRow(text, [&](Instant at, std::string_view rest) {
            const Instant then{at.ms + shift};
            const bool isLate = deliveredBy && then.ms >= end - lateBy && rest.starts_with(lateUser);
            if (then.ms < end && !isLate)
                moved.append(then.toString()).append(rest);
        });
        if (Result<void> written = writeText(dir.filePath(QLatin1String(name)), moved); !written)
            return written;
    }
    return {};
}

Instant firstDemoDelivery(Instant now)
{
    const TimeZone &utc = *TimeZone::find("UTC");
    LocalTime local = utc.toLocal(now.ms - week);
    if (local.day < firstDeliveryDay)
        local = utc.toLocal(now.ms - 2 * week);
    return {utc.toUtcMs({local.year, local.month, firstDeliveryDay, 0})};
}

}
