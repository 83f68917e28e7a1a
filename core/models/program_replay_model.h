// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <set>

#include "core/models/cell_format.h"
#include "core/query/program_replay.h"

namespace tidemark
{

/// What another version of a program would have meant, an organization a row; which of them are chosen to be moved.
class ProgramReplayModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns {
        OrgColumn,
        UsedColumn,
        WouldUseColumn,
        RefusedColumn,
        WouldRefuseColumn,
        RemainingColumn,
        WouldRemainColumn,
        ColumnCount
    };

    /// Where organizations are chosen, each has a mark that can be set.
    explicit ProgramReplayModel(bool choosing, QObject *parent = nullptr);

    void setFormat(std::shared_ptr<const CellFormat> format);
    void setReplay(ProgramReplay replay);
    const ProgramReplay &replay() const;
    std::vector<std::string> chosen() const;
    void choose(bool all);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QString display(const OrgReplay &org, int column) const;

    bool m_choosing;
    std::shared_ptr<const CellFormat> m_format;
    ProgramReplay m_replay;
    std::set<std::string> m_left; ///< that may move, and are not chosen
};

}
