// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tidemark
{

class Thumbnails;

/// The versions of an image, a row each, joined by lines as a tree.
class VersionsView : public QListView
{
    Q_OBJECT
public:
    explicit VersionsView(Thumbnails *pictures, QWidget *parent = nullptr);
    /// As high as its rows.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

}
