// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <string>
#include <vector>

#include "core/exchange/check/verification.h"
#include "core/exchange/json/canonical_form.h"
#include "core/exchange/portable/portable_frame.h"

namespace tidemark::test
{

using Lines = std::vector<std::string>;

inline QString example(const QString &name)
{
    return QStringLiteral(TIDEMARK_TEST_DATA "/examples/") + name;
}

inline std::string readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(path));
    return file.readAll().toStdString();
}

inline void writeAll(const QString &path, const std::string &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        qFatal("%s cannot be written", qPrintable(path));
}

/// Each with its line feed, if it has one.
inline Lines linesOf(const std::string &bytes)
{
    Lines lines;
    for (size_t at = 0; at < bytes.size();) {
        const size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
        lines.push_back(bytes.substr(at, end - at));
        at = end;
    }
    return lines;
}

inline std::string joined(const Lines &lines)
{
    std::string bytes;
    for (const std::string &line : lines)
        bytes += line;
    return bytes;
}

inline Json parsed(const std::string &line)
{
    Result<Json> json = Json::parse(line);
    if (!json)
        qFatal("not JSON: %s", line.c_str());
    return std::move(*json);
}

inline Json *member(Json &json, std::string_view name)
{
    for (Json::Member &one : json.members) {
        if (one.first == name)
            return &one.second;
    }
    return nullptr;
}

inline void setText(Json &json, std::string_view name, const std::string &text)
{
    Json *value = member(json, name);
    value = value ? value : &json.members.emplace_back(name, Json()).second;
    *value = Json();
    value->type = Json::Type::String;
    value->text = text;
}

/// Hashes every row anew, whatever it says, and writes a new end line: a forgery of the whole file.
inline void forgeHashes(Lines &lines)
{
    ChainLinks links;
    Sha256 digest;
    digest.add(lines.front());
    for (size_t i = 1; i + 1 < lines.size(); ++i) {
        Json json = parsed(lines[i]);
        const std::string org = member(json, "org")->text;
        const Seq seq = std::stoll(member(json, "seq")->text);
        const bool goesOn = !links.heads().empty() && links.heads().back().org == org;
        const Hash prev = goesOn ? links.heads().back().hash : Hash{};
        setText(json, "prev", toHex(prev));
        std::erase_if(json.members, [](const Json::Member &one) {
            return one.first == "hash";
        });
        std::string text;
        appendCanonicalForm(text, json);
        const Hash hash = sha256(text);
        setText(json, "hash", toHex(hash));
        text.clear();
        appendCanonicalForm(text, json);
        lines[i] = text + '\n';
        digest.add(lines[i]);
        links.follow(org, seq, prev, hash, hash);
    }
    lines.back() = portableEnd(links, digest.finish()) + '\n';
}

inline QByteArray shown(const Result<Verification> &verification)
{
    return verification ? QByteArray(verificationJson(*verification).c_str())
                        : QByteArray(verification.error().detail.c_str());
}

}
