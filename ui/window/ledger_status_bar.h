// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/query/ledger_summary.h"
#include "ui/window/chain_check.h"

namespace tidemark
{

class StateChip;
class TextLabel;

/// The line at the window's foot: entries, whether the chains are whole, how far the figures know, and the file.
class LedgerStatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerStatusBar(QWidget *parent = nullptr);
    void setSummary(const LedgerSummary &summary);
    void setChain(const ChainCheck &chain);
    /// Empty: no ledger.
    void setFile(const QString &path, bool readOnly);
    /// "<b>4 selected</b> in +4.0 …", rich text; empty for none.
    void setSelection(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChain();
    QString chainToolTip() const;

    ChainCheck m_known;
    int64_t m_booked = 0;
    TextLabel *m_entries;
    StateChip *m_chain;
    TextLabel *m_chainWords;
    TextLabel *m_settled;
    TextLabel *m_usage;
    TextLabel *m_selection;
    TextLabel *m_file;
    TextLabel *m_mode;
};

}
