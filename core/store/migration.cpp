// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include <QFile>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace tidemark
{

Result<void> runMigration(sqlite::Connection &connection, int schema)
{
    initMigrationResources();
    QFile file(QStringLiteral(":/tidemark/migrations/%1.sql").arg(schema, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed,
                    connection.path() + ": the program lacks its schema " + std::to_string(schema) + ".");
    return connection.execute(file.readAll().toStdString() + "\nPRAGMA user_version=" + std::to_string(schema) + ";");
}

}
