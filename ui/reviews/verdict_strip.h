// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/models/roles.h"
#include "core/review/review_check.h"

namespace tidemark
{

class IconMark;
class LinkButton;
class StateChip;
class TextLabel;

/// What checking a file has come to: whether it is whole, who signed it, and what else is to be known, each by icon
/// and word, with a way to the first broken row.
class VerdictStrip : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictStrip(QWidget *parent = nullptr);

    void showCheck(const ReviewCheck &check);
    /// The check did not come to its end; `words` say why.
    void showUnchecked(const QString &words);
    void showUnreadable(const QString &words);
    /// Something else that a person must know before trusting what is shown; empty: nothing.
    void setRemark(const QString &words, const QString &action = QString());
    /// Whether the row that is named can be shown.
    void setRowKnown(bool known);

    LinkButton *rowLink() const;
    LinkButton *remarkLink() const;
    /// Everything that it says, for screen readers.
    QString words() const;

Q_SIGNALS:
    void rowRequested();
    void checkRequested();
    void remarkTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showSignature(const SignatureFinding &signature);
    void showVerdict(StateKind kind, const QString &word, const QString &words);

    StateChip *m_verdict;
    TextLabel *m_verdictWords;
    LinkButton *m_row;
    LinkButton *m_again;
    QWidget *m_signatureLine;
    StateChip *m_signature;
    IconMark *m_unsigned;
    TextLabel *m_signatureWords;
    QWidget *m_remarkLine;
    TextLabel *m_remark;
    LinkButton *m_remarkAction;
    bool m_namesRow = false;
    bool m_rowKnown = false;
};

}
