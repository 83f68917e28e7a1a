// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <random>

#include "core/models/page_source.h"

namespace tidemark
{

/// A list of entries with the ids 0, 1, 2 …, answered when told to: in order, out of order, late
/// or never.
class FakePageSource final : public PageSource
{
public:
    struct Asked {
        quint64 generation;
        qint64 first;
    };
    qint64 rows = 1000;
    bool automatic = false; ///< answers by itself, in random order
    QList<Asked> asked;
    QList<Asked> forgotten;
    QList<quint64> opened;
    ListQuery query;
    bool growing = false;

    void open(quint64 generation, const ListQuery &newQuery, bool isGrowing) override
    {
        opened << generation;
        query = newQuery;
        growing = isGrowing;
        if (automatic)
            later([this, generation] {
                tell(generation, rows);
            });
    }
    void fetch(quint64 generation, qint64 first) override
    {
        asked << Asked{generation, first};
        if (automatic)
            later([this, generation, first] {
                answer(generation, first);
            });
    }
    void forget(quint64 generation, qint64 first) override
    {
        forgotten << Asked{generation, first};
    }

    void tell(quint64 generation, qint64 count, bool complete = true, std::optional<qint64> cameFirst = {})
    {
        Q_EMIT extentKnown(generation, {count, complete, count, rows, cameFirst});
    }
    void answer(quint64 generation, qint64 first, int64_t offset = 0)
    {
        std::vector<EntryRow> page;
        for (qint64 row = first; row < std::min(first + rowsPerPage, rows); ++row) {
            EntryRow entry;
            entry.id = row + offset;
            entry.entry.org = "org";
            entry.entry.seq = row + 1;
            entry.entry.kind = EntryKind::Charge;
            entry.entry.amount = Credits::whole(-1);
            page.push_back(entry);
        }
        Q_EMIT pageReady(generation, std::make_shared<const PageOfRows>(PageOfRows{first, std::move(page)}));
    }
    void answerAll()
    {
        for (const Asked &each : std::exchange(asked, {}))
            answer(each.generation, each.first);
    }
    void failPage(quint64 generation, qint64 first)
    {
        Q_EMIT failed(generation, first, Error{ErrorCode::IoFailed, "no"});
    }

private:
    template<typename F>
    void later(F what)
    {
        QTimer::singleShot(int(m_random() % 4), this, what);
    }
    std::mt19937 m_random{11};
};

}
