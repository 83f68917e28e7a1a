// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/base/instant.h"
#include "ui/widgets/figure_column.h"

namespace tidemark
{

class LedgerService;
class LinkButton;
struct UnbilledUsage;

/// What was delivered to an organization and refused by the ledger, by cause, and the way to charge it. Looks at the
/// whole chain, in the background.
class UnbilledColumn : public FigureColumn
{
    Q_OBJECT
public:
    explicit UnbilledColumn(std::shared_ptr<LedgerService> service, QWidget *parent = nullptr);

    /// `at` is nullopt for now.
    void fetch(const std::string &org, const std::optional<Instant> &at);
    /// All in one sentence; empty where nothing is unbilled, or it is not known yet.
    QString sentence() const;
    LinkButton *link() const;

Q_SIGNALS:
    void chargeRequested();

private:
    void show(const UnbilledUsage &usage);
    void showUnknown();

    std::shared_ptr<LedgerService> m_service;
    LinkButton *m_link;
    std::string m_org;
    std::optional<Instant> m_at;
    QString m_sentence;
    int m_asked = 0;
};

}
