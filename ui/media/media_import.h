// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

struct MediaReport {
    int64_t kept = 0;
    int64_t alreadyThere = 0;
    int64_t unknown = 0;   ///< the ledger has no asset of the file's name
    int64_t ambiguous = 0; ///< several organizations have one, and the file lies in no folder of one of them
    int64_t unreadable = 0;
    std::vector<std::string> problems; ///< the first few unreadable files: which, and why
    bool cancelled = false;

    int64_t files() const
    {
        return kept + alreadyThere + unknown + ambiguous + unreadable;
    }
};

/// For people, in English, some lines; empty where there were no pictures.
std::string mediaReportText(const MediaReport &report);

/// Files done, of all. On the thread that imports.
using MediaProgress = std::function<void(int64_t done, int64_t total)>;

/// Keeps thumbnails of the pictures of a backend export beside the ledger: media/ASSET.png, .jpg or .webp in the
/// export's folder, or media/ORG/ASSET.png where an id is not the only one of its name. What is kept already, and has
/// not changed, is not read again. An export without pictures gives an empty report. Works on the calling thread.
/// Errors: those of the files that thumbnails are kept in; what was kept before stays.
Result<MediaReport> importMedia(Ledger &ledger, const std::string &exportPath, const MediaProgress &progress,
                                const std::atomic<bool> &cancelled);

}
