// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

#include "core/query/statement.h"

class QStandardItemModel;

namespace tidemark
{

/// The figures of statements: of one its summary, of many a line each.
class StatementPreview : public QTableView
{
    Q_OBJECT
public:
    explicit StatementPreview(QWidget *parent = nullptr);

    void setStatements(const std::vector<Statement> &statements, bool many);

private:
    void setHeads(const QStringList &heads);
    void addRow(const QStringList &cells, bool strong, bool dim);

    QStandardItemModel *m_model;
};

}
