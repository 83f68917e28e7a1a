// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "ui/pages/page.h"

class QStackedLayout;

namespace tidemark
{

class EmptyState;
class ReviewOrgsModel;
class SearchField;

/// The organizations of a reviewed file; one leads to its entries.
class ReviewOrgsPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewOrgsPage(const Review *review, QWidget *parent = nullptr);

    void takeFocus() override;
    void focusFilter() override;
    DataTable *table() const override;
    void saveState() override;
    ReviewOrgsModel *model() const;
    std::vector<std::string> selectedOrgs() const;

Q_SIGNALS:
    void statementsRequested(const std::vector<std::string> &orgs);

private:
    void refreshRows();

    const Review *m_review;
    ReviewOrgsModel *m_model;
    SearchField *m_field;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

}
