// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/media/media_library.h"

namespace tidemark
{

class Thumbnails;

/// The picture of one asset, as large as a thumbnail can be shown.
class PictureBox : public QWidget
{
    Q_OBJECT
public:
    explicit PictureBox(Thumbnails *pictures, QWidget *parent = nullptr);
    void setKey(const PictureKey &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Thumbnails *m_pictures;
    PictureKey m_key;
};

}
