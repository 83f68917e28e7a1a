// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace tidemark
{

class EmptyState;

/// The files that were opened for review here, with what their last check said; each opens in a window of its own.
class ReviewsPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewsPage(QWidget *parent = nullptr);

    void takeFocus() override;
    void refresh() override;
    void saveState() override;
    DataTable *table() const override;

Q_SIGNALS:
    /// A file is to be chosen.
    void chooseRequested();
    void reviewRequested(const QString &path);
    /// Two files are to be laid side by side; a usage file beside a ledger.
    void compareRequested();
    void reconcileRequested();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Columns { FileColumn, VerdictColumn, SignedColumn, EntriesColumn, OrgsColumn, CheckedColumn, ColumnCount };
    void makeTable();
    QString currentPath() const;
    void openCurrent();
    void forgetCurrent();

    QStandardItemModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_open;
};

}
