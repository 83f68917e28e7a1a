// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <memory>

#include "core/base/json.h"
#include "core/domain/built_in_programs.h"
#include "core/exchange/json/answer_json.h"
#include "core/exchange/json/operation_json.h"
#include "core/ledger/decide.h"
#include "core/ledger/verifier.h"
#include "tests/fuzz/fuzz_folder.h"

using namespace tidemark;
using namespace tidemark::fuzz;

namespace
{
/// An organization in memory, with the verifier looking on.
struct Course {
    OrgState state{nullptr, builtInPrograms()};
    ChainVerifier verifier{builtInPrograms()};
};

void apply(std::map<std::string, std::unique_ptr<Course>> &courses, const Operation &operation)
{
    std::unique_ptr<Course> &course = courses[operation.org];
    if (!course)
        course = std::make_unique<Course>();
    Decision decision = decide(course->state, operation, {builtInPrograms(), std::nullopt});
    hold(Json::parse(answerJson(1, decision.answer)).has_value(), "an answer is a line of JSON");
    if (!decision.after)
        return;
    for (const Entry &entry : decision.entries) {
        const std::optional<Problem> problem = course->verifier.check(entry);
        hold(!problem, "what is decided is what verify expects", problem ? problem->message : std::string());
    }
    course->state.absorb(*decision.after);
}
}

/// Lines as `tidemark-cli apply` takes them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::map<std::string, std::unique_ptr<Course>> courses;
    std::string_view rest = textOf(data, size);
    for (int line = 0; !rest.empty() && line < 200; ++line) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        const Result<Operation> operation = parseOperation(rest.substr(0, end), "fuzz");
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (answered(operation))
            apply(courses, *operation);
    }
    return 0;
}
