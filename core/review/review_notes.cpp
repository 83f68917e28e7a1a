// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_notes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/domain/ids.h"

namespace tidemark
{
namespace
{
constexpr qint64 largestNotes = 16LL * 1024 * 1024;
constexpr qint64 digestedPiece = 1024 * 1024;
constexpr int lockMs = 5000;

std::string textOf(const Json &json, std::string_view name)
{
    const Json *member = json.member(name);
    return member && member->isString() ? member->text : std::string();
}

std::optional<ReviewNote> noteOf(const Json &json)
{
    ReviewNote note{textOf(json, "org"), 0, textOf(json, "text"), textOf(json, "author"), {}};
    const std::optional<Instant> at = Instant::parse(textOf(json, "at"));
    if (const Json *seq = json.member("seq"); seq && seq->type == Json::Type::Number)
        std::from_chars(seq->text.data(), seq->text.data() + seq->text.size(), note.seq);
    if (!at || note.text.empty() || note.org.empty() != (note.seq == 0))
        return std::nullopt;
    note.at = *at;
    return note;
}

std::string jsonOf(const std::vector<ReviewNote> &notes)
{
    std::string json = "{\"notes\":[";
    for (const ReviewNote &note : notes) {
        json += json.back() == '[' ? "\n{\"at\":" : ",\n{\"at\":";
        appendJsonString(json, note.at.toString());
        json += ",\"author\":";
        appendJsonString(json, note.author);
        if (note.seq != 0) {
            json += ",\"org\":";
            appendJsonString(json, note.org);
            json += ",\"seq\":" + std::to_string(note.seq);
        }
        json += ",\"text\":";
        appendJsonString(json, note.text);
        json += '}';
    }
    return json + "\n]}\n";
}

tl::unexpected<Error> failed(ErrorCode code, const QFileDevice &file)
{
    return fail(code, file.fileName().toStdString() + ": " + file.errorString().toStdString());
}

/// No file: no notes.
Result<std::vector<ReviewNote>> readNotes(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::CannotOpen, file);
    const auto malformed = [&path] {
        return fail(ErrorCode::Malformed, path + ": these are no notes of Tidemark. Move the file elsewhere.");
    };
    if (file.size() > largestNotes)
        return malformed();
    const Result<Json> json = Json::parse(file.readAll().toStdString());
    const Json *list = json ? json->member("notes") : nullptr;
    if (!list || list->type != Json::Type::Array)
        return malformed();
    std::vector<ReviewNote> notes;
    for (const Json &item : list->items) {
        std::optional<ReviewNote> note = noteOf(item);
        if (!note)
            return malformed();
        notes.push_back(std::move(*note));
    }
    return notes;
}

Result<void> writeNotes(const std::string &path, const std::vector<ReviewNote> &notes)
{
    QSaveFile file(QString::fromStdString(path));
    const std::string json = jsonOf(notes);
    if (!file.open(QIODevice::WriteOnly))
        return failed(ErrorCode::CannotOpen, file);
    if (file.write(json.data(), qint64(json.size())) != qint64(json.size()) || !file.commit())
        return failed(ErrorCode::IoFailed, file);
    return {};
}
}

ReviewNotes::ReviewNotes(std::string path, std::string fallbackFolder)
    : m_path(std::move(path))
    , m_fallbackFolder(std::move(fallbackFolder))
{
    if (m_fallbackFolder.empty())
        m_fallbackFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString()
            + "/tidemark/review-notes";
}

std::string ReviewNotes::besidePath() const
{
    return m_path + ".notes.json";
}

/// By the file's size, beginning and end: the end line of an export holds the digest of all before it.
Result<std::string> ReviewNotes::fallbackPath() const
{
    QFile file(QString::fromStdString(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::CannotOpen, file);
    Sha256 digest;
    digest.add(std::to_string(file.size()) + '\n');
    digest.add(file.read(digestedPiece).toStdString());
    file.seek(std::max<qint64>(0, file.size() - digestedPiece));
    digest.add(file.read(digestedPiece).toStdString());
    return m_fallbackFolder + '/' + toHex(digest.finish()) + ".json";
}

Result<ReviewNotes::Found> ReviewNotes::read() const
{
    Found found;
    found.where = besidePath();
    const bool mayWrite = QFileInfo(QFileInfo(QString::fromStdString(m_path)).absolutePath()).isWritable();
    if (!mayWrite && !QFile::exists(QString::fromStdString(found.where))) {
        Result<std::string> fallback = fallbackPath();
        if (!fallback)
            return tl::unexpected(fallback.error());
        found.beside = false;
        found.where = std::move(*fallback);
    }
    Result<std::vector<ReviewNote>> notes = readNotes(found.where);
    if (!notes)
        return tl::unexpected(notes.error());
    found.notes = std::move(*notes);
    return found;
}

template<typename Change>
Result<ReviewNotes::Found> ReviewNotes::change(const Change &change) const
{
    Result<Found> found = read();
    if (!found)
        return found;
    const auto write = [&](Found &to) -> Result<void> {
        QLockFile lock(QString::fromStdString(to.where) + QStringLiteral(".lock"));
        lock.setStaleLockTime(lockMs);
        // Where no lock can be made, nothing can be written either: that says why.
        (void)lock.tryLock(lockMs);
        Result<std::vector<ReviewNote>> notes = readNotes(to.where);
        if (!notes)
            return tl::unexpected(notes.error());
        to.notes = std::move(*notes);
        change(to.notes);
        return writeNotes(to.where, to.notes);
    };
    Result<void> written = write(*found);
    if (!written && found->beside && written.error().code == ErrorCode::CannotOpen) {
        Result<std::string> fallback = fallbackPath();
        if (!fallback || !QDir().mkpath(QString::fromStdString(m_fallbackFolder)))
            return tl::unexpected(written.error());
        found->where = std::move(*fallback);
        found->beside = false;
        written = write(*found);
    } else if (!written && !found->beside && QDir().mkpath(QString::fromStdString(m_fallbackFolder))) {
        written = write(*found);
    }
    if (!written)
        return tl::unexpected(written.error());
    return found;
}

Result<ReviewNotes::Found> ReviewNotes::add(const ReviewNote &note) const
{
    if (codePoints(note.text) > longestText)
        return fail(ErrorCode::Malformed,
                    "The note is longer than " + std::to_string(longestText) + " characters. Shorten it.");
    return change([&note](std::vector<ReviewNote> &notes) {
        notes.push_back(note);
    });
}

Result<ReviewNotes::Found> ReviewNotes::remove(const ReviewNote &note) const
{
    return change([&note](std::vector<ReviewNote> &notes) {
        if (const auto gone = std::find(notes.begin(), notes.end(), note); gone != notes.end())
            notes.erase(gone);
    });
}

}
