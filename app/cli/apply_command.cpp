// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/line_source.h"
#include "core/base/system_user.h"
#include "core/exchange/json/answer_json.h"
#include "core/exchange/json/operation_json.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
constexpr int mostInOneCommit = 1000;

bool isBlank(const std::string &line)
{
    return std::all_of(line.begin(), line.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    });
}

class Application
{
public:
    Application(Ledger &ledger, LineSource &lines, bool allowFuture)
        : m_ledger(ledger)
        , m_lines(lines)
        , m_options{allowFuture}
        , m_actor(systemUser())
    {
    }
    Result<void> run()
    {
        while (std::optional<std::string> line = m_lines.next()) {
            if (const Result<void> done = runBatch(std::move(*line)); !done)
                return done;
        }
        return {};
    }
    bool sawMalformed() const
    {
        return m_sawMalformed;
    }
    int64_t line() const
    {
        return m_line;
    }

private:
    /// Takes what has already come into one commit; an answer is printed once it is durable.
    Result<void> runBatch(std::string first)
    {
        Result<std::unique_ptr<Booking>> booking = m_ledger.book();
        if (!booking)
            return tl::unexpected(booking.error());
        std::string answers;
        std::optional<std::string> line = std::move(first);
        for (int count = 0; line;
             line = count < mostInOneCommit && !(*booking)->shouldCommit() ? m_lines.nextIfThere() : std::nullopt) {
            ++m_line;
            if (isBlank(*line))
                continue;
            ++count;
            if (const Result<void> done = answer(**booking, *line, answers); !done)
                return done;
        }
        if (const Result<void> done = (*booking)->commit(); !done)
            return done;
        if (std::fwrite(answers.data(), 1, answers.size(), stdout) != answers.size() || std::fflush(stdout) != 0)
            return fail(ErrorCode::IoFailed, "The answers cannot be written to standard output.");
        return {};
    }
    Result<void> answer(Booking &booking, const std::string &line, std::string &answers)
    {
        const Result<Operation> operation = line.size() > LineSource::longest
            ? fail(ErrorCode::Malformed, "The line is longer than 1 MiB.")
            : parseOperation(line, m_actor);
        Answer answer;
        if (operation) {
            Result<Answer> applied = booking.apply(*operation, m_options);
            if (!applied)
                return tl::unexpected(applied.error());
            answer = std::move(*applied);
        } else {
            m_sawMalformed = true;
            answer.error = operation.error();
        }
        answers += answerJson(m_line, answer);
        answers += '\n';
        return {};
    }

    Ledger &m_ledger;
    LineSource &m_lines;
    BookingOptions m_options;
    std::string m_actor;
    int64_t m_line = 0;
    bool m_sawMalformed = false;
};
}

int applyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Applies operations, one JSON object a line, and answers each with one JSON line once it is durable.\n\n"
        "Exit status: 0 every line was applied or refused; 1 a line was malformed, the others are applied; 2 the "
        "ledger or "
        "FILE could not be opened, read or written."));
    const QCommandLineOption allowFuture(
        QStringLiteral("allow-future"),
        QStringLiteral("Accept operations that lie ahead of the clock, for simulation."));
    parser.addOption(allowFuture);
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("The ledger file; made if absent."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The operations; standard input if absent."),
                                 QStringLiteral("[FILE]"));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty() || names.size() > 2)
        return failCommand(
            QStringLiteral("apply needs a LEDGER and at most one FILE; see \"tidemark-cli apply --help\"."));

    LineSource lines(names.size() == 2 ? names.at(1).toStdString() : std::string("-"));
    if (const std::string problem = lines.problem(); !problem.empty())
        return failCommand(names.at(1) + QStringLiteral(": ") + QString::fromStdString(problem));
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(names.at(0).toStdString(), OpenMode::CreateIfMissing);
    if (!ledger)
        return failCommand(QString::fromStdString(ledger.error().detail));
    Application application(**ledger, lines, parser.isSet(allowFuture));
    if (const Result<void> done = application.run(); !done) {
        const QString detail = QString::fromStdString(done.error().detail);
        if (application.line() == 0)
            return failCommand(detail);
        return failCommand(QStringLiteral("stopped at line %1; what was answered before is booked: %2")
                               .arg(application.line())
                               .arg(detail));
    }
    if (const std::string problem = lines.problem(); !problem.empty())
        return failCommand(QStringLiteral("stopped after line %1; what was answered is booked: %2: %3")
                               .arg(application.line())
                               .arg(names.value(1, QStringLiteral("standard input")), QString::fromStdString(problem)));
    return application.sawMalformed() ? SomethingRefused : Done;
}

}
