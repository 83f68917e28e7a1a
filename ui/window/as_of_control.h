// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

#include "ui/window/as_of_choices.h"

namespace tidemark
{

class AsOfPopup;

/// "As of: now ▾" in the tool bar: turns the window to a past instant.
class AsOfControl : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AsOfControl(QWidget *parent = nullptr);

    /// What the window shows; nullopt: now.
    void setAt(const std::optional<Instant> &at);
    /// Offered besides the others.
    void setCycle(const std::optional<AsOfCycle> &cycle);
    AsOfPopup *popup() const;
    void open();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const std::optional<tidemark::Instant> &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString value() const;

    AsOfPopup *m_popup;
    std::optional<Instant> m_at;
    std::optional<AsOfCycle> m_cycle;
};

}
