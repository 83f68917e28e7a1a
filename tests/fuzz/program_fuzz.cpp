// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/program_json.h"
#include "core/ledger/calculator.h"
#include "tests/fuzz/fuzz_folder.h"

using namespace tidemark;
using namespace tidemark::fuzz;

/// The file of a program: what is understood is written as it was understood, and prices come of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<Program> program = parseProgram(textOf(data, size));
    if (!answered(program))
        return 0;
    const std::string json = programJson(*program);
    const Result<Program> again = parseProgram(json);
    hold(answered(again) && programJson(*again) == json, "a program comes back");
    for (const PricedAction &action : program->actions)
        hold(!priceOf(*program, action, "Flux", "GPT1 Mini").isNegative(), "no price is negative");
    return 0;
}
