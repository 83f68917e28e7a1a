// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/filters/filter_choice.h"

class QListWidget;
class QListWidgetItem;

namespace tidemark
{

class LinkButton;
class SearchField;
class SegmentedControl;

/// The choices of a filter with check marks: is / is not, a search where they are many, and a link that clears them.
class ChoicePopup : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicePopup(QWidget *parent = nullptr);

    void setChoices(const QList<FilterChoice> &choices);
    void setFetch(const FetchChoices &fetch);
    void setExceptOffered(bool offered);
    /// What is checked, before it opens.
    void begin(const QList<FilterChoice> &checked, bool except);
    QListWidget *list() const;
    SegmentedControl *except() const;

Q_SIGNALS:
    void toggled(const tidemark::FilterChoice &choice, bool checked);
    void exceptChanged(bool except);
    void clearRequested();
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QList<FilterChoice> &choices);
    void search(const QString &typed);
    void toggle(QListWidgetItem *item);

    SegmentedControl *m_except;
    SearchField *m_search;
    QListWidget *m_list;
    LinkButton *m_clear;
    QList<FilterChoice> m_choices;
    QList<FilterChoice> m_checked;
    FetchChoices m_fetch;
};

}
