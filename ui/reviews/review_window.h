// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "core/review/review.h"

class QTabWidget;

namespace tidemark
{

class FindingsPanel;
class Page;
class ProgressPanel;
class ReviewEntriesPage;
class ReviewNotesPage;
class ReviewOrgsPage;
class ReviewStatements;
class TextLabel;
class VerdictStrip;

/// A ledger or an export, looked at without importing it: whether it is whole, who signed it, and what happened in it.
class ReviewWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit ReviewWindow(const QString &path, QWidget *parent = nullptr);
    ~ReviewWindow() override;

    const QString &path() const;
    Review *review() const;
    VerdictStrip *verdict() const;
    /// nullptr until the file is open.
    ReviewEntriesPage *entries() const;
    ReviewOrgsPage *orgs() const;
    ReviewNotesPage *notes() const;
    FindingsPanel *findings() const;
    /// Shows it, above all others.
    void present();

Q_SIGNALS:
    /// Another file is to be reviewed.
    void reviewRequested(const QString &path);
    /// What is remembered of this file is another.
    void remembered();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void compare();
    void reconcile();
    void makeCentral();
    void connectReview();
    void makePages();
    void makeNotes();
    void addTab(Page *page);
    void showEntry(const std::string &org, Seq seq);
    void showPage(QWidget *page);
    void describe();
    std::optional<uint32_t> brokenRow() const;
    void markBrokenRow();
    void showBrokenRow();
    void showFailure(const Error &error);

    Review *m_review;
    TextLabel *m_detail = nullptr;
    VerdictStrip *m_verdict = nullptr;
    ProgressPanel *m_progress = nullptr;
    ReviewStatements *m_statements = nullptr;
    FindingsPanel *m_findings = nullptr;
    QTabWidget *m_tabs = nullptr;
    ReviewEntriesPage *m_entries = nullptr;
    ReviewOrgsPage *m_orgs = nullptr;
    ReviewNotesPage *m_notes = nullptr;
};

}
