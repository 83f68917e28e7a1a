// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ledger_screens.h"

#include <QAction>
#include <QMenu>
#include <QString>

#include <algorithm>
#include <vector>

#include "app/console/dialog_screens.h"
#include "app/console/program_screens.h"
#include "app/console/screen_steps.h"
#include "app/console/table_screens.h"
#include "core/async/ledger_service.h"
#include "core/models/attention_model.h"
#include "core/models/roles.h"
#include "core/query/org_figures.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/list_page.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/what_if_window.h"
#include "ui/views/attention_view.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"

namespace tidemark
{
namespace
{

/// The organizations that are drawn.
struct Drawn {
    std::vector<OrgFigures> orgs;      ///< one of each state
    std::optional<OrgFigures> limited; ///< fine, and its models have prices
};

bool isLimited(const OrgFigures &figures)
{
    return figures.state == CreditState::Ok && figures.program == "idealy" && figures.plan != trialPlan;
}

Drawn oneOfEachState(Ledger &ledger)
{
    Drawn drawn;
    std::vector<OrgFigures> &chosen = drawn.orgs;
    const std::atomic<bool> cancelled = false;
    if (!refreshFigures(ledger, Instant::now(), {}, cancelled))
        return drawn;
    const Result<void> seen = eachFigures(ledger, [&](const OrgFigures &figures) {
        if (!drawn.limited && isLimited(figures))
            drawn.limited = figures;
        const auto same = std::find_if(chosen.begin(), chosen.end(), [&figures](const OrgFigures &other) {
            return other.state == figures.state && (other.plan == trialPlan) == (figures.plan == trialPlan);
        });
        if (same == chosen.end())
            chosen.push_back(figures);
        else if (same->plan.empty() && !figures.plan.empty())
            *same = figures; // of a plan more can be changed
        return true;
    });
    return seen ? drawn : Drawn();
}

/// The first organization of the overview that is listed for this; empty: there is none.
std::string listedFor(LedgerView *view, AttentionKind kind)
{
    const AttentionModel *model = view->overviewPage()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex first = model->index(0, 0, model->index(group, 0));
        if (first.data(KindRole).toInt() == int(kind))
            return first.data(OrgRole).toString().toStdString();
    }
    return {};
}

void addOverview(ScreenSteps &steps, LedgerView *view)
{
    steps.add(QStringLiteral("overview"), [view] {
        view->showPage(LedgerView::Overview);
        view->overviewPage()->takeFocus();
    });
    if (!view->bookings()->whyNot().isEmpty())
        return;
    steps.add(QStringLiteral("dialog-snooze"), [view] {
        AttentionView *list = view->overviewPage()->view();
        Q_EMIT list->snoozeRequested(list->currentIndex());
    });
    steps.then([&steps] {
        steps.closeDialog();
    });
    for (const AttentionKind kind : {AttentionKind::Unbilled, AttentionKind::Exhausted}) {
        const QString name = kind == AttentionKind::Unbilled ? QStringLiteral("dialog-charge-unbilled")
                                                             : QStringLiteral("dialog-charge-nothing");
        steps.add(name, [view, kind] {
            if (const std::string org = listedFor(view, kind); !org.empty())
                view->bookings()->chargeUnbilled(org);
        });
        steps.then([&steps] {
            steps.closeDialog();
        });
    }
}

void addPast(ScreenSteps &steps, LedgerView *view, const std::string &org)
{
    steps.then([&steps, view] {
        view->ledgerPage()->showWhy(false);
        view->showAt(Instant{Instant::now().ms - 30 * msPerDay});
        steps.waitUntil([view] {
            return view->at().has_value();
        });
    });
    steps.add(QStringLiteral("past-overview"), [view] {
        view->showPage(LedgerView::Overview);
    });
    steps.add(QStringLiteral("past-org"), [view, org] {
        view->showOrg(org);
    });
    steps.then([&steps, view] {
        view->showAt(std::nullopt);
        steps.waitUntil([view] {
            return !view->at();
        });
    });
}

/// What is asked about an organization beside its page.
void addQuestions(ScreenSteps &steps, LedgerView *view, const std::string &org)
{
    steps.addDetail(QStringLiteral("org-why-then"), [view, org] {
        view->showOrg(org);
        view->orgPage()->explainAt({Instant::now().ms - 9 * msPerDay});
    });
    steps.then([&steps, view, org] {
        view->orgPage()->ledgerPage()->showWhy(false);
        view->bookings()->whatIf(org);
        steps.waitUntil([window = view->findChild<WhatIfWindow *>()] {
            return window->isReplayed();
        });
    });
    steps.add(QStringLiteral("what-if"), [&steps, view] {
        steps.setWindow(view->findChild<WhatIfWindow *>());
    });
    steps.then([&steps, view] {
        view->findChild<WhatIfWindow *>()->close();
        steps.setWindow(view->window());
    });
}

void addPages(ScreenSteps &steps, LedgerView *view, const std::vector<OrgFigures> &orgs)
{
    const auto page = [view](LedgerView::PageId id) {
        return [view, id] {
            view->showPage(id);
        };
    };
    addOverview(steps, view);
    steps.add(QStringLiteral("orgs"), page(LedgerView::Orgs));
    for (const OrgFigures &figures : orgs) {
        const QString name = QStringLiteral("org-") + QString::fromLatin1(creditStateName(figures.state).data());
        const auto show = [view, org = figures.org] {
            view->showOrg(org);
        };
        if (figures.plan == trialPlan)
            steps.add(name + QStringLiteral("-trial"), show);
        else
            steps.add(name, SceneState(figures.state), show);
    }
    const auto tab = [view, org = orgs.front().org](OrgPage::Tab which) {
        return [view, org, which] {
            view->showOrg(org);
            view->orgPage()->showTab(which);
        };
    };
    steps.add(QStringLiteral("org-users"), tab(OrgPage::Users));
    steps.add(QStringLiteral("org-gallery"), tab(OrgPage::Gallery));
    steps.add(QStringLiteral("org-ledger"), tab(OrgPage::Ledger));
    const auto low = std::find_if(orgs.begin(), orgs.end(), [](const OrgFigures &figures) {
        return figures.state == CreditState::Low && figures.plan != trialPlan;
    });
    if (low != orgs.end())
        steps.add(QStringLiteral("org-breakdown"), [view, org = low->org] {
            view->showOrg(org);
            view->orgPage()->showTab(OrgPage::Breakdown);
        });
    steps.add(QStringLiteral("users"), page(LedgerView::Users));
    steps.add(QStringLiteral("gallery"), page(LedgerView::Gallery));
    steps.add(QStringLiteral("ledger"), page(LedgerView::Ledger));
    steps.add(QStringLiteral("dialog-export-table"), [view] {
        const auto *page = qobject_cast<ListPage *>(view->currentPage());
        if (page != nullptr)
            page->outMenu()->actions().last()->trigger();
    });
    steps.then([&steps] {
        steps.closeDialog();
    });
    steps.add(QStringLiteral("ledger-why"), [view] {
        view->showPage(LedgerView::Ledger);
        view->ledgerPage()->showWhy(true);
    });
    addPast(steps, view, orgs.front().org);
    const auto exhausted = std::find_if(orgs.begin(), orgs.end(), [](const OrgFigures &figures) {
        return figures.state == CreditState::Exhausted && figures.plan != trialPlan;
    });
    if (exhausted != orgs.end())
        addQuestions(steps, view, exhausted->org);
}

}

void addLedgerScreens(ScreenSteps &steps, MainWindow *window)
{
    steps.wait();
    window->service()
        ->readFigures([](Ledger &ledger) {
            return oneOfEachState(ledger);
        })
        .then(&steps, [&steps, window, view = window->view()](const Drawn &drawn) {
            if (!drawn.orgs.empty()) {
                addPages(steps, view, drawn.orgs);
                addTableScreens(steps, window);
                addDialogScreens(steps, view, drawn.orgs, drawn.limited);
                addProgramScreens(steps, view);
                steps.add(QStringLiteral("dialog-keys"), [window] {
                    window->actionsOfWindow().keys->trigger();
                });
                steps.then([&steps] {
                    steps.closeDialog();
                });
            }
            steps.goOn();
        });
}

}
