// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>

#include "core/domain/account.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"
#include "ui/widgets/tag_chip.h"

namespace tidemark
{
namespace
{

constexpr int margin = 4;
constexpr int leastLine = 110;

}

TagField::TagField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_known(new QStringListModel(this))
{
    m_line->setFrame(false);
    m_line->setMaxLength(int(mostTagLength));
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setObjectName(QStringLiteral("tagLine"));
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // After the completer has put the words into the line.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::takeTyped,
            Qt::QueuedConnection);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.contains(u','))
            takeTyped();
        Q_EMIT changed();
    });
}

void TagField::setTags(const QStringList &tags)
{
    for (TagChip *chip : std::exchange(m_chips, {}))
        chip->deleteLater();
    m_line->clear();
    for (const QString &tag : tags)
        addTag(tag);
}

QStringList TagField::tags() const
{
    QStringList all;
    for (const TagChip *chip : m_chips)
        all += chip->text();
    if (const QString typed = m_line->text().trimmed(); !typed.isEmpty() && !all.contains(typed, Qt::CaseInsensitive))
        all += typed;
    return all;
}

void TagField::setKnownTags(const QStringList &tags)
{
    m_known->setStringList(tags);
}

QLineEdit *TagField::line() const
{
    return m_line;
}

void TagField::addTag(const QString &tag)
{
    const bool there = std::any_of(m_chips.begin(), m_chips.end(), [&tag](const TagChip *chip) {
        return chip->text().compare(tag, Qt::CaseInsensitive) == 0;
    });
    if (tag.isEmpty() || there)
        return;
    auto *chip = new TagChip(tag, this);
    connect(chip, &TagChip::clicked, this, [this, chip] {
        removeTag(chip);
    });
    m_chips.push_back(chip);
    setTabOrder(m_line->previousInFocusChain(), chip);
    chip->show();
    updateGeometry();
    place(width(), true);
    Q_EMIT changed();
}

void TagField::removeTag(TagChip *chip)
{
    std::erase(m_chips, chip);
    m_line->setFocus();
    chip->hide();
    chip->deleteLater();
    updateGeometry();
    place(width(), true);
    update();
    Q_EMIT changed();
}

void TagField::takeTyped()
{
    const QStringList typed = m_line->text().split(u',', Qt::SkipEmptyParts);
    m_line->clear();
    for (const QString &tag : typed)
        addTag(tag.trimmed());
}

bool TagField::handleKey(int key)
{
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enters && !m_line->text().trimmed().isEmpty() && !m_line->completer()->popup()->isVisible()) {
        takeTyped();
        return true;
    }
    if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.empty()) {
        removeTag(m_chips.back());
        return true;
    }
    return false;
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

int TagField::place(int width, bool move) const
{
    int x = margin;
    int y = margin;
    const int row = controlHeight() - 2 * margin;
    const auto put = [&](QWidget *widget, int wanted, bool last) {
        if (x > margin && x + wanted > width - margin) {
            x = margin;
            y += row + margin;
        }
        const QRect at(x, y, last ? width - margin - x : qMin(wanted, width - 2 * margin), row);
        if (move)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
        x += wanted + margin;
    };
    for (TagChip *chip : m_chips)
        put(chip, chip->sizeHint().width(), false);
    put(m_line, leastLine, true);
    return y + row + margin;
}

bool TagField::hasHeightForWidth() const
{
    return true;
}

int TagField::heightForWidth(int width) const
{
    return place(width, false);
}

QSize TagField::sizeHint() const
{
    return {3 * leastLine, heightForWidth(qMax(width(), 3 * leastLine))};
}

QSize TagField::minimumSizeHint() const
{
    return {2 * leastLine, heightForWidth(qMax(width(), 2 * leastLine))};
}

void TagField::resizeEvent(QResizeEvent *)
{
    place(width(), true);
    updateGeometry();
}

void TagField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    stylePaint::roundedBox(&painter, rect(), isEnabled() ? t.base : t.window, t.controlBorder);
    if (m_line->hasFocus())
        stylePaint::focusRing(&painter, rect(), t);
}

}
