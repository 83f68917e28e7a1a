// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <vector>

#include "core/domain/operation.h"
#include "core/domain/rows.h"
#include "ui/widgets/banner.h"

class QMenu;
class QWidget;

namespace tidemark
{

class LedgerService;
class Thumbnails;

/// What can be done with images: whose they are, whether they are put away, and their originals. None of it costs
/// credits, so an empty pool stops nothing.
class AssetActions : public QObject
{
    Q_OBJECT
public:
    AssetActions(std::shared_ptr<LedgerService> service, Thumbnails *pictures, QWidget *window);

    /// The window shows a past instant, where nothing can be changed.
    void setPast(bool past);
    /// Empty where flags can be changed; else why not.
    QString whyNot() const;
    void setVisibility(const std::vector<AssetRow> &assets, Visibility visibility);
    void setArchived(const std::vector<AssetRow> &assets, bool archived);
    /// Asks where to, and writes the original there.
    void download(const AssetRow &asset);
    void addTo(QMenu *menu, const std::vector<AssetRow> &assets);

Q_SIGNALS:
    void whyNotChanged();
    void booked(const QString &whatWasDone, const std::vector<tidemark::Operation> &undo);
    void message(tidemark::BannerTone tone, const QString &text);

private:
    void book(std::vector<Operation> operations, std::vector<Operation> undo, const QString &done);
    void askWhere(const AssetRow &asset, const QString &suffix);
    void save(const AssetRow &asset, const QString &path);

    std::shared_ptr<LedgerService> m_service;
    Thumbnails *m_pictures;
    QWidget *m_window;
    bool m_isPast = false;
};

}
