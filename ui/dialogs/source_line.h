// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "ui/views/thumbnails.h"

namespace tidemark
{

/// A line that names an image, with its picture before the name.
class SourceLine final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SourceLine(Thumbnails *pictures, QWidget *parent = nullptr);
    /// Without an asset: none.
    void setPicture(const PictureKey &key);
    bool hasPicture() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    Thumbnails *m_pictures;
    PictureKey m_key;
};

}
