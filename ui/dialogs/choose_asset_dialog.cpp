// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choose_asset_dialog.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <climits>

#include "core/async/ledger_service.h"
#include "core/models/assets_model.h"
#include "core/models/ledger_page_source.h"
#include "ui/support/console_format.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"
#include "ui/views/thumbnail_grid.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

ChooseAssetDialog::ChooseAssetDialog(const std::shared_ptr<LedgerService> &service, Thumbnails *pictures,
                                     std::string org, const QString &orgName, QWidget *parent)
    : QDialog(parent)
    , m_org(std::move(org))
    , m_model(new AssetsModel(std::make_unique<LedgerPageSource>(service), this))
    , m_find(new SearchField(tr("Find image")))
    , m_grid(new ThumbnailGrid(pictures))
    , m_empty(new EmptyState)
    , m_rows(new QStackedWidget)
    , m_foot(new DialogFoot)
    , m_choose(new QPushButton(tr("C&hoose")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Choose the source image"));
    makeWindow(orgName);
    m_find->installEventFilter(this);
    connect(m_find, &SearchField::searchRequested, this, &ChooseAssetDialog::search);
    connect(m_empty, &EmptyState::actionTriggered, m_find, &QLineEdit::clear);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &ChooseAssetDialog::accept);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChooseAssetDialog::rowsChanged);
    connect(m_model, &AssetsModel::extentChanged, this, &ChooseAssetDialog::rowsChanged);
    connect(m_model, &AssetsModel::modelReset, this, &ChooseAssetDialog::rowsChanged);
    connect(m_model, &AssetsModel::dataChanged, this, &ChooseAssetDialog::rowsChanged);
    search(QString());
    m_find->setFocus();
}

void ChooseAssetDialog::makeWindow(const QString &orgName)
{
    m_find->setObjectName(QStringLiteral("find"));
    m_grid->setAccessibleName(tr("Images"));
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_model->setFormat(std::make_shared<ConsoleFormat>());
    m_grid->setModel(m_model);
    m_rows->addWidget(m_grid);
    m_rows->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(16);
    head->addWidget(new TextLabel(orgName, TextRole::Subject));
    head->addStretch();
    m_find->setMinimumWidth(260);
    head->addWidget(m_find);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setDefault(true);
    makePrimary(m_choose);
    m_foot->addButton(cancel);
    m_foot->addButton(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline);
    column->addWidget(m_rows, 1);
    column->addWidget(m_foot);
    resize(780, 560);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &ChooseAssetDialog::accept);
}

void ChooseAssetDialog::search(const QString &text)
{
    AssetFilter filter;
    filter.orgs = {m_org};
    filter.text = text.toStdString();
    if (text.isEmpty())
        filter.archived = false;
    m_grid->selectionModel()->clear();
    m_model->setFilter(filter);
    rowsChanged();
}

/// Something is chosen as soon as there is something to choose.
void ChooseAssetDialog::rowsChanged()
{
    const int rows = m_model->rowCount();
    const bool settled = !m_model->isSearching();
    if (rows > 0 && !m_grid->selectionModel()->hasSelection())
        m_grid->selectionModel()->setCurrentIndex(m_model->index(qMax(0, m_grid->currentIndex().row()), 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const bool none = rows == 0 && settled;
    if (none && m_find->text().isEmpty())
        m_empty->setText(tr("No images yet"), tr("Nothing was made in this organization that could be gone on with."));
    else if (none)
        m_empty->setText(tr("No image fits"), tr("None has these words in its name, user or model."),
                         tr("Show all images"));
    m_rows->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_grid);
    m_foot->setWords(none || !settled ? QString() : tr("%Ln images", nullptr, int(qMin<qint64>(rows, INT_MAX))));
    m_choose->setEnabled(!current().isEmpty());
}

QString ChooseAssetDialog::current() const
{
    return m_grid->currentIndex().isValid() ? m_grid->currentIndex().data(AssetRole).toString() : QString();
}

void ChooseAssetDialog::accept()
{
    const QString asset = current();
    if (asset.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT chosen(asset);
}

/// From the words to what they found.
bool ChooseAssetDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (key != Qt::Key_Down)
                m_find->search();
            m_grid->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

ThumbnailGrid *ChooseAssetDialog::grid() const
{
    return m_grid;
}

}
