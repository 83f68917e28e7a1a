// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reconcile/reconcile.h"
#include "ui/reviews/side_by_side_window.h"

class QCheckBox;

namespace tidemark
{

class DataTable;
class FileField;
class Panel;
class ReconciledModel;
class SearchField;
class SegmentedControl;
class TextLabel;

/// Reconciles a usage file of the product's backend with a ledger: what is in both, priced or said differently, only
/// in the file and only in the ledger, each row leading to its entry.
class ReconcileWindow : public SideBySideWindow
{
    Q_OBJECT
public:
    /// `path`: of the ledger; empty: it is not known yet.
    explicit ReconcileWindow(const QString &path, QWidget *parent = nullptr);

    FileField *ledgerFile() const;
    FileField *usageFile() const;
    SegmentedControl *groups() const;
    DataTable *table() const;
    QPushButton *importButton() const;
    /// False: there is nothing to import usage into, and it is not offered.
    void setImportable(bool importable);
    void showGroup(UsageGroup group);

    /// Rows of one group that are shown.
    static constexpr size_t mostRows = 10'000;

Q_SIGNALS:
    /// Of the ledger that the window names.
    void entryRequested(const QString &ledger, const std::string &org, tidemark::Seq seq);
    /// The file has rows that were never booked.
    void importRequested(const QString &ledger, const QString &usage);

protected:
    bool isReady() const override;
    void start() override;
    void startExport(const QString &path) override;
    QString exportName() const override;

private:
    struct Reconciled;
    void makeFields();
    void makeTable();
    ReconcileOptions options() const;
    QString failureOf(const Error &error) const;
    void takeReport(Reconciled &reconciled);
    void refreshGroup();
    void openEntry();

    FileField *m_ledger;
    FileField *m_usage;
    QCheckBox *m_namedOrgs;
    QCheckBox *m_presentPrices;
    SegmentedControl *m_groups;
    SearchField *m_filter;
    TextLabel *m_sum;
    Panel *m_panel;
    DataTable *m_table;
    ReconciledModel *m_model;
    QPushButton *m_import;
    bool m_importable = true;
    ReconcileReport m_report;
};

}
