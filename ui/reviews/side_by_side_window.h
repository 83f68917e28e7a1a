// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

#include "core/async/executor.h"
#include "core/base/result.h"

class QFormLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tidemark
{

class Banner;
class DialogFoot;
class EmptyState;
class ProgressPanel;
class StateChip;
class TextLabel;

/// A window that lays two files side by side: which they are, how far it is with Cancel, what came of it, and all of
/// it as a table of CSV. What it reads it reads on a thread of its own.
class SideBySideWindow : public QDialog
{
    Q_OBJECT
public:
    ~SideBySideWindow() override;

    /// Lays them side by side; what is running is cancelled first.
    void begin();
    void cancel();
    bool isRunning() const;
    /// What came of it, in a sentence; empty: nothing yet.
    QString headline() const;
    Banner *messages() const;
    void exportTo(const QString &path);
    /// Shows it, above all others.
    void present();

protected:
    using Progress = std::function<bool(double part)>;

    /// `key` names its size in the settings.
    SideBySideWindow(const QString &key, const QString &beginWords, QWidget *parent);
    QFormLayout *fields() const;
    QVBoxLayout *result() const;
    void setHint(const QString &heading, const QString &words);
    /// What the fields say has changed.
    void inputChanged();
    void showResult(const QString &headline, bool agrees);

    /// Whether the fields name what is needed.
    virtual bool isReady() const = 0;
    virtual void start() = 0;
    virtual void startExport(const QString &path) = 0;
    /// Of the table that export offers: "differences.csv".
    virtual QString exportName() const = 0;

    /// A sentence that says what failed, before the one that says why.
    using Failure = std::function<QString(const Error &)>;
    /// Calls `work` on the other thread, then `done` here, or shows why it failed.
    template<typename T>
    void run(const QString &title, std::function<Result<T>(const Progress &)> work, std::function<void(T &)> done,
             const Failure &failure)
    {
        const std::shared_ptr<Work> now = beginWork(title);
        m_executor
            .run([now, work = std::move(work)](JobContext &context) {
                return std::make_shared<Result<T>>(work([&now, &context](double part) {
                    now->part = part;
                    return !now->cancelled && !context.cancelled();
                }));
            })
            .then(this, [this, now, failure, done = std::move(done)](const std::shared_ptr<Result<T>> &outcome) {
                if (!endWork(now))
                    return;
                if (*outcome)
                    done(**outcome);
                else
                    showFailure(failure(outcome->error()), outcome->error());
            });
    }

    void closeEvent(QCloseEvent *event) override;
    void done(int outcome) override;

private:
    struct Work {
        std::atomic<bool> cancelled = false;
        std::atomic<double> part = 0;
    };
    std::shared_ptr<Work> beginWork(const QString &title);
    /// False where another one has begun since.
    bool endWork(const std::shared_ptr<Work> &work);
    void showFailure(const QString &failure, const Error &error);
    void makeLayout();
    void chooseExport();
    void refreshButtons();
    void savePlace();

    QString m_key;
    QFormLayout *m_fields;
    QVBoxLayout *m_result;
    EmptyState *m_hint;
    QStackedWidget *m_stack;
    StateChip *m_state;
    TextLabel *m_headline;
    Banner *m_messages;
    ProgressPanel *m_panel;
    DialogFoot *m_foot;
    QPushButton *m_begin;
    QPushButton *m_export;
    QTimer m_poll;
    bool m_hasResult = false;
    std::shared_ptr<Work> m_work;
    Executor m_executor;
};

}
