// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <string>

#include "core/query/unbilled_usage.h"

namespace tidemark
{

class LedgerService;
class LinkButton;
class TextLabel;

/// What of an organization's usage was delivered and refused, by cause, with a link to charge it. Hidden where there
/// is none.
class UnbilledLine : public QWidget
{
    Q_OBJECT
public:
    explicit UnbilledLine(std::shared_ptr<LedgerService> service, QWidget *parent = nullptr);

    /// Reads it anew; only what was asked last is shown.
    /// As of `at`; nullopt: now.
    void fetch(const std::string &org, const std::optional<Instant> &at = {});
    QString text() const;
    LinkButton *link() const;

Q_SIGNALS:
    void chargeRequested();

private:
    std::shared_ptr<LedgerService> m_service;
    std::string m_org;
    int m_asked = 0;
    TextLabel *m_words;
    LinkButton *m_link;
};

}
