// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>

#include "core/base/instant.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tidemark
{

class DataTable;
class ElidedLabel;

/// A page of a ledger: a head with its title, a dim count behind it and controls at the end, and its content.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const QString &title, QWidget *parent = nullptr);

    /// Where the keyboard goes when the page is shown.
    virtual void takeFocus() = 0;
    /// Ctrl+F.
    virtual void focusFilter()
    {
    }
    /// The table whose columns the View menu offers; nullptr: none.
    virtual DataTable *table() const
    {
        return nullptr;
    }
    /// Fetches anew what depends on the time.
    virtual void refresh()
    {
    }
    virtual void saveState()
    {
    }
    /// Shows everything as it was known at a past instant, where nothing can be booked; nullopt: as it is now.
    virtual void setAt(const std::optional<Instant> &)
    {
    }

    void setTitle(const QString &title);
    QString title() const;
    void setCountWords(const QString &words);
    QString countWords() const;
    void setHeadVisible(bool visible);
    /// The head without it: a page within another.
    void setTitleVisible(bool visible);

Q_SIGNALS:
    void orgRequested(const std::string &org);
    /// Rich text; empty where nothing, or one row, is selected.
    void selectionDescribed(const QString &words);

protected:
    QHBoxLayout *head() const;
    QVBoxLayout *body() const;
    void addToHead(QWidget *widget);
    /// Beside the head and the content, at the trailing edge.
    void setAside(QWidget *panel);

private:
    QHBoxLayout *m_row;
    QVBoxLayout *m_body;
    QWidget *m_strip;
    QHBoxLayout *m_head;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
};

}
