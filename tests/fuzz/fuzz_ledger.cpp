// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_ledger.h"

#include <QFile>
#include <atomic>

#include "core/exchange/check/verify_ledger.h"
#include "core/exchange/json/operation_json.h"
#include "core/exchange/portable/portable_export.h"
#include "core/query/org_figures.h"
#include "core/store/booking.h"
#include "tests/fuzz/fuzz_folder.h"

namespace tidemark::fuzz
{
namespace
{
constexpr const char *sampleLines[] = {
    R"({"op":"org.create","at":"2026-01-01T00:00:00Z","org":"a","program":"idealy","plan":"starter","name":"A"})",
    R"({"op":"user.create","at":"2026-01-01T00:00:00Z","org":"a","user":"u"})",
    R"({"op":"limit","at":"2026-01-01T00:00:00Z","org":"a","user":"u","limit":"100"})",
    R"({"op":"action","at":"2026-01-02T00:00:00Z","org":"a","user":"u","action":"generate","asset":"x","key":"k1"})",
    R"({"op":"action","at":"2026-01-02T00:00:00Z","org":"a","user":"u","action":"upscale","source":"x","key":"k2"})",
    R"({"op":"grant","at":"2026-01-03T00:00:00Z","org":"a","credits":5,"expires_at":"2026-01-20T00:00:00Z"})",
    R"({"op":"topup","at":"2026-01-03T00:00:00Z","org":"a","credits":7,"reference":"R"})",
    R"({"op":"org.create","at":"2026-01-01T00:00:00Z","org":"b","program":"geppetto","trial":3})",
    R"({"op":"user.create","at":"2026-01-01T00:00:00Z","org":"b","user":"v"})",
    R"({"op":"action","at":"2026-01-02T00:00:00Z","org":"b","user":"v","action":"generate","key":"k1"})",
    R"({"op":"plan","at":"2026-02-02T00:00:00Z","org":"a","plan":"pro"})",
    R"({"op":"reverse","at":"2026-02-03T00:00:00Z","org":"a","entry":5,"reason":"r"})",
};

Result<Answer> apply(Booking &booking, const char *line)
{
    return booking.apply(*parseOperation(line, "fuzz"), {.allowFuture = true});
}

std::string madeSample()
{
    const std::string path = scratch("sample.tidemark");
    {
        const auto ledger = Ledger::open(path, OpenMode::CreateNew);
        hold(answered(ledger), "a ledger can be made");
        const auto booking = (*ledger)->book();
        for (const char *line : sampleLines)
            hold(answered(apply(**booking, line)), "the sample is booked");
        hold((*booking)->commit().has_value(), "the sample is kept");
    }
    QFile file(QString::fromStdString(path));
    hold(file.open(QIODevice::ReadOnly), "the sample can be read");
    return file.readAll().toStdString();
}
}

const std::string &sampleLedger()
{
    static const std::string sample = madeSample();
    return sample;
}

std::string ledgerFile(std::string_view bytes)
{
    const std::string path = scratch("it.tidemark");
    for (const char *beside : {"-wal", "-shm", "-journal"})
        QFile::remove(QString::fromStdString(path + beside));
    writeScratch(path, bytes);
    return path;
}

std::unique_ptr<Ledger> emptyLedger()
{
    static const std::string empty = [] {
        const std::string path = scratch("empty.tidemark");
        hold(Ledger::open(path, OpenMode::CreateNew).has_value(), "a ledger can be made");
        QFile file(QString::fromStdString(path));
        hold(file.open(QIODevice::ReadOnly), "an empty ledger can be read");
        return file.readAll().toStdString();
    }();
    auto ledger = Ledger::open(ledgerFile(empty), OpenMode::ReadWrite);
    hold(answered(ledger), "an empty ledger can be opened");
    return std::move(*ledger);
}

void holdVerified(Ledger &ledger)
{
    const Result<Verification> verification = verifyLedger(ledger);
    hold(verification && verification->ok(), "what is booked holds",
         verification ? verificationJson(*verification) : verification.error().detail);
}

namespace
{
void readAll(Ledger &ledger)
{
    const std::atomic<bool> never = false;
    const Instant now = *Instant::parse("2026-03-01T00:00:00Z");
    if (answered(refreshFigures(ledger, now, {}, never)))
        (void)eachFigures(ledger, [](const OrgFigures &) {
            return true;
        });
    Operation balance;
    balance.org = "a";
    for (const char *at : {"2026-01-10T00:00:00Z", "2026-12-01T00:00:00Z"}) {
        balance.at = *Instant::parse(at);
        (void)ledger.read(balance);
    }
    (void)answered(verifyLedger(ledger));
    (void)answered(writePortableExport(ledger, {}, [](std::string_view) {
        return true;
    }));
}
}

void useLedger(const std::string &path)
{
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto ledger = Ledger::open(path, mode);
        if (!answered(ledger))
            continue;
        readAll(**ledger);
        if (mode == OpenMode::ReadOnly)
            continue;
        const auto booking = (*ledger)->book();
        if (!answered(booking))
            continue;
        for (const char *line :
             {R"({"op":"topup","at":"2026-03-03T00:00:00Z","org":"a","credits":7,"reference":"S","key":"k9"})",
              R"({"op":"action","at":"2026-01-05T00:00:00Z","org":"a","user":"u","action":"generate","key":"k1"})",
              R"({"op":"action","at":"2026-01-05T00:00:00Z","org":"a","user":"u","action":"edit","key":"k8"})",
              R"({"op":"convert","at":"2026-03-05T00:00:00Z","org":"b","plan":"team"})"}) {
            if (!answered(apply(**booking, line)))
                break;
        }
        (void)answered((*booking)->commit());
    }
}

}
