// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/program.h"

namespace tidemark
{

class ProgramSheets;
class TextLabel;

/// One version of a program to read: its terms in words, its plans, and what actions and models cost.
class ProgramView : public QWidget
{
    Q_OBJECT
public:
    explicit ProgramView(QWidget *parent = nullptr);
    void setProgram(const Program &program);

    /// "Cycles are calendar months. What is left at the end of a cycle ends. …"
    static QString termsOf(const Program &program);

private:
    TextLabel *m_terms;
    TextLabel *m_others;
    ProgramSheets *m_sheets;
};

}
