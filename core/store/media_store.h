// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

namespace sqlite
{
class Connection;
}

/// An image as it was delivered: where the file lay, and what it was like then.
struct MediaOriginal {
    std::string path;   ///< absolute, in UTF-8
    std::string format; ///< "png", "jpeg" or "webp"
    int width = 0;
    int height = 0;
    int64_t bytes = 0;
    int64_t modified = 0; ///< milliseconds of UTC since 1970

    bool operator==(const MediaOriginal &) const = default;
};

struct MediaItem {
    std::string org;
    std::string asset;
    std::string thumbnail; ///< bytes of a PNG or JPEG
    MediaOriginal original;
};

/// The pictures of a ledger's assets, in NAME.tidemark-media beside it: an SQLite file of its own, that may be deleted
/// without loss to the ledger. One thread at a time; several may be open on one file.
class MediaStore
{
public:
    static std::string pathBeside(const std::string &ledgerPath);
    /// nullptr where there is no such file. Errors say what is wrong with the file, and leave it as it is.
    static Result<std::unique_ptr<MediaStore>> openExisting(const std::string &path);
    static Result<std::unique_ptr<MediaStore>> openOrCreate(const std::string &path);
    ~MediaStore();

    /// Empty: there is none.
    Result<std::string> thumbnail(const std::string &org, const std::string &asset);
    Result<std::optional<MediaOriginal>> original(const std::string &org, const std::string &asset);
    /// All of them or none. One that is there is replaced.
    Result<void> put(const std::vector<MediaItem> &items);

    /// Whether pictures are to be drawn where there are none: so it is in a ledger made up for trying things out.
    bool drawsMissing();
    Result<void> setDrawsMissing();

private:
    explicit MediaStore(std::unique_ptr<sqlite::Connection> connection);
    static Result<std::unique_ptr<MediaStore>> opened(const std::string &path, bool mayCreate);

    std::unique_ptr<sqlite::Connection> m_connection;
};

}
