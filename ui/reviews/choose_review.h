// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tidemark
{

/// Asks for an export or a ledger to be looked at, over `window`; `open` is called with what was chosen.
void chooseReview(QWidget *window, const std::function<void(const QString &path)> &open);

/// Whether a file of this name may be an export: "harbor.jsonl", "harbor.jsonl.zst".
bool hasExportName(const QString &path);

}
