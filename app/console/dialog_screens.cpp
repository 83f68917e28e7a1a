// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/dialog_screens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>

#include <functional>

#include "app/console/screen_steps.h"
#include "core/models/entries_model.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/window/ledger_view.h"

namespace tidemark
{
namespace
{

using Act = std::function<void()>;

/// A few of the organization's users, for one dialog over many.
std::vector<std::string> someUsers(LedgerView *view)
{
    constexpr size_t few = 4;
    std::vector<std::string> users;
    if (const std::optional<OrgDetails> &details = view->orgPage()->details()) {
        for (const UserBalance &user : details->balance.users) {
            if (users.size() < few)
                users.push_back(user.user);
        }
    }
    return users;
}

template<typename Widget>
Widget *inDialog(const char *name)
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog != nullptr ? dialog->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
}

void type(const char *field, const QString &text)
{
    if (auto *line = inDialog<QLineEdit>(field)) {
        line->setFocus();
        line->selectAll();
        line->insert(text); // as typed: setText() is no edit
    }
}

void choose(const char *box, const QString &text)
{
    if (auto *choice = inDialog<QComboBox>(box))
        choice->setCurrentText(text);
}

void chooseLatestSource()
{
    if (auto *line = inDialog<QLineEdit>("source"))
        line->setText(line->completer()->model()->index(0, 0).data().toString());
}

/// The dialogs over one organization, each drawn once it is filled in.
class Dialogs
{
public:
    Dialogs(ScreenSteps &steps, LedgerView *view, const OrgFigures &figures)
        : m_steps(steps)
        , m_view(view)
        , m_org(figures.org)
    {
    }
    void add(const QString &name, const Act &open, const Act &fill = {})
    {
        m_steps.then([&steps = m_steps, view = m_view, org = m_org] {
            steps.closeDialog();
            view->showOrg(org);
        });
        if (fill)
            m_steps.then(open);
        m_steps.add(QStringLiteral("dialog-") + name, fill ? fill : open);
    }
    void addMoney();
    void addUsers();
    void addReverse();
    void addTrial();
    void addExhausted();
    /// A price that is borne, and one that leaves the user low.
    void addPrices();

private:
    OrgActions *bookings() const
    {
        return m_view->bookings();
    }
    Act over(void (OrgActions::*open)(const std::string &)) const
    {
        return [actions = bookings(), org = m_org, open] {
            (actions->*open)(org);
        };
    }
    ScreenSteps &m_steps;
    LedgerView *m_view;
    std::string m_org;
};

void Dialogs::addMoney()
{
    add(QStringLiteral("top-up"), over(&OrgActions::topUp));
    add(QStringLiteral("change-plan"), over(&OrgActions::changePlan));
    add(QStringLiteral("account"), over(&OrgActions::account));
    add(QStringLiteral("write-customer"), over(&OrgActions::writeTo));
    add(QStringLiteral("cancel-plan"), over(&OrgActions::cancelPlan));
    add(QStringLiteral("grant"), over(&OrgActions::grant), [] {
        type("reason", QStringLiteral("Spring fair"));
        type("credits", QStringLiteral("60"));
        inDialog<QCheckBox>("ends")->setChecked(true);
    });
    add(QStringLiteral("adjust-empty"), over(&OrgActions::adjust));
    add(QStringLiteral("adjust"), over(&OrgActions::adjust), [] {
        type("credits", QStringLiteral("−12.5"));
        type("reason", QStringLiteral("Counted twice on 3 November"));
    });
    add(QStringLiteral("threshold"), over(&OrgActions::setThreshold), [] {
        type("percent", QStringLiteral("10"));
    });
    add(QStringLiteral("default-limit"), over(&OrgActions::setDefaultLimit), [] {
        type("limit", QStringLiteral("30"));
    });
    add(QStringLiteral("record-action-refused"), over(&OrgActions::recordAction), [] {
        choose("model", QStringLiteral("Nano Banana Pro"));
        inDialog<QSpinBox>("count")->setValue(20);
    });
    add(QStringLiteral("refused"), over(&OrgActions::convertTrial));
    m_steps.then([&steps = m_steps] {
        steps.closeDialog();
    });
    m_steps.add(QStringLiteral("dialog-statement"), [actions = bookings(), org = m_org] {
        actions->statements({org});
    });
}

void Dialogs::addUsers()
{
    add(
        QStringLiteral("limits"),
        [actions = bookings(), view = m_view, org = m_org] {
            actions->setLimits(org, someUsers(view));
        },
        [] {
            type("limit", QStringLiteral("15"));
        });
    add(QStringLiteral("new-user"), over(&OrgActions::newUser), [] {
        type("name", QStringLiteral("Mara Lindqvist"));
        type("user", QStringLiteral("mara.lindqvist"));
        type("limit", QStringLiteral("60"));
    });
    add(
        QStringLiteral("new-org"),
        [actions = bookings()] {
            actions->newOrg();
        },
        [] {
            type("name", QStringLiteral("Northwind Print"));
            type("id", QStringLiteral("northwind-print"));
        });
    add(QStringLiteral("user-leaves"), [actions = bookings(), view = m_view, org = m_org] {
        actions->setActive(org, someUsers(view), false);
    });
}

/// The last entry of the kind on the organization's page, once its ledger is read.
void reverseLast(LedgerView *view, EntryKind kind)
{
    constexpr int near = 90;
    auto *page = qobject_cast<LedgerPage *>(view->orgPage()->tabs()->currentWidget());
    for (int i = 0; page != nullptr && i < near; ++i) {
        const EntryRow *row = page->model()->row(i);
        if (row != nullptr && row->entry.kind == kind) {
            view->bookings()->reverse(*row);
            return;
        }
    }
}

void Dialogs::addReverse()
{
    const auto ledger = [&steps = m_steps, view = m_view] {
        steps.closeDialog();
        view->orgPage()->showTab(OrgPage::Ledger);
    };
    m_steps.then(ledger);
    m_steps.then([view = m_view] {
        reverseLast(view, EntryKind::Charge);
    });
    m_steps.add(QStringLiteral("dialog-reverse"), [] {
        type("reason", QStringLiteral("The image was never delivered"));
    });
    m_steps.then([ledger, view = m_view] {
        ledger();
        if (auto *page = qobject_cast<LedgerPage *>(view->orgPage()->tabs()->currentWidget())) {
            EntryFilter grants = page->model()->filter();
            grants.kinds = {EntryKind::Grant};
            page->model()->setFilter(grants);
        }
    });
    m_steps.add(QStringLiteral("dialog-reverse-refused"), [view = m_view] {
        reverseLast(view, EntryKind::Grant);
    });
}

void Dialogs::addExhausted()
{
    add(QStringLiteral("record-action-exhausted"), over(&OrgActions::recordAction));
}

void Dialogs::addPrices()
{
    // Users of the demo have 60 credits a cycle there: the second leaves the first of them low.
    constexpr std::pair<const char *, int> counts[] = {{"record-action", 2}, {"record-action-low", 8}};
    for (const auto &[name, count] : counts) {
        add(QString::fromLatin1(name), over(&OrgActions::recordAction), [count = count] {
            choose("model", QStringLiteral("Nano Banana Pro"));
            inDialog<QSpinBox>("count")->setValue(count);
            chooseLatestSource();
        });
    }
    add(QStringLiteral("choose-source"), over(&OrgActions::recordAction), [] {
        inDialog<QAbstractButton>("chooseSource")->click();
    });
}

void Dialogs::addTrial()
{
    add(QStringLiteral("convert-trial"), over(&OrgActions::convertTrial));
}

}

void addDialogScreens(ScreenSteps &steps, LedgerView *view, const std::vector<OrgFigures> &orgs,
                      const std::optional<OrgFigures> &limited)
{
    if (!view->bookings()->whyNot().isEmpty())
        return;
    if (limited)
        Dialogs(steps, view, *limited).addPrices();
    for (const OrgFigures &figures : orgs) {
        Dialogs dialogs(steps, view, figures);
        if (figures.state == CreditState::Exhausted)
            dialogs.addExhausted();
        if (figures.state != CreditState::Low)
            continue;
        if (figures.plan == trialPlan) {
            dialogs.addTrial();
            continue;
        }
        dialogs.addMoney();
        dialogs.addUsers();
        dialogs.addReverse();
    }
    steps.then([&steps] {
        steps.closeDialog();
    });
}

}
