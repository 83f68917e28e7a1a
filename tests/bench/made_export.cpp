// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_export.h"

#include <QDir>
#include <QFile>
#include <array>

#include "core/base/sha256.h"

namespace tidemark::bench
{
namespace
{
constexpr std::array models{"Flux", "GPT1 Mini", "Nano Banana 2", "Seedream 4.5", "Nano Banana Pro", "Ideogram"};

QByteArray orgName(const MadeExport &made, int org)
{
    return made.prefix + QByteArray::number(org).rightJustified(4, '0');
}

QByteArray at(int64_t ms)
{
    return QByteArray::fromStdString(Instant{ms}.toString());
}

class CsvFile
{
public:
    CsvFile(const QString &folder, const char *name, const QByteArray &header)
        : m_file(QDir(folder).filePath(QString::fromLatin1(name)))
    {
        if (m_file.open(QIODevice::WriteOnly))
            m_file.write(header + '\n');
    }
    void row(const QByteArrayList &cells)
    {
        m_file.write(cells.join(',') + '\n');
    }
    bool close()
    {
        return m_file.flush() && m_file.error() == QFileDevice::NoError;
    }

private:
    QFile m_file;
};
}

bool writeMadeExport(const QString &folder, const MadeExport &made)
{
    CsvFile orgs(folder, "orgs.csv", "org,name,program,plan,trial,created_at,time_zone");
    CsvFile users(folder, "users.csv", "org,user,created_at,role,limit");
    CsvFile purchases(folder, "purchases.csv", "at,org,kind,plan,credits,reference");
    for (int org = 0; org < made.orgs; ++org) {
        const bool geppetto = org % 2 == 0;
        orgs.row({orgName(made, org),
                  "Organization " + QByteArray::number(org),
                  geppetto ? "geppetto" : "idealy",
                  geppetto ? "scale" : "pro",
                  {},
                  at(made.start.ms),
                  "Europe/Berlin"});
        for (int user = 0; user < made.users; ++user)
            users.row({orgName(made, org), "user-" + QByteArray::number(user), at(made.start.ms), "designer", {}});
        purchases.row(
            {at(made.start.ms + 1), orgName(made, org), "topup", {}, "1000000", "PO-" + QByteArray::number(org)});
    }
    CsvFile usage(folder, "usage.csv", "at,org,user,action,model,asset,source,key");
    for (int64_t row = made.firstUsageRow; row < made.usageRows; ++row) {
        const QByteArray id = QByteArray::fromStdString(toHex(sha256(std::to_string(row)))).left(20);
        usage.row({at(made.start.ms + (row + 1) * made.stepMs),
                   orgName(made, static_cast<int>((row * 7919) % made.orgs)),
                   "user-" + QByteArray::number(row % made.users),
                   "generate",
                   models.at(static_cast<size_t>(row % 6)),
                   "a-" + id.left(16),
                   {},
                   id});
    }
    return orgs.close() && users.close() && purchases.close() && usage.close();
}

}
