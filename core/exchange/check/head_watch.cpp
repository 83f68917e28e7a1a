// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/head_watch.h"

#include <algorithm>

namespace tidemark
{

HeadWatch::HeadWatch(std::vector<SeenHead> seen)
{
    for (SeenHead &head : seen) {
        std::string org = head.org;
        m_before.emplace(std::move(org), Before{std::move(head)});
    }
}

void HeadWatch::see(const std::string &org, Seq seq, const Hash &hash)
{
    if (seq == 1) {
        m_heads.push_back({org, hash, 1, hash, {}});
        const auto before = m_before.find(org);
        m_current = before == m_before.end() ? nullptr : &before->second;
        if (m_current) {
            m_current->isThere = true;
            m_current->isSame = m_current->head.first == hash;
        }
    }
    m_heads.back().seq = seq;
    m_heads.back().hash = hash;
    if (m_current && m_current->head.seq == seq)
        m_current->extends = m_current->head.hash == hash;
}

std::optional<Problem> HeadWatch::problem() const
{
    const bool isSameLedger = std::any_of(m_before.begin(), m_before.end(), [](const auto &each) {
        return each.second.isSame;
    });
    const Before *worst = nullptr;
    for (const auto &[org, before] : m_before) {
        const bool isRewound = before.isThere ? before.isSame && !before.extends : isSameLedger;
        if (isRewound && (!worst || org < worst->head.org))
            worst = &before;
    }
    if (!worst)
        return std::nullopt;
    const SeenHead &seen = worst->head;
    const std::string when = " when it was checked on " + seen.seenAt.toString().substr(0, 10);
    const auto now = std::find_if(m_heads.begin(), m_heads.end(), [&seen](const SeenHead &head) {
        return head.org == seen.org;
    });
    if (now == m_heads.end())
        return Problem{ProblemKind::Rewound, "The organization is gone; it was there" + when + '.', seen.org, 0};
    if (now->seq < seen.seq)
        return Problem{ProblemKind::Rewound,
                       "The chain ends with seq " + std::to_string(now->seq) + "; it went on to seq "
                           + std::to_string(seen.seq) + when + '.',
                       seen.org, now->seq};
    return Problem{ProblemKind::Rewound,
                   "The entry with seq " + std::to_string(seen.seq) + " was another one" + when + '.', seen.org,
                   seen.seq};
}

}
