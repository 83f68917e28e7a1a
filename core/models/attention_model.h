// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

#include "core/models/cell_format.h"
#include "core/query/attention.h"

namespace tidemark
{

/// What needs attention as a tree: a group a kind, worst first, and in it a row an organization. In a
/// group's first column DisplayRole is its name and CountRole how many it has; KindRole is its
/// AttentionKind everywhere. In "remaining" and "state" the roles hold what the meter shows.
class AttentionModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Columns {
        StateColumn,
        OrgColumn,
        RemainingColumn,
        RunsOutColumn,
        ResetsColumn,
        WhyColumn,
        HelpColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    explicit AttentionModel(QObject *parent = nullptr);

    void setFormat(std::shared_ptr<const CellFormat> format);
    /// Worst first, the snoozed ones among them. Nothing is reset where they are those of before.
    void setRows(AttentionRows rows);
    /// Only a program's organizations; empty: all.
    void setProgram(const std::string &program);
    /// Only the accounts of an owner, whatever the case; empty: all.
    void setOwner(const QString &owner);
    /// The snoozed ones instead of the others.
    void setShowsSnoozed(bool snoozed);

    /// Where nothing can be booked or woken all that helps is to look.
    void setReadOnly(bool readOnly);
    /// Whether a plan is told with its program.
    void setProgramsNamed(bool named);

    /// nullptr for a group.
    const Attention *row(const QModelIndex &index) const;
    static bool isGroup(const QModelIndex &index);
    /// The row of an organization, in the first column; invalid where it is not shown.
    QModelIndex indexOf(const std::string &org) const;
    /// Rows shown, without the groups; and how many of all are snoozed.
    int shownRows() const;
    int snoozedRows() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        AttentionKind kind;
        std::vector<const Attention *> rows;
    };
    void regroup();
    void makeGroups();
    bool isShown(const Attention &row) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QString planWords(const Attention &row) const;
    QVariant rowData(const Attention &row, int column, int role) const;
    QString display(const Attention &row, int column) const;

    std::shared_ptr<const CellFormat> m_format;
    AttentionRows m_rows;
    int m_snoozed = 0;
    std::vector<Group> m_groups;
    std::string m_program;
    QString m_owner;
    bool m_showsSnoozed = false;
    bool m_readOnly = false;
    bool m_programsNamed = true;
};

}
