// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/query/statement.h"
#include "ui/dialogs/write_dialog.h"
#include "ui/report/statement_file.h"

class QComboBox;
class QDateEdit;
class QTableWidget;

namespace tidemark
{

class LedgerService;
class Panel;
class SegmentedControl;
class StatementPreview;

/// Statement…: of one organization as a file, of many as a folder of files; shows the figures before it writes.
class StatementDialog : public WriteDialog
{
    Q_OBJECT
public:
    /// `knownAt`: where the ledger knows nothing later, as one that an export was taken over into; nullopt: now.
    StatementDialog(std::shared_ptr<LedgerService> service, std::vector<std::string> orgs, QWidget *parent = nullptr,
                    std::optional<Instant> knownAt = std::nullopt);

    DayPeriod period() const;
    ReportFormat format() const;

protected:
    void write(const QString &path, const std::shared_ptr<WriteProgress> &progress) override;

private:
    void makePeriod();
    void periodChosen();
    void inputChanged();
    void fetchPreview();

    std::shared_ptr<LedgerService> m_service;
    std::vector<std::string> m_orgs;
    std::optional<Instant> m_knownAt;
    int m_asked = 0;
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    SegmentedControl *m_format;
    StatementPreview *m_preview;
};

}
