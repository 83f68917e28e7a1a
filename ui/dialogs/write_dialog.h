// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <atomic>
#include <memory>

#include "core/base/error.h"

class QFormLayout;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace tidemark
{

class Banner;
class DialogFoot;
class ProgressPanel;
class TextLabel;

/// What writing says of itself, and is told; any thread.
struct WriteProgress {
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;

    /// False: end with Cancelled.
    bool report(int64_t now, int64_t of)
    {
        total = of;
        done = now;
        return !cancelled;
    }
};

/// Writes a file, or files into a folder: what is asked, where it goes, how far it is, and at the end a way to open it.
class WriteDialog : public QDialog
{
    Q_OBJECT
public:
    QString path() const;
    /// As if a person had typed it.
    void setPath(const QString &path);
    bool isWriting() const;

public Q_SLOTS:
    /// Cancels what is being written; closes where nothing is.
    void reject() override;

protected:
    /// `key` names the folder that was used last in the settings.
    WriteDialog(const QString &title, const QString &subject, const QString &key, QWidget *parent);

    void setSubject(const QString &subject);
    QFormLayout *fields() const;
    /// Between the fields and the foot.
    QVBoxLayout *content() const;
    /// Once the fields and the content are there: adds where it goes and all below, so that Tab follows what is seen.
    void complete();
    /// Else it is a file, with this ending.
    void setFolder(bool folder);
    void setNameFilter(const QString &filter);
    /// Stands in the folder that was used last until a person names another.
    void propose(const QString &name);
    /// Writing is not possible; why, as a sentence. Empty: it is.
    void setProblem(const QString &words);
    void setHint(const QString &words);

    /// Begins; calls written() or failed() later, on this thread.
    virtual void write(const QString &path, const std::shared_ptr<WriteProgress> &progress) = 0;
    /// A sentence.
    void written(const QString &words);
    /// `what` could not be done, a sentence.
    void failed(const QString &what, const Error &error);

private:
    void makeWhere();
    void makeFoot();
    void choosePath();
    void start();
    void end();
    void refresh();

    QString m_key;
    bool m_folder = false;
    bool m_typed = false;
    QString m_filter;
    QString m_problem;
    QString m_hint;
    QString m_writtenTo;
    std::shared_ptr<WriteProgress> m_progress;
    TextLabel *m_subject;
    QFormLayout *m_fields;
    QVBoxLayout *m_column;
    QVBoxLayout *m_content;
    QLineEdit *m_path;
    ProgressPanel *m_panel;
    Banner *m_banner;
    DialogFoot *m_foot;
    QPushButton *m_close;
    QPushButton *m_write;
    QTimer *m_poll;
};

}
