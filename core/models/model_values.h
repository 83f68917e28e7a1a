// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <optional>
#include <string>

#include "core/base/credits.h"
#include "core/base/instant.h"

namespace tidemark
{

inline QString toText(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// People read names; ids stand in where there are none.
inline QString nameOr(const std::string &name, const std::string &id)
{
    return toText(name.empty() ? id : name);
}

/// Thousandths of a credit.
inline QVariant toVariant(Credits credits)
{
    return QVariant::fromValue<qlonglong>(credits.thousandths());
}

inline QVariant toVariant(const std::optional<Credits> &credits)
{
    return credits ? toVariant(*credits) : QVariant();
}

/// Milliseconds of UTC.
inline QVariant toVariant(Instant instant)
{
    return QVariant::fromValue<qlonglong>(instant.ms);
}

inline QVariant toVariant(const std::optional<Instant> &instant)
{
    return instant ? toVariant(*instant) : QVariant();
}

}
