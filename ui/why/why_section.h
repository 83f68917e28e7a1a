// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace tidemark
{

class TextLabel;

/// A part of "Why this balance?": a heading, and rows of widgets in columns with hairlines between them. The last
/// columns hold figures.
class WhySection : public QWidget
{
    Q_OBJECT
public:
    /// `wide`: the column that takes what room there is.
    explicit WhySection(int columns, int wide, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void clear();
    /// Takes the widgets; a nullptr leaves its column empty.
    void addRow(const std::vector<QWidget *> &widgets);
    /// Over all columns.
    void addWide(QWidget *widget);
    int rows() const;

private:
    void addLine();

    int m_columns;
    int m_rows = 0;
    TextLabel *m_title;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_widgets;
};

/// Words and figures of a row.
TextLabel *whyText(const QString &text, bool dim = false);
TextLabel *whyFigure(const QString &text, bool strong = false);

}
