// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/built_in_programs.h"

#include <QFile>

#include "core/base/law.h"
#include "core/domain/program_json.h"

static void initProgramResources()
{
    Q_INIT_RESOURCE(programs);
}

namespace tidemark
{

const ProgramCatalog &builtInPrograms()
{
    static const ProgramCatalog catalog = [] {
        initProgramResources();
        ProgramCatalog programs;
        for (const char *name : {":/tidemark/programs/geppetto-1.json", ":/tidemark/programs/idealy-1.json"}) {
            QFile file(QString::fromLatin1(name));
            const bool open = file.open(QIODevice::ReadOnly);
            TIDEMARK_LAW(open, "the built-in programs are in the binary");
            Result<Program> program = parseProgram(file.readAll().toStdString());
            TIDEMARK_LAW(program, "the built-in programs are well-formed");
            programs.add(std::move(*program));
        }
        return programs;
    }();
    return catalog;
}

}
