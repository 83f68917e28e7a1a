// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "core/exchange/backend/backend_export.h"
#include "core/exchange/backend/import_plan.h"
#include "core/exchange/backend/rejects_writer.h"
#include "core/exchange/backend/row_booker.h"

namespace tidemark
{

/// One import: first it reads where each row lies and when it occurred, then it books them in that
/// order. Lives for one run().
class ImportRun
{
public:
    ImportRun(Ledger &ledger, const ImportOptions &options, const ImportProgress &progress,
              const std::atomic<bool> &cancelled);

    Result<ImportReport> run();

private:
    struct Retry {
        uint64_t offset;
        std::string key;
    };

    ExportFileReader &reader(ExportFile file)
    {
        return *m_files[static_cast<size_t>(file)];
    }
    bool stops()
    {
        m_report.cancelled = m_report.cancelled || m_cancelled.load(std::memory_order_relaxed);
        return m_report.cancelled;
    }
    void tell(ImportStep::Phase phase, int64_t done, int64_t total)
    {
        if (m_progress)
            m_progress({phase, done, total});
    }

    void openFiles();
    void openFolder();
    void take(ExportFile file, const std::string &shown, Result<std::unique_ptr<ExportFileReader>> opened);
    Result<void> scanAll();
    Result<void> scan(ExportFile file);
    void unreadable(ExportFile file, int64_t line, const std::string &message, const ExportRow *row);
    void take(const RowOutcome &outcome, ExportFile file, uint64_t offset);
    Result<void> bookAll();
    Result<void> bookBatch(Booking &booking, std::optional<ImportPlan::Place> &place, int64_t &done);
    Result<void> bookRow(Booking &booking, const ImportPlan::Place &place);
    Result<void> retryAll();
    Result<void> retryRow(Booking &booking, const Retry &retry, Instant now);
    Result<void> endBatch(Booking &booking);
    Result<void> remember();

    Ledger &m_ledger;
    const ImportOptions &m_options;
    const ImportProgress &m_progress;
    const std::atomic<bool> &m_cancelled;
    ImportPlan m_plan;
    ImportReport m_report;
    RowBooker m_booker;
    RejectsWriter m_rejects;
    std::array<std::unique_ptr<ExportFileReader>, exportFileCount> m_files;
    std::vector<Retry> m_retries;
    ExportRow m_row;
    int64_t m_bytesToRead = 0;
    int64_t m_bytesRead = 0;
};

}
