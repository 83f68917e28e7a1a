// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/exchange/portable/chain_diff.h"
#include "ui/reviews/differing_entries_model.h"
#include "ui/reviews/side_by_side_window.h"

namespace tidemark
{

class DataTable;
class FileField;
class OrgDifferencesModel;
class Panel;
class SearchField;

/// Compares two ledgers or exports, A and B: the organizations that differ and why, and the entries of each from where
/// its chains part.
class CompareWindow : public SideBySideWindow
{
    Q_OBJECT
public:
    /// `path`: where A is; empty: it is not known yet.
    explicit CompareWindow(const QString &path, QWidget *parent = nullptr);

    FileField *fileA() const;
    FileField *fileB() const;
    DataTable *orgs() const;
    DataTable *entries() const;

    /// Entries of one organization that are shown, and of all of them that are kept.
    static constexpr size_t mostEntriesOfOrg = 200;
    static constexpr size_t mostEntries = 20'000;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool isReady() const override;
    void start() override;
    void startExport(const QString &path) override;
    QString exportName() const override;

private:
    void makeOrgs();
    void makeEntries();
    void fitEntries();
    struct Compared;
    void takeDiff(Compared &compared);
    QString failureOf(const Error &error) const;
    void showEntries();

    FileField *m_a;
    FileField *m_b;
    SearchField *m_filter;
    Panel *m_orgPanel;
    Panel *m_entryPanel;
    DataTable *m_orgs;
    DataTable *m_entries;
    OrgDifferencesModel *m_orgModel;
    DifferingEntriesModel *m_entryModel;
    std::array<int, DifferingEntriesModel::ColumnCount> m_widths = {}; ///< of its columns, at least
};

}
