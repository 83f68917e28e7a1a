// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/program_screens.h"

#include <QListWidget>
#include <QPushButton>

#include "app/console/screen_steps.h"
#include "ui/programs/new_version_dialog.h"
#include "ui/programs/program_sheets.h"
#include "ui/programs/programs_dialog.h"
#include "ui/programs/replay_panel.h"
#include "ui/programs/sheet_model.h"
#include "ui/window/ledger_view.h"

namespace tidemark
{
namespace
{

void click(QWidget *in, const char *button)
{
    if (auto *found = in->findChild<QPushButton *>(QString::fromLatin1(button)))
        found->click();
}

/// The last of them, once the programs are read.
void choose(ProgramsDialog *dialog)
{
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentRow(list->count() - 1);
}

}

void addProgramScreens(ScreenSteps &steps, LedgerView *view)
{
    const auto dialog = [view] {
        return view->findChild<ProgramsDialog *>();
    };
    steps.then([view] {
        view->showPrograms();
    });
    steps.add(QStringLiteral("dialog-programs"), [dialog] {
        choose(dialog());
    });
    steps.then([dialog, &steps] {
        click(dialog(), "newVersion");
        auto *editor = dialog()->findChild<NewVersionDialog *>();
        if (editor == nullptr)
            return;
        SheetModel *models = editor->sheets()->models();
        models->addRow({QStringLiteral("Flux"), QStringLiteral("1.5")});
        steps.wait();
        QObject::connect(editor->replay(), &ReplayPanel::finished, &steps, [&steps] {
            steps.goOn();
        });
        click(editor, "preview");
    });
    steps.add(QStringLiteral("dialog-program-version"), [] {});
    steps.then([&steps] {
        steps.closeDialog();
    });
    steps.then([&steps] {
        steps.closeDialog();
    });
}

}
