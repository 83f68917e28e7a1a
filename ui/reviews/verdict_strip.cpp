// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/verdict_strip.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

#include "ui/reviews/review_verdict.h"
#include "ui/support/check_words.h"
#include "ui/support/formats.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int chipRoom = 128;

int asNumber(int64_t count)
{
    return int(std::min<int64_t>(count, INT_MAX));
}

/// A chip or an icon in a column of its own, then words, then what can be done.
QHBoxLayout *addLine(QWidget *line, const std::initializer_list<QWidget *> &marks, TextLabel *words)
{
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    auto *column = new QWidget;
    auto *marked = new QHBoxLayout(column);
    marked->setContentsMargins(0, 0, 0, 0);
    for (QWidget *mark : marks)
        marked->addWidget(mark);
    marked->addStretch();
    column->setMinimumSize(chipRoom, 20);
    row->addWidget(column, 0, Qt::AlignTop);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setMinimumHeight(20);
    row->addWidget(words, 1);
    return row;
}

QString wholeWords(const Verification &verification)
{
    const QString entries = VerdictStrip::tr("%Ln entries", nullptr, asNumber(verification.entries));
    const QString orgs = VerdictStrip::tr("%Ln organizations", nullptr, asNumber(verification.orgs));
    return VerdictStrip::tr("%1 of %2: every hash is right, and the rules book each entry as it stands.",
                            "1,204 entries of 8 organizations")
        .arg(entries, orgs);
}

}

VerdictStrip::VerdictStrip(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new StateChip)
    , m_verdictWords(new TextLabel(TextRole::Body))
    , m_row(new LinkButton(tr("Show the &row"), TextRole::Medium))
    , m_again(new LinkButton(tr("Check &again"), TextRole::Medium))
    , m_signatureLine(new QWidget)
    , m_signature(new StateChip)
    , m_unsigned(new IconMark(IconId::Signature, TextTone::Dim))
    , m_signatureWords(new TextLabel(TextRole::Body))
    , m_remarkLine(new QWidget)
    , m_remark(new TextLabel(TextRole::Body))
    , m_remarkAction(new LinkButton(QString(), TextRole::Medium))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 9);
    column->setSpacing(6);
    auto *verdict = new QWidget;
    QHBoxLayout *first = addLine(verdict, {m_verdict}, m_verdictWords);
    first->addWidget(m_row);
    first->addWidget(m_again);
    addLine(m_signatureLine, {m_signature, m_unsigned}, m_signatureWords);
    QHBoxLayout *last = addLine(m_remarkLine, {new IconMark(IconId::Info, TextTone::Accent)}, m_remark);
    last->addWidget(m_remarkAction);
    column->addWidget(verdict);
    column->addWidget(m_signatureLine);
    column->addWidget(m_remarkLine);
    connect(m_row, &LinkButton::clicked, this, &VerdictStrip::rowRequested);
    connect(m_again, &LinkButton::clicked, this, &VerdictStrip::checkRequested);
    connect(m_remarkAction, &LinkButton::clicked, this, &VerdictStrip::remarkTriggered);
    m_remarkLine->hide();
    showUnchecked(tr("The check has not begun."));
}

void VerdictStrip::showVerdict(StateKind kind, const QString &word, const QString &words)
{
    m_verdict->setKind(kind, word);
    m_verdictWords->setText(words);
    m_row->setVisible(m_namesRow && m_rowKnown);
    setAccessibleName(word);
    setAccessibleDescription(this->words());
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void VerdictStrip::showSignature(const SignatureFinding &signature)
{
    const bool isSigned = signature.kind != SignatureFinding::Kind::None;
    m_signatureLine->show();
    m_signature->setVisible(isSigned);
    m_unsigned->setVisible(!isSigned);
    const StateKind kind = signature.kind == SignatureFinding::Kind::Good ? StateKind::Ok
        : signature.kind == SignatureFinding::Kind::UnknownKey            ? StateKind::Low
                                                                          : StateKind::Exhausted;
    const QString word = signature.kind == SignatureFinding::Kind::Good ? tr("Signed")
        : signature.kind == SignatureFinding::Kind::UnknownKey          ? tr("Unknown key")
                                                                        : tr("Bad signature");
    m_signature->setKind(kind, word);
    QString words = signatureWords(signature);
    if (signature.kind == SignatureFinding::Kind::Good && !signature.comment.empty())
        words = tr("%1 What the signer wrote: %2", "a sentence; a comment")
                    .arg(words, QString::fromStdString(signature.comment));
    m_signatureWords->setText(words);
}

void VerdictStrip::showCheck(const ReviewCheck &check)
{
    const ReviewVerdict verdict = verdictOf(check);
    const std::optional<Problem> &problem = check.file.verification.problem;
    showSignature(check.file.signature);
    m_again->hide();
    m_namesRow = problem && (!problem->org.empty() || problem->line > 0);
    showVerdict(verdictKind(verdict), verdictWord(verdict),
                verdict == ReviewVerdict::Whole ? wholeWords(check.file.verification) : wholeProblemWords(*problem));
}

void VerdictStrip::showUnchecked(const QString &words)
{
    m_signatureLine->hide();
    m_again->show();
    m_namesRow = false;
    showVerdict(verdictKind(ReviewVerdict::Unchecked), verdictWord(ReviewVerdict::Unchecked), words);
}

void VerdictStrip::showUnreadable(const QString &words)
{
    m_signatureLine->hide();
    m_again->show();
    m_namesRow = false;
    showVerdict(verdictKind(ReviewVerdict::Unreadable), verdictWord(ReviewVerdict::Unreadable), words);
}

void VerdictStrip::setRemark(const QString &words, const QString &action)
{
    m_remark->setText(words);
    m_remarkAction->setText(action);
    m_remarkAction->setVisible(!action.isEmpty());
    m_remarkAction->updateGeometry();
    m_remarkLine->setVisible(!words.isEmpty());
}

void VerdictStrip::setRowKnown(bool known)
{
    m_rowKnown = known;
    m_row->setVisible(m_namesRow && m_rowKnown);
}

LinkButton *VerdictStrip::rowLink() const
{
    return m_row;
}

LinkButton *VerdictStrip::remarkLink() const
{
    return m_remarkAction;
}

QString VerdictStrip::words() const
{
    QStringList all{m_verdict->text(), m_verdictWords->text()};
    if (!m_signatureLine->isHidden())
        all += m_signatureWords->text();
    if (!m_remarkLine->isHidden())
        all += m_remark->text();
    return all.join(u'\n');
}

void VerdictStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    const bool isForged =
        !m_signatureLine->isHidden() && !m_signature->isHidden() && m_signature->kind() == StateKind::Exhausted;
    const QColor fill = isForged                    ? t.redTint
        : m_verdict->kind() == StateKind::Ok        ? mixed(t.window, t.ok, 0.08)
        : m_verdict->kind() == StateKind::Exhausted ? t.redTint
                                                    : mixed(t.window, t.highlight, 0.5);
    painter.fillRect(rect(), fill);
    painter.fillRect(QRect(0, 0, width(), 1), t.hairline);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
}

}
