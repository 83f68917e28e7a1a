// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/check/verification.h"

namespace tidemark
{

/// One count for somebody who waits, of both passes over a file: its rows, then its bytes, where a signature is of
/// them. Outlives what it gives.
class FilePasses
{
public:
    FilePasses(const CheckProgress &progress, bool signatureReadsFile);

    /// Each empty where nobody is told.
    CheckProgress rows();
    CheckProgress signature();

private:
    const CheckProgress &m_progress;
    bool m_two;
    int64_t m_rows = 0; ///< all of them, in the units of the first pass
};

}
