// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tidemark
{

/// What somebody opens a file for who has it checked: a review does both.
enum class ReviewFor : quint8 { Reading, Verifying };

/// Asks for an export or a ledger to be looked at, over `window`; `open` is called with what was chosen.
void chooseReview(QWidget *window, const std::function<void(const QString &path)> &open,
                  ReviewFor purpose = ReviewFor::Reading);

/// Whether a file of this name may be an export: "harbor.jsonl", "harbor.jsonl.zst".
bool hasExportName(const QString &path);

}
