// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "core/domain/page.h"
#include "core/review/reviewed_file.h"

namespace tidemark
{

/// Whether entries of a reviewed file meet a filter: by the index alone as far as that goes, the rest by reading them.
/// Use on one thread.
class EntryMatch
{
public:
    /// `file` must outlive this.
    EntryMatch(const ReviewedFile &file, const EntryFilter &filter);

    /// Whether what comes later in the file decides: then only a complete index can tell.
    bool needsAll() const
    {
        return !m_filter.states.empty();
    }
    /// By the index; false: surely not.
    bool mayMatch(const IndexedEntry &entry);
    /// Whether the index cannot tell.
    bool needsReading() const
    {
        return m_needsReading;
    }
    /// An entry that cannot be read does not match.
    bool matches(uint32_t row, EntryReader &reader) const;

private:
    /// Names that are judged once each, by number.
    class Judged
    {
    public:
        template<typename Fits>
        bool fits(uint32_t number, const Fits &judge)
        {
            if (number >= m_known.size())
                m_known.resize(number + 1, -1);
            if (m_known[number] < 0)
                m_known[number] = judge() ? 1 : 0;
            return m_known[number] > 0;
        }

    private:
        std::vector<int8_t> m_known; ///< not yet: -1
    };
    bool fitsOrg(const std::string &org) const;
    bool fitsUser(const std::string &user) const;
    bool fitsState(const IndexedEntry &entry) const;
    bool says(const Entry &entry, uint32_t line) const;
    bool saysWhat(const Entry &entry) const;
    bool saysAnywhere(const Entry &entry, uint32_t line) const;
    void findQuickTexts();

    const ReviewedFile &m_file;
    EntryFilter m_filter; ///< its texts in lower case
    std::unordered_set<std::string> m_orgs;
    std::unordered_set<std::string> m_notOrgs;
    Judged m_orgFits;
    Judged m_userFits;
    bool m_needsReading = false;
    std::vector<std::string> m_actions;     ///< whose names have the text
    std::vector<std::string> m_whatActions; ///< whose names have whatText
    std::vector<std::string> m_quickTexts;  ///< one of them stands in every line that matches; none: not known
};

}
