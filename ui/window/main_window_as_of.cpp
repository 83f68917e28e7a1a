// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>

#include "core/async/ledger_service.h"
#include "ui/widgets/banner.h"
#include "ui/window/as_of_control.h"
#include "ui/window/ledger_status_bar.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"

namespace tidemark
{

void MainWindow::connectAsOf()
{
    connect(m_actions.lookBack, &QAction::triggered, this, [this] {
        m_actions.asOf->click();
    });
    // Before it opens, so that it offers the cycle of the organization that is shown.
    connect(m_actions.asOf, &AsOfControl::pressed, this, &MainWindow::offerCycle);
    connect(m_actions.asOf, &AsOfControl::chosen, this, [this](const std::optional<Instant> &at) {
        if (m_view != nullptr)
            m_view->showAt(at);
    });
    const auto backToNow = [this] {
        if (m_view != nullptr)
            m_view->showAt(std::nullopt);
    };
    connect(m_actions.backToNow, &QAction::triggered, this, backToNow);
    connect(m_past, &Banner::actionTriggered, this, backToNow);
}

void MainWindow::offerCycle()
{
    m_actions.asOf->setCycle(m_view != nullptr ? m_view->cycle() : std::nullopt);
}

void MainWindow::showAsOf(const std::optional<Instant> &at)
{
    m_actions.asOf->setAt(at);
    m_past->setVisible(at.has_value());
    if (at)
        m_past->showMessage(BannerTone::Past,
                            tr("As of %1: everything is shown as it was known then, and nothing can be booked. Names, "
                               "owners, tags and notes are those of today.")
                                .arg(asOfText(*at)),
                            tr("Back to now (Esc)"));
    m_status->setFile(m_path, m_service->isReadOnly() || at);
    refreshActions();
}

}
