// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/remembered_layouts.h"

#include <QCryptographicHash>
#include <QSettings>

namespace tidemark
{
namespace
{

constexpr int mostRemembered = 50;

QString settingsKey()
{
    return QStringLiteral("import/layouts");
}

/// The columns' names, in their order.
QString signatureOf(const std::vector<std::string> &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &column : header)
        hash.addData(QByteArrayView(column.c_str(), qsizetype(column.size() + 1)));
    return QString::fromLatin1(hash.result().toHex().left(32));
}

QVariantList columnNumbers(const SourceLayout &layout)
{
    QVariantList numbers;
    for (const std::optional<ExportField> &field : layout.columns)
        numbers << (field ? int(*field) : -1);
    return numbers;
}

bool isField(ExportFile file, int number)
{
    return number == -1
        || (number >= 0 && number < int(exportFieldCount) && !exportFieldName(file, ExportField(number)).empty());
}

}

void rememberLayout(const SourceLayout &layout)
{
    QVariantMap all = QSettings().value(settingsKey()).toMap();
    QVariantMap kept{{QStringLiteral("file"), int(layout.file)},
                     {QStringLiteral("decimal"), int(layout.decimal)},
                     {QStringLiteral("time"), int(layout.time.form)},
                     {QStringLiteral("zone"), QString::fromStdString(layout.time.zone)},
                     {QStringLiteral("columns"), columnNumbers(layout)}};
    if (all.size() >= mostRemembered && !all.contains(signatureOf(layout.header)))
        all.erase(all.begin());
    all.insert(signatureOf(layout.header), kept);
    QSettings().setValue(settingsKey(), all);
}

bool recallLayout(FoundLayout &found)
{
    const QVariantMap all = QSettings().value(settingsKey()).toMap();
    const QVariantMap kept = all.value(signatureOf(found.sample.header)).toMap();
    const QVariantList columns = kept.value(QStringLiteral("columns")).toList();
    const int file = kept.value(QStringLiteral("file"), -1).toInt();
    const int time = kept.value(QStringLiteral("time")).toInt();
    if (columns.size() != qsizetype(found.sample.header.size()) || columns.isEmpty() || file < 0
        || file >= int(exportFileCount) || time < 0 || time > int(TimeForm::EpochMillis))
        return false;
    SourceLayout layout = found.layout;
    layout.file = ExportFile(file);
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const int number = columns.at(at).toInt();
        if (!isField(layout.file, number))
            return false;
        layout.columns[size_t(at)] = number < 0 ? std::nullopt : std::optional(ExportField(number));
    }
    layout.decimal = kept.value(QStringLiteral("decimal")).toInt() == 1 ? DecimalSign::Comma : DecimalSign::Point;
    layout.time.form = TimeForm(time);
    layout.time.zone = kept.value(QStringLiteral("zone")).toString().toStdString();
    found.layout = layout;
    found.isTimeSure = true;
    found.isDecimalSure = true;
    found.isFileSure = true;
    return true;
}

}
