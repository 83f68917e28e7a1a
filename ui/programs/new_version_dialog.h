// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/domain/program.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace tidemark
{

class Banner;
class LedgerService;
class ProgramSheets;
class ReplayPanel;
class SheetModel;
class TextLabel;

/// A further version of a program in the making: terms, plans and prices, checked as they are typed, and what they
/// would have meant for last month. Saved, it never changes.
class NewVersionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `program` is what the form begins with; its version is the new one's.
    NewVersionDialog(std::shared_ptr<LedgerService> service, const Program &program, QWidget *parent);
    ProgramSheets *sheets() const;
    ReplayPanel *replay() const;

Q_SIGNALS:
    void added(const tidemark::Program &program);

private:
    void makeLayout();
    QWidget *makeTerms();
    QWidget *makeSheet(SheetModel *sheet, const QString &name, const QList<int> &widths, const QStringList &newRow);
    QWidget *makeModels();
    void fill();
    void inputChanged();
    /// nullopt, and what is wrong is said.
    std::optional<Program> read();
    void preview();
    void save();
    void saved(const Program &program, const Result<void> &result);

    std::shared_ptr<LedgerService> m_service;
    Program m_start;
    ProgramSheets *m_sheets;
    QTabWidget *m_tabs;
    QLineEdit *m_name;
    QComboBox *m_cycle;
    QComboBox *m_unspent;
    QLineEdit *m_trial;
    QSpinBox *m_lateDays;
    QLineEdit *m_default;
    ReplayPanel *m_replay;
    Banner *m_banner;
    TextLabel *m_problem;
    QPushButton *m_preview;
    QPushButton *m_save;
    bool m_saving = false;
};

}
