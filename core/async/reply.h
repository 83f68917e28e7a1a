// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <type_traits>
#include <utility>

namespace tidemark
{

/// A future with another then(): QFuture's runs what it is given twice, and crashes, where the
/// future ends while it is being attached (seen in Qt 6.4.2).
template<typename T>
class Reply : public QFuture<T>
{
public:
    using QFuture<T>::QFuture;
    Reply(QFuture<T> future)
        : QFuture<T>(std::move(future))
    {
    }

    /// Calls `f` with the result from the event loop of the calling thread, which `context` belongs
    /// to; not where the future is cancelled, nor after the end of `context`.
    template<typename F>
    void then(QObject *context, F f) const
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::move(f)]() mutable {
            watcher->deleteLater();
            if (watcher->isCanceled())
                return;
            if constexpr (std::is_void_v<T>)
                f();
            else
                f(watcher->result());
        });
        watcher->setFuture(*this);
    }
};

}
