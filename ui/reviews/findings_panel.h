// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "core/domain/program.h"
#include "core/review/findings.h"

class QListView;
class QStandardItemModel;

namespace tidemark
{

class TextLabel;

/// What is worth a look in a reviewed file, by kind; choosing a finding, or a whole kind, leads to its entries.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void showFindings(std::shared_ptr<const std::vector<Finding>> findings, const ProgramCatalog &programs);
    /// Nothing is chosen any more.
    /// There are no entries to look through.
    void showUnreadable();
    void clearChoice();
    QListView *list() const;

Q_SIGNALS:
    /// `rows` of the file's index, ascending; `words` say what they are.
    void chosen(const std::shared_ptr<const std::vector<uint32_t>> &rows, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addKind(FindingKind kind, const ProgramCatalog &programs);
    void choose(int row);

    /// What a line of the list leads to.
    struct Line {
        size_t first = 0; ///< of the findings
        size_t count = 0;
    };
    std::shared_ptr<const std::vector<Finding>> m_findings;
    std::vector<Line> m_lines;
    TextLabel *m_title;
    TextLabel *m_hint;
    QListView *m_list;
    QStandardItemModel *m_model;
};

}
