// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/query/ledger_summary.h"

namespace tidemark
{

class StateChip;
class TextLabel;

/// The line at the window's foot: entries, whether the chains are whole, how far the figures know, and the file.
class LedgerStatusBar : public QWidget
{
    Q_OBJECT
public:
    enum class Chain : quint8 { Unchecked, Checking, Intact, Broken };

    explicit LedgerStatusBar(QWidget *parent = nullptr);
    void setSummary(const LedgerSummary &summary);
    /// `entries`: how many were checked; bookings after that are said to be unchecked.
    void setChain(Chain chain, int64_t entries = 0);
    /// Empty: no ledger.
    void setFile(const QString &path, bool readOnly);
    /// "4 selected"; empty for none.
    void setSelection(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChain();

    Chain m_state = Chain::Unchecked;
    int64_t m_checked = 0;
    int64_t m_booked = 0;
    TextLabel *m_entries;
    StateChip *m_chain;
    TextLabel *m_chainWords;
    TextLabel *m_settled;
    TextLabel *m_known;
    TextLabel *m_selection;
    TextLabel *m_file;
    TextLabel *m_mode;
};

}
