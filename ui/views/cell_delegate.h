// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/support/tokens.h"

namespace tidemark
{

/// What the delegates share: the style's background, 8 px of padding, rows of 28 px, colours that stay readable on a
/// foreign selection colour.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Cell {
        const QStyleOptionViewItem &option;
        QRect rect; ///< without the padding
        Tokens tokens;

        /// `wanted`, or the selection's text colour where that differs from the text's.
        QColor ink(const QColor &wanted) const;
        /// Alignment as seen: mirrored for right-to-left.
        Qt::Alignment align(Qt::Alignment wanted) const;
        QRect leading(int from, int width) const;
        bool isMirrored() const;
    };
    /// The cell without its padding.
    static QRect contentRect(const QStyleOptionViewItem &option, int column);
    virtual void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const = 0;
    /// Width of the content, without the padding.
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

}
