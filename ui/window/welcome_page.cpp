// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_page.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"
#include "ui/views/text_delegate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

QString shortFolder(const QString &path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
}

}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_offer(new QWidget)
    , m_busy(new TextLabel(TextRole::Subject))
    , m_recentHeading(new TextLabel(tr("Opened lately"), TextRole::Strong))
    , m_recent(new QListWidget)
{
    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->setSpacing(8);
    offer->addWidget(new TextLabel(tr("Open a ledger"), TextRole::Title));
    auto *words = new TextLabel(tr("A ledger holds the credits of your customers' organizations: who is running out, "
                                   "why, and what helps. Drop one here, a folder that the backend exported, or an "
                                   "export to look at."),
                                TextRole::Body, TextTone::Dim);
    words->setWordWrap(true);
    offer->addWidget(words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *open = new QPushButton(icon(IconId::Open), tr("O&pen…"));
    m_open = open;
    auto *make = new QPushButton(icon(IconId::Plus), tr("&New ledger…"));
    buttons->addWidget(open);
    buttons->addWidget(make);
    auto *review = new QPushButton(icon(IconId::Reviews), tr("Open for revie&w…"));
    buttons->addWidget(review);
    buttons->addStretch();
    offer->addSpacing(8);
    offer->addLayout(buttons);
    offer->addSpacing(16);
    offer->addWidget(m_recentHeading);
    auto *panel = new Panel;
    panel->body()->addWidget(m_recent);
    offer->addWidget(panel);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setItemDelegate(new TextDelegate(m_recent));
    m_recent->setAccessibleName(m_recentHeading->text());
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_busy);
    column->addWidget(m_offer);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    m_offer->setFixedWidth(560);
    m_busy->hide();

    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(make, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(review, &QPushButton::clicked, this, &WelcomePage::reviewRequested);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentChosen(item->data(Qt::UserRole).toString());
    });
    setRecent({});
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(icon(IconId::Ledger), QFileInfo(path).fileName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setData(DetailRole, shortFolder(path));
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    if (m_recent->count() > 0)
        m_recent->setCurrentRow(0);
    m_recent->setFixedHeight(qMin(8, m_recent->count()) * qMax(1, m_recent->sizeHintForRow(0)));
    m_recentHeading->setVisible(m_recent->count() > 0);
    m_recent->parentWidget()->parentWidget()->setVisible(m_recent->count() > 0);
}

/// Enter opens what was open last.
void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QWidget *first = m_recent->count() > 0 ? static_cast<QWidget *>(m_recent) : m_open;
    first->setFocus();
}

void WelcomePage::setBusy(const QString &words)
{
    m_busy->setText(words);
    m_busy->setVisible(!words.isEmpty());
    m_offer->setVisible(words.isEmpty());
}

}
