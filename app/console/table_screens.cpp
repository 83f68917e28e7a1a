// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/table_screens.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

#include "app/console/screen_steps.h"
#include "core/models/entries_model.h"
#include "core/models/orgs_model.h"
#include "ui/filters/choice_filter.h"
#include "ui/filters/filter_header.h"
#include "ui/filters/range_filter.h"
#include "ui/pages/list_page.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/orgs_page.h"
#include "ui/support/saved_views.h"
#include "ui/views/data_table.h"
#include "ui/widgets/search_field.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"

namespace tidemark
{
namespace
{

void addView(LedgerView *view, const QString &name, const QVariantMap &filters)
{
    SavedView saved;
    saved.page = QStringLiteral("orgs");
    saved.name = name;
    saved.filters = filters;
    view->savedViews()->save(saved);
}

QVariantMap oneOf(const QStringList &values)
{
    return {{QStringLiteral("values"), values}, {QStringLiteral("words"), values}};
}

void filterLedger(LedgerView *view)
{
    view->showPage(LedgerView::Ledger);
    const auto *page = qobject_cast<ListPage *>(view->currentPage());
    if (auto *kind = qobject_cast<ChoiceFilter *>(page->filterRow()->editor(EntriesModel::KindColumn)))
        kind->setValues({QStringLiteral("charge"), QStringLiteral("refusal")});
    if (auto *amount = qobject_cast<RangeFilter *>(page->filterRow()->editor(EntriesModel::AmountColumn)))
        amount->setText(QStringLiteral("-10 – -2"));
}

/// The dialog of one of the actions for all organizations, by its place in the menu.
void openBulk(LedgerView *view, int action)
{
    view->showPage(LedgerView::Orgs);
    view->orgsPage()->table()->selectAll();
    QMenu menu;
    view->orgsPage()->addActionsTo(&menu);
    if (menu.actions().size() > action)
        menu.actions().at(action)->trigger();
}

}

void addTableScreens(ScreenSteps &steps, MainWindow *window)
{
    LedgerView *view = window->view();
    steps.then([view] {
        addView(view, QStringLiteral("Watch list"), {{QStringLiteral("state"), oneOf({QStringLiteral("low")})}});
        addView(view, QStringLiteral("Idealy"), {{QStringLiteral("program"), oneOf({QStringLiteral("idealy")})}});
    });
    steps.add(QStringLiteral("saved-view"), [view] {
        view->showView(view->savedViews()->all().back().id);
        view->orgsPage()->table()->selectAll();
    });
    steps.add(QStringLiteral("ledger-filtered"), [view] {
        filterLedger(view);
        qobject_cast<ListPage *>(view->currentPage())->table()->selectAll();
    });
    steps.add(QStringLiteral("palette"), [window] {
        SearchField *field = window->actionsOfWindow().search;
        QApplication::setActiveWindow(window);
        field->setFocus();
        field->setText(QStringLiteral("co"));
        Q_EMIT field->textEdited(field->text());
    });
    steps.then([window, view] {
        window->actionsOfWindow().search->clear();
        view->setFocus();
    });
    const std::pair<const char *, int> dialogs[] = {{"bulk-top-up", 0}, {"bulk-plan", 2}, {"bulk-threshold", 3}};
    for (const auto &[name, action] : dialogs) {
        steps.then([view, action = action] {
            openBulk(view, action);
        });
        steps.add(QStringLiteral("dialog-") + QString::fromLatin1(name), [] {
            if (const QWidget *dialog = QApplication::activeModalWidget()) {
                for (const char *field : {"credits", "threshold"}) {
                    if (auto *line = dialog->findChild<QLineEdit *>(QString::fromLatin1(field)))
                        line->setText(QStringLiteral("50"));
                }
            }
        });
        steps.then([&steps] {
            steps.closeDialog();
        });
    }
}

}
