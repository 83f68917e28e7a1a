// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/file_passes.h"

#include <algorithm>

namespace tidemark
{
namespace
{
/// The hash of the bytes takes about an eighth of the time that their rows take.
constexpr int64_t signaturePart = 8;
}

FilePasses::FilePasses(const CheckProgress &progress, bool signatureReadsFile)
    : m_progress(progress)
    , m_two(signatureReadsFile)
{
}

CheckProgress FilePasses::rows()
{
    if (!m_progress)
        return {};
    return [this](int64_t done, int64_t total) {
        m_rows = total;
        return m_progress(done, total + (m_two ? total / signaturePart + 1 : 0));
    };
}

CheckProgress FilePasses::signature()
{
    if (!m_progress)
        return {};
    return [this](int64_t done, int64_t total) {
        const double part = total > 0 ? double(done) / double(total) : 1;
        const int64_t second = m_rows / signaturePart + 1;
        return m_progress(m_rows + std::min(second, int64_t(double(second) * part)), m_rows + second);
    };
}

}
