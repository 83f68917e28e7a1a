// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QFileDevice>

#include "core/base/result.h"

namespace tidemark
{

/// A table that is written in pieces; it appears under its path, or takes the place of an older one, only once it is
/// whole. One thread at a time.
class CsvFile
{
public:
    /// `path` in UTF-8.
    CsvFile(const std::string &path, std::string header);

    /// Errors, here and below: IoFailed; they name the path and what the system said.
    Result<void> open();
    /// Where rows are appended; keep() after each.
    std::string &text()
    {
        return m_waiting;
    }
    /// False where it could not be written: problem() says why.
    bool keep();
    Result<void> finish();
    Error problem() const;

private:
    bool write();

    std::unique_ptr<QFileDevice> m_file;
    std::string m_waiting;
};

}
