// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/dry_run.h"

#include <QFile>

#include "core/store/ledger.h"
#include "core/store/ledger_copy.h"

namespace tidemark
{
namespace
{
/// Goes with its end, and what SQLite lays beside it.
class PrivateCopy
{
public:
    explicit PrivateCopy(const std::string &folder)
        : m_path(folder + "/dry-run.tidemark")
    {
        remove();
    }
    ~PrivateCopy()
    {
        remove();
    }
    PrivateCopy(const PrivateCopy &) = delete;
    PrivateCopy &operator=(const PrivateCopy &) = delete;
    const std::string &path() const
    {
        return m_path;
    }

private:
    void remove() const
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(QString::fromStdString(m_path) + QLatin1String(suffix));
    }
    std::string m_path;
};
}

Result<ImportReport> dryRun(const std::string &ledgerPath, ImportOptions options, const std::string &folder,
                            const std::function<void(const DryRunStep &)> &progress, const std::atomic<bool> &cancelled)
{
    const PrivateCopy copy(folder);
    {
        const Result<std::unique_ptr<Ledger>> source = Ledger::open(ledgerPath, OpenMode::ReadOnly);
        if (!source)
            return tl::unexpected(source.error());
        const Result<void> copied = copyLedger(**source, copy.path(), [&](int64_t done, int64_t total) {
            if (progress)
                progress({true, {ImportStep::Phase::Reading, done, total}});
            return !cancelled;
        });
        if (!copied)
            return tl::unexpected(copied.error());
    }
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(copy.path(), OpenMode::ReadWrite);
    if (!ledger)
        return tl::unexpected(ledger.error());
    options.rejectsPath = folder + "/rejects.csv";
    const auto step = [&progress](const ImportStep &import) {
        if (progress)
            progress({false, import});
    };
    return BackendImport().run(**ledger, options, step, cancelled);
}

}
