// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_registry.h"

#include <algorithm>
#include <utility>

#include "core/base/file_key.h"
#include "ui/reviews/review_window.h"
#include "ui/window/main_window.h"

namespace tidemark
{
WindowRegistry::WindowRegistry(QObject *parent)
    : QObject(parent)
{
}

WindowRegistry::~WindowRegistry()
{
    for (MainWindow *window : windows())
        delete window;
    for (const QPointer<ReviewWindow> &window : std::exchange(m_reviews, {}))
        delete window;
}

std::vector<MainWindow *> WindowRegistry::windows() const
{
    std::vector<MainWindow *> all;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window)
            all.push_back(window);
    }
    return all;
}

MainWindow *WindowRegistry::windowFor(const QString &path) const
{
    const QString key = fileKey(path);
    for (MainWindow *window : windows()) {
        if (!window->ledgerPath().isEmpty() && fileKey(window->ledgerPath()) == key)
            return window;
    }
    return nullptr;
}

MainWindow *WindowRegistry::addWindow()
{
    std::erase_if(m_windows, [](const QPointer<MainWindow> &window) {
        return window.isNull();
    });
    auto *window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.emplace_back(window);
    return window;
}

MainWindow *WindowRegistry::showWelcome()
{
    for (MainWindow *window : windows()) {
        if (window->ledgerPath().isEmpty()) {
            window->present();
            return window;
        }
    }
    MainWindow *window = addWindow();
    window->present();
    return window;
}

MainWindow *WindowRegistry::openLedger(const QString &path, OpenMode mode, MainWindow *from)
{
    MainWindow *window = mode == OpenMode::CreateNew ? nullptr : windowFor(path);
    if (window == nullptr) {
        window = from != nullptr && from->ledgerPath().isEmpty() ? from : addWindow();
        window->openLedger(path, mode);
    }
    window->present();
    return window;
}

ReviewWindow *WindowRegistry::openReview(const QString &path)
{
    std::erase_if(m_reviews, [](const QPointer<ReviewWindow> &window) {
        return window.isNull();
    });
    const auto known = std::find_if(m_reviews.begin(), m_reviews.end(), [&path](const QPointer<ReviewWindow> &window) {
        return fileKey(window->path()) == fileKey(path);
    });
    ReviewWindow *window = known != m_reviews.end() ? known->data() : nullptr;
    if (window == nullptr) {
        window = new ReviewWindow(path);
        window->setAttribute(Qt::WA_DeleteOnClose);
        m_reviews.emplace_back(window);
        connect(window, &ReviewWindow::remembered, this, &WindowRegistry::reviewsChanged);
        connect(window, &ReviewWindow::reviewRequested, this, &WindowRegistry::openReview);
    }
    window->present();
    return window;
}

}
