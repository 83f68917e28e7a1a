// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/render_screens.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QTimer>

#include <functional>
#include <vector>

#include "app/console/demo_ledger.h"
#include "core/async/ledger_service.h"
#include "core/query/org_figures.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

namespace tidemark
{
namespace
{

constexpr int settleMs = 900; // reading, laying out and painting are over long before

/// One step after the other, each given the time to be read and painted.
class Renderer : public QObject
{
public:
    Renderer(QApplication &application, WindowRegistry &windows, const QString &folder)
        : QObject(&application)
        , m_application(application)
        , m_windows(windows)
        , m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void start(const QString &ledger)
    {
        m_window = m_windows.showWelcome();
        m_window->resize(1440, 900);
        add(QStringLiteral("welcome"), [] {});
        m_steps.push_back({QString(), [this, ledger] {
                               open(ledger);
                           }});
        next();
    }

private:
    struct Step {
        QString name; ///< of the file; empty: draws nothing
        std::function<void()> show;
    };
    void add(const QString &name, const std::function<void()> &show)
    {
        m_steps.push_back({name + QStringLiteral("-light"), [this, show] {
                               applyTheme(m_application, ThemeChoice::Light);
                               show();
                           }});
        m_steps.push_back({name + QStringLiteral("-dark"), [this] {
                               applyTheme(m_application, ThemeChoice::Dark);
                           }});
    }
    void next()
    {
        if (m_step == m_steps.size()) {
            m_application.quit();
            return;
        }
        const Step step = m_steps[m_step++];
        m_settled = false;
        step.show();
        QTimer::singleShot(settleMs, this, [this, name = step.name] {
            if (!name.isEmpty())
                draw(name);
            m_settled = true;
            goOn();
        });
    }
    /// Once the step has settled and nothing is waited for, whichever comes last.
    void goOn()
    {
        if (m_settled && !m_waits)
            next();
    }
    void draw(const QString &name)
    {
        QWidget *shown = m_application.activeModalWidget();
        if (shown == nullptr)
            shown = m_window;
        const QString path = m_folder + u'/' + name + QStringLiteral(".png");
        if (!shown->grab().save(path))
            qCritical("%s could not be written", qPrintable(QDir::toNativeSeparators(path)));
    }
    void open(const QString &ledger)
    {
        m_waits = true;
        connect(m_window, &MainWindow::ledgerOpened, this, &Renderer::chooseOrgs);
        connect(m_window, &MainWindow::openFailed, this, [this] {
            qCritical("%s", qPrintable(m_window->messages()->text()));
            m_application.exit(1);
        });
        if (ledger.isEmpty())
            withDemoLedger([this](const QString &path) {
                m_windows.openLedger(path, OpenMode::ReadWrite, m_window);
            });
        else
            m_windows.openLedger(ledger, OpenMode::ReadWrite, m_window);
    }
    /// One organization of each state.
    void chooseOrgs()
    {
        m_window->service()
            ->read([](Ledger &ledger) {
                std::vector<OrgFigures> chosen;
                const std::atomic<bool> cancelled = false;
                if (!refreshFigures(ledger, Instant::now(), {}, cancelled))
                    return chosen;
                const Result<void> seen = eachFigures(ledger, [&chosen](const OrgFigures &figures) {
                    const bool have = std::any_of(chosen.begin(), chosen.end(), [&figures](const OrgFigures &other) {
                        return other.state == figures.state && (other.plan == trialPlan) == (figures.plan == trialPlan);
                    });
                    if (!have)
                        chosen.push_back(figures);
                    return true;
                });
                return seen ? chosen : std::vector<OrgFigures>();
            })
            .then(this, [this](const std::vector<OrgFigures> &chosen) {
                addPages(chosen);
            });
    }
    void addPages(const std::vector<OrgFigures> &orgs)
    {
        LedgerView *view = m_window->view();
        add(QStringLiteral("orgs"), [view] {
            view->showPage(LedgerView::Orgs);
        });
        for (const OrgFigures &figures : orgs) {
            QString name = QStringLiteral("org-") + QString::fromLatin1(creditStateName(figures.state).data());
            if (figures.plan == trialPlan)
                name += QStringLiteral("-trial");
            add(name, [view, org = figures.org] {
                view->showOrg(org);
            });
        }
        if (!orgs.empty()) {
            const auto tab = [view, org = orgs.front().org](OrgPage::Tab which) {
                return [view, org, which] {
                    view->showOrg(org);
                    view->orgPage()->showTab(which);
                };
            };
            add(QStringLiteral("org-users"), tab(OrgPage::Users));
            add(QStringLiteral("org-gallery"), tab(OrgPage::Gallery));
            add(QStringLiteral("org-ledger"), tab(OrgPage::Ledger));
        }
        add(QStringLiteral("users"), [view] {
            view->showPage(LedgerView::Users);
        });
        add(QStringLiteral("gallery"), [view] {
            view->showPage(LedgerView::Gallery);
        });
        add(QStringLiteral("ledger"), [view] {
            view->showPage(LedgerView::Ledger);
        });
        addDialogs(orgs);
        m_waits = false;
        goOn();
    }
    void addDialogs(const std::vector<OrgFigures> &orgs)
    {
        LedgerView *view = m_window->view();
        OrgActions *bookings = view->bookings();
        if (!bookings->whyNot().isEmpty())
            return;
        const auto add = [this, view](const QString &name, const std::string &org, const std::function<void()> &open) {
            this->add(name, [this, view, org, open] {
                closeDialog();
                view->showOrg(org);
                open();
            });
        };
        for (const OrgFigures &figures : orgs) {
            const std::string org = figures.org;
            if (figures.plan == trialPlan && figures.state == CreditState::Low)
                add(QStringLiteral("dialog-convert-trial"), org, [bookings, org] {
                    bookings->convertTrial(org);
                });
            if (figures.plan == trialPlan || figures.state != CreditState::Low)
                continue;
            add(QStringLiteral("dialog-top-up"), org, [bookings, org] {
                bookings->topUp(org);
            });
            add(QStringLiteral("dialog-change-plan"), org, [bookings, org] {
                bookings->changePlan(org);
            });
        }
    }
    void closeDialog()
    {
        if (QWidget *dialog = m_application.activeModalWidget())
            dialog->close();
    }

    QApplication &m_application;
    WindowRegistry &m_windows;
    QString m_folder;
    MainWindow *m_window = nullptr;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    bool m_waits = false;
    bool m_settled = false;
};

}

void renderScreens(QApplication &application, WindowRegistry &windows, const QString &folder, const QString &ledger)
{
    (new Renderer(application, windows, folder))->start(ledger);
}

}
