// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

#include "core/store/ledger.h"

namespace tidemark
{

class MainWindow;
class ReviewWindow;

/// All windows of the program, one a ledger file and one a file under review. Made and owned by main().
class WindowRegistry : public QObject
{
    Q_OBJECT
public:
    explicit WindowRegistry(QObject *parent = nullptr);
    ~WindowRegistry() override;

    /// A window that offers what to open, or the one that does already.
    MainWindow *showWelcome();
    /// Shows the ledger: raises its window where it has one, else in `from` where that shows none, else in a new one.
    MainWindow *openLedger(const QString &path, OpenMode mode = OpenMode::ReadWrite, MainWindow *from = nullptr);

    /// Shows the file read-only, without importing it: raises its window where it has one.
    ReviewWindow *openReview(const QString &path);

    MainWindow *windowFor(const QString &path) const;
    std::vector<MainWindow *> windows() const;

Q_SIGNALS:
    /// What is remembered of reviewed files is another.
    void reviewsChanged();

private:
    MainWindow *addWindow();

    std::vector<QPointer<MainWindow>> m_windows;
    std::vector<QPointer<ReviewWindow>> m_reviews;
};

}
