// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <string>

class QPushButton;
class QStackedWidget;

namespace tidemark
{

class AssetsModel;
class DialogFoot;
class EmptyState;
class LedgerService;
class SearchField;
class ThumbnailGrid;
class Thumbnails;

/// One of an organization's images, newest first, or found by any part of its name; archived ones only where they are
/// searched for.
class ChooseAssetDialog final : public QDialog
{
    Q_OBJECT
public:
    ChooseAssetDialog(const std::shared_ptr<LedgerService> &service, Thumbnails *pictures, std::string org,
                      const QString &orgName, QWidget *parent);

    ThumbnailGrid *grid() const;

Q_SIGNALS:
    void chosen(const QString &asset);

public Q_SLOTS:
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow(const QString &orgName);
    void search(const QString &text);
    void rowsChanged();
    QString current() const;

    std::string m_org;
    AssetsModel *m_model;
    SearchField *m_find;
    ThumbnailGrid *m_grid;
    EmptyState *m_empty;
    QStackedWidget *m_rows;
    DialogFoot *m_foot;
    QPushButton *m_choose;
};

}
