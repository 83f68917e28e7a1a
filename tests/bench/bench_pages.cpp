// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <functional>
#include <vector>

#include "core/models/entries_model.h"
#include "core/models/ledger_page_source.h"
#include "tests/bench/bench.h"
#include "tests/bench/made_ledger.h"

namespace tidemark::bench
{
namespace
{
constexpr int entries = 1'000'000;
constexpr int orgs = 200;
constexpr int users = 20;
constexpr int rowsInView = 30;

std::string name(const char *kind, int number)
{
    return std::string(kind) + "-" + std::to_string(number);
}

bool makeMany(const std::string &path)
{
    auto ledger = Ledger::open(path, OpenMode::CreateNew);
    if (!ledger)
        return false;
    int org = 0;
    const auto nextOf = [&org](OperationKind kind) {
        Operation operation = next(kind);
        operation.org = name("org", org++ % orgs);
        return operation;
    };
    const auto create = [&] {
        Operation operation = nextOf(OperationKind::OrgCreate);
        operation.program = "geppetto";
        operation.plan = "scale";
        operation.name = "Organization " + operation.org;
        return operation;
    };
    const auto topUp = [&] {
        Operation operation = nextOf(OperationKind::Topup);
        operation.credits = Amount{Credits::whole(1'000'000)};
        return operation;
    };
    const auto user = [&] {
        Operation operation = nextOf(OperationKind::UserCreate);
        operation.user = name("user", (org - 1) / orgs % users);
        operation.name = "Person " + operation.user;
        return operation;
    };
    int count = 0;
    const auto charge = [&] {
        Operation operation = nextOf(OperationKind::Action);
        operation.user = name("user", count++ % users);
        operation.action = count % 3 == 0 ? "ai_edit" : "generate";
        operation.model = count % 2 == 0 ? "Nano Banana" : "GPT1.5-HQ";
        return operation;
    };
    return bookMany(**ledger, orgs, create) && bookMany(**ledger, orgs, topUp) && bookMany(**ledger, orgs * users, user)
        && bookMany(**ledger, entries - orgs * (users + 3), charge);
}

void runUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

bool isLoaded(const EntriesModel &model, int row)
{
    return row >= 0 && row < model.rowCount()
        && model.index(row, 0).data(CellStateRole).toInt() == int(CellState::Loaded);
}

/// Until the window shows rows from `row` on.
double timeTo(const EntriesModel &model, const std::function<int()> &row)
{
    const Watch watch;
    runUntil([&] {
        return isLoaded(model, row()) && isLoaded(model, std::min(row() + rowsInView, model.rowCount()) - 1);
    });
    return watch.seconds();
}

/// What a view asks in a frame.
double paintFrom(const EntriesModel &model, int first)
{
    const Watch watch;
    for (int row = first; row < std::min(first + rowsInView, model.rowCount()); ++row) {
        for (int column = 0; column < EntriesModel::ColumnCount; ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(DetailRole), int(AmountRole), int(StateRole)})
                (void)index.data(role);
        }
    }
    QCoreApplication::processEvents();
    return watch.seconds();
}

/// The share of frames that took longer than a sixtieth of a second, while the table is scrolled
/// through, dragged about and sorted.
double slowFrames(EntriesModel &model)
{
    int slow = 0;
    constexpr int frames = 5000;
    for (int frame = 0; frame < frames; ++frame) {
        const int first = frame % 10 == 0 ? int(qint64(frame) * 7919 % std::max(1, model.rowCount())) : frame * 13;
        slow += paintFrom(model, first) > 0.016 ? 1 : 0;
    }
    return 1000.0 * slow / frames;
}

void benchSort(EntriesModel &model, int column, Qt::SortOrder order, const QString &what)
{
    const Watch watch;
    model.sort(column, order);
    if (!model.rowCount())
        runUntil([&] {
            return model.rowCount() > 0;
        });
    timeTo(model, [] {
        return 0;
    });
    report(what + QStringLiteral(": first page"), watch.seconds() * 1000, QStringLiteral("ms"), 50);
    report(what + QStringLiteral(": jump to the end"),
           timeTo(model,
                  [&] {
                      return model.rowCount() - rowsInView;
                  })
               * 1000,
           QStringLiteral("ms"), 50);
    const double middle = timeTo(model, [&] {
        return model.rowCount() / 2;
    });
    runUntil([&] {
        return !model.isSearching();
    });
    note(QStringLiteral("the middle %1 ms, the whole index %2 ms")
             .arg(middle * 1000, 0, 'f', 1)
             .arg(watch.seconds() * 1000, 0, 'f', 0));
}
}

void benchPages(const QString &folder)
{
    const QString path = folder + QStringLiteral("/pages.tidemark");
    const Watch making;
    if (!makeMany(path.toStdString())) {
        report(QStringLiteral("a ledger of a million entries could not be made"), 1, {}, 0);
        return;
    }
    note(QStringLiteral("a ledger of %1 entries made in %2 s").arg(entries).arg(making.seconds(), 0, 'f', 1));
    const double before = megabytes();
    auto opening = LedgerService::open(path, OpenMode::ReadWrite);
    opening.waitForFinished();
    const auto service = opening.result();
    if (!service) {
        report(QStringLiteral("it could not be opened"), 1, {}, 0);
        return;
    }
    EntriesModel model(std::make_unique<LedgerPageSource>(*service));
    model.sort(EntriesModel::AmountColumn, Qt::AscendingOrder);
    model.setFilter({});
    runUntil([&] {
        return !model.isSearching();
    });
    benchSort(model, EntriesModel::TimeColumn, Qt::DescendingOrder, QStringLiteral("a million entries, newest first"));
    benchSort(model, EntriesModel::AmountColumn, Qt::DescendingOrder, QStringLiteral("a million entries, by amount"));
    benchSort(model, EntriesModel::OrgColumn, Qt::AscendingOrder, QStringLiteral("a million entries, by organization"));
    report(QStringLiteral("frames over 16 ms in a thousand, scrolling and dragging"), slowFrames(model), QString(), 1);
    EntryFilter text;
    text.text = "user-7";
    const Watch search;
    model.setFilter(text);
    timeTo(model, [] {
        return 0;
    });
    const double first = search.seconds();
    runUntil([&] {
        return !model.isSearching();
    });
    note(QStringLiteral("a text searched in a million: first rows after %1 ms, all %2 of them after %3 s")
             .arg(first * 1000, 0, 'f', 0)
             .arg(model.totalRows())
             .arg(search.seconds(), 0, 'f', 1));
    report(QStringLiteral("memory with a table of a million entries, scrolled through"), megabytes() - before,
           QStringLiteral("MB"), 200);
}

}
