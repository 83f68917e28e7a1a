// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "ui/reviews/compare_window.h"
#include "ui/reviews/reconcile_window.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

namespace tidemark
{

void MainWindow::showCompare()
{
    auto *window = new CompareWindow(m_path, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->present();
}

void MainWindow::showReconcile()
{
    auto *window = new ReconcileWindow(m_path, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ReconcileWindow::entryRequested, this,
            [this](const QString &ledger, const std::string &org, Seq seq) {
                if (m_view == nullptr || m_registry.windowFor(ledger) != this)
                    return;
                m_view->showEntry(org, seq);
                present();
            });
    connect(window, &ReconcileWindow::importRequested, this, [this](const QString &ledger, const QString &usage) {
        if (m_registry.windowFor(ledger) != this)
            return;
        // An export's usage is imported with what stands beside it.
        const QFileInfo file(usage);
        importFrom(file.fileName() == QLatin1String("usage.csv") ? file.absolutePath() : usage);
        present();
    });
    window->present();
}

}
