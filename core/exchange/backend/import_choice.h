// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/exchange/backend/backend_export.h"
#include "core/exchange/backend/source_sample.h"

class QTemporaryDir;

namespace tidemark
{

/// A CSV file that somebody wants imported, and what it seems to be.
struct ChosenFile {
    std::string path;
    std::string name; ///< without its folder
    FoundLayout found;
    bool isLeftOut = false;

    bool isReady() const
    {
        return isLeftOut || found.layout.missing().empty();
    }
};

/// What somebody chose for an import: a folder or a file, looked at.
struct ImportChoice {
    std::string path;
    bool isEvents = false; ///< CloudEvents, a line each; else `files` are what there is
    std::vector<ChosenFile> files;
    std::vector<std::vector<std::string>>
        events; ///< the first ones: instant, org, user, action, model, asset, source, key
    TextEncoding eventsEncoding = TextEncoding::Utf8;

    /// A folder as the backend writes it: nothing has to be asked.
    bool isPlain() const;
    /// Two files that would be the same one of an export; nullopt: none.
    std::optional<ExportFile> twice() const;
};

/// An import that can begin: what it is told, and what it reads meanwhile.
struct ImportJob {
    std::string name; ///< of what was chosen, for people
    ImportOptions options;
    /// How each file is read whose rows may be rejected; none for CloudEvents.
    std::vector<ImportSource> sources;
    std::shared_ptr<QTemporaryDir> folder; ///< of files made for it; goes with the last copy of the job
};

/// Looks at a folder's CSV files, or at one file. `zone`: of local times. Errors: those of files; Malformed: it holds
/// nothing to import; Cancelled. On any thread.
Result<ImportChoice> lookAtImport(const std::string &path, const std::string &zone, const std::atomic<bool> &cancelled);

/// Makes what the import reads, where it cannot read the files as they are. Progress is in bytes. Errors: those of
/// writeCommaFile(). On any thread.
Result<ImportJob> prepareImport(const ImportChoice &choice,
                                const std::function<void(int64_t done, int64_t total)> &progress,
                                const std::atomic<bool> &cancelled);

}
