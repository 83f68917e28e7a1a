// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/base/instant.h"

class QTimer;
class QWidget;

namespace tidemark
{

class LedgerService;
class ProgressPanel;

/// Computes the figures of all organizations for another instant, so that a window can turn to it at once. The last
/// begun wins.
class AsOfTurn : public QObject
{
    Q_OBJECT
public:
    explicit AsOfTurn(std::shared_ptr<LedgerService> service, QObject *parent = nullptr);
    ~AsOfTurn() override;

    /// nullopt: now.
    void begin(const std::optional<Instant> &at);
    bool isRunning() const;
    /// Shown while it takes longer than a moment.
    QWidget *panel() const;

Q_SIGNALS:
    void ready(const std::optional<tidemark::Instant> &at);
    /// Not where it was cancelled.
    void failed(const QString &words);

private:
    struct Shared;
    void finish(const std::optional<Instant> &at, const std::optional<Error> &error);
    void showProgress();

    std::shared_ptr<LedgerService> m_service;
    ProgressPanel *m_panel;
    QTimer *m_poll;
    std::shared_ptr<Shared> m_shared; ///< of what runs
};

}
