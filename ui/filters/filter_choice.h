// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

namespace tidemark
{

/// A value that a column has, by the id that the ledger knows it by.
struct FilterChoice {
    QString id;
    QString words;
    QIcon icon = {};
};

using TakeChoices = std::function<void(const QList<FilterChoice> &)>;
/// Answers later, on the same thread, with those whose words contain `typed`; or never, where something else was
/// typed meanwhile.
using FetchChoices = std::function<void(const QString &typed, const TakeChoices &take)>;

}
