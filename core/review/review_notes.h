// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/entry.h"

namespace tidemark
{

/// What somebody wrote about a reviewed file, or about one of its entries.
struct ReviewNote {
    std::string org; ///< empty: about the file
    Seq seq = 0;     ///< 0: about the file
    std::string text;
    std::string author;
    Instant at;

    bool operator==(const ReviewNote &) const = default;
};

/// The notes of a reviewed file. They lie beside it, in NAME.notes.json, so that they go where it goes; where its
/// folder cannot be written to, in the desktop's folder of data, by a digest of the file. Several people may write
/// them: each change is made to what lies there then. On any thread that may wait.
class ReviewNotes
{
public:
    static constexpr size_t longestText = 4000; ///< characters (code points)

    /// `path` of the reviewed file, in UTF-8. `fallbackFolder`: in place of the desktop's.
    explicit ReviewNotes(std::string path, std::string fallbackFolder = {});

    struct Found {
        std::vector<ReviewNote> notes; ///< in the order in which they were written
        bool beside = true;            ///< whether they lie, or would lie, beside the file
        std::string where;             ///< path of the notes; of a file that need not be there
    };
    /// Malformed: what lies there are no notes; they are left as they are. Errors: those of files.
    Result<Found> read() const;
    /// Malformed too where the text is longer than longestText.
    Result<Found> add(const ReviewNote &note) const;
    /// Nothing where it is gone already.
    Result<Found> remove(const ReviewNote &note) const;

private:
    std::string besidePath() const;
    Result<std::string> fallbackPath() const;
    template<typename Change>
    Result<Found> change(const Change &change) const;

    std::string m_path;
    std::string m_fallbackFolder;
};

}
