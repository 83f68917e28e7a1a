// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/entry_match.h"

#include <algorithm>

#include "core/base/ascii.h"
#include "core/store/sql_text.h"

namespace tidemark
{
namespace
{
/// `lower` in lower case.
bool has(std::string_view text, const std::string &lower)
{
    return asciiLower(text).find(lower) != std::string::npos;
}

bool has(const std::optional<std::string> &text, const std::string &lower)
{
    return text && has(std::string_view(*text), lower);
}

template<typename T>
bool isAmong(const std::vector<T> &list, const T &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Whether lines of JSON spell the text in another way.
bool isEscaped(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
    });
}

bool isNumber(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
}

bool isWithin(const AmountRange &range, Credits amount)
{
    return (!range.from || amount >= *range.from) && (!range.to || amount <= *range.to);
}

bool isWithin(const TimeRange &range, Instant at)
{
    return (!range.from || at >= *range.from) && (!range.until || at < *range.until);
}

bool isWithin(const IdRange &range, int64_t id)
{
    return (!range.from || id >= *range.from) && (!range.to || id <= *range.to);
}
}

EntryMatch::EntryMatch(const ReviewedFile &file, const EntryFilter &filter)
    : m_file(file)
    , m_filter(filter)
    , m_orgs(filter.orgs.begin(), filter.orgs.end())
    , m_notOrgs(filter.notOrgs.begin(), filter.notOrgs.end())
{
    for (std::string *text : {&m_filter.text, &m_filter.whatText, &m_filter.userText, &m_filter.modelText,
                              &m_filter.assetText, &m_filter.actorText, &m_filter.model}) {
        *text = asciiLower(*text);
    }
    if (!filter.text.empty())
        m_actions = actionsNamed(file.programs(), filter.text);
    if (!filter.whatText.empty())
        m_whatActions = actionsNamed(file.programs(), filter.whatText);
    const bool readsText = !filter.text.empty() || !filter.whatText.empty() || !filter.modelText.empty()
        || !filter.assetText.empty() || !filter.actorText.empty() || !filter.action.empty() || !filter.model.empty();
    m_needsReading = readsText || !filter.sources.empty() || filter.balance.isBounded();
    findQuickTexts();
}

/// Of the texts asked for, the first that must stand in the line as it is written.
void EntryMatch::findQuickTexts()
{
    const auto take = [this](const std::string &text, const std::vector<std::string> &actions) {
        if (!m_quickTexts.empty() || text.empty() || isEscaped(text))
            return;
        m_quickTexts.push_back(asciiLower(text));
        for (const std::string &action : actions)
            m_quickTexts.push_back('"' + asciiLower(action) + '"');
    };
    take(m_filter.modelText, {});
    take(m_filter.assetText, {});
    take(m_filter.actorText, {});
    take(m_filter.whatText, m_whatActions);
    take(m_filter.action, {});
    take(m_filter.model, {});
    // The number of a line stands in no line.
    if (!isNumber(m_filter.text))
        take(m_filter.text, m_actions);
}

bool EntryMatch::fitsOrg(const std::string &org) const
{
    return (m_orgs.empty() || m_orgs.contains(org)) && !m_notOrgs.contains(org);
}

bool EntryMatch::fitsUser(const std::string &user) const
{
    return (m_filter.user.empty() || user == m_filter.user)
        && (m_filter.userText.empty() || has(std::string_view(user), m_filter.userText));
}

bool EntryMatch::fitsState(const IndexedEntry &entry) const
{
    const EntryState state = entry.kind == EntryKind::Refusal ? EntryState::Refused
        : m_file.index().reversedBy(entry.org, entry.seq) > 0 ? EntryState::Reversed
                                                              : EntryState::Booked;
    return m_filter.states.empty() || isAmong(m_filter.states, state);
}

bool EntryMatch::mayMatch(const IndexedEntry &entry)
{
    const EntryKind kind = entry.kind;
    if (!isWithin(m_filter.booked, entry.bookedAt) || !isWithin(m_filter.amount, entry.amount)
        || !isWithin(m_filter.ids, entry.line))
        return false;
    const bool maySource = !m_filter.sources.empty() && kind == EntryKind::Grant;
    if ((!m_filter.kinds.empty() || !m_filter.sources.empty()) && !maySource && !isAmong(m_filter.kinds, kind))
        return false;
    const EntryIndex &index = m_file.index();
    return m_orgFits.fits(entry.org, [&] {
        return fitsOrg(index.orgs().name(entry.org));
    }) && m_userFits.fits(entry.user, [&] {
        return fitsUser(index.users().name(entry.user));
    }) && fitsState(entry);
}

bool EntryMatch::matches(uint32_t row, EntryReader &reader) const
{
    if (!m_quickTexts.empty() && !reader.maySay(row, m_quickTexts))
        return false;
    const Result<Entry> entry = reader.read(row);
    return entry && says(*entry, m_file.index()[row].line);
}

bool EntryMatch::says(const Entry &entry, uint32_t line) const
{
    const auto column = [](std::string_view text, const std::string &part) {
        return part.empty() || has(text, part);
    };
    const bool isSource = m_filter.sources.empty() || entry.kind != EntryKind::Grant
        || isAmong(m_filter.kinds, EntryKind::Grant) || (entry.source && isAmong(m_filter.sources, *entry.source));
    return isSource && (m_filter.action.empty() || entry.action == m_filter.action)
        && (m_filter.model.empty() || asciiLower(entry.model) == m_filter.model)
        && isWithin(m_filter.balance, entry.balance) && column(entry.model, m_filter.modelText)
        && column(entry.asset, m_filter.assetText) && column(entry.actor, m_filter.actorText)
        && (m_filter.whatText.empty() || saysWhat(entry)) && (m_filter.text.empty() || saysAnywhere(entry, line));
}

bool EntryMatch::saysWhat(const Entry &entry) const
{
    const std::string &text = m_filter.whatText;
    if (isAmong(m_whatActions, entry.action) || has(entry.reference, text) || has(entry.reason, text)
        || has(entry.role, text))
        return true;
    const std::string_view fields[] = {entry.action,  entry.asset, entry.error,
                                       entry.program, entry.plan,  entry.timeZone};
    return std::any_of(std::begin(fields), std::end(fields), [&text](std::string_view field) {
        return has(field, text);
    });
}

bool EntryMatch::saysAnywhere(const Entry &entry, uint32_t line) const
{
    const std::string &text = m_filter.text;
    if (isAmong(m_actions, entry.action) || has(entry.reference, text) || has(entry.reason, text)
        || has(entry.role, text))
        return true;
    const std::string number = std::to_string(line);
    const std::string_view fields[] = {number,        entry.org,   entry.user,        entry.actor, entry.action,
                                       entry.model,   entry.asset, entry.sourceAsset, entry.key,   entry.error,
                                       entry.program, entry.plan,  entry.timeZone};
    return std::any_of(std::begin(fields), std::end(fields), [&text](std::string_view field) {
        return has(field, text);
    });
}

}
