// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statement_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "core/async/ledger_service.h"
#include "ui/dialogs/form_fields.h"
#include "ui/dialogs/statement_preview.h"
#include "ui/report/statement_document.h"
#include "ui/support/date_format.h"
#include "ui/support/failure_details.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{

constexpr int monthsOffered = 12;
constexpr int quartersOffered = 4;
constexpr int lastMonthIndex = 1;
/// More are not shown, but written.
constexpr size_t mostPreviewed = 200;

struct Written {
    int count = 0;
    int later = 0; ///< organizations that were created after the period
};

bool isLater(const Error &error)
{
    return error.code == ErrorCode::UnknownOrg;
}

Result<Written> writeAll(Ledger &ledger, const std::vector<std::string> &orgs, const DayPeriod &period,
                         ReportFormat format, const QString &path, Instant now, WriteProgress &progress)
{
    const bool many = orgs.size() > 1;
    Written written;
    if (many && !QDir(path).mkpath(QStringLiteral(".")))
        return fail(ErrorCode::CannotWrite, path.toStdString());
    for (size_t i = 0; i < orgs.size(); ++i) {
        if (!progress.report(int64_t(i), int64_t(orgs.size())))
            return fail(ErrorCode::Cancelled);
        const Result<Statement> statement = statementOf(ledger, orgs[i], period, now);
        if (!statement && many && isLater(statement.error())) {
            ++written.later;
            continue;
        }
        if (!statement)
            return tl::unexpected(statement.error());
        const QString file = many ? QDir(path).filePath(statementFileName(orgs[i], period, format)) : path;
        if (const Result<void> done = writeStatement(*statement, format, file); !done)
            return tl::unexpected(done.error());
        ++written.count;
    }
    return written;
}

QString whyNone(const Error &error)
{
    if (isLater(error))
        return StatementDialog::tr("The organization was created after this period.");
    if (error.code == ErrorCode::Malformed)
        return failureDetail(error).words;
    return failureWords(StatementDialog::tr("The statement could not be made."), error);
}

}

StatementDialog::StatementDialog(std::shared_ptr<LedgerService> service, std::vector<std::string> orgs, QWidget *parent,
                                 std::optional<Instant> knownAt)
    : WriteDialog(orgs.size() == 1 ? tr("Statement") : tr("Statements"),
                  orgs.size() == 1 ? QString::fromStdString(orgs.front())
                                   : tr("%Ln organizations", nullptr, int(orgs.size())),
                  QStringLiteral("statements"), parent)
    , m_service(std::move(service))
    , m_orgs(std::move(orgs))
    , m_knownAt(knownAt)
    , m_period(new QComboBox)
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
    , m_format(new SegmentedControl)
    , m_preview(new StatementPreview)
{
    makePeriod();
    m_format->addSegment(tr("PDF"));
    m_format->addSegment(tr("HTML"));
    auto *formats = new QHBoxLayout;
    formats->addWidget(m_format);
    formats->addStretch();
    fields()->insertRow(2, new QLabel(tr("Format")), formats);
    m_format->setAccessibleName(tr("Format"));
    content()->addWidget(m_preview, 1);
    setFolder(m_orgs.size() > 1);
    connect(m_format, &SegmentedControl::currentIndexChanged, this, &StatementDialog::inputChanged);
    complete();
    inputChanged();
    fetchPreview();
}

void StatementDialog::makePeriod()
{
    const QDate today = QDate::currentDate();
    for (int back = 0; back < monthsOffered; ++back) {
        const QDate day = today.addMonths(-back);
        const DayPeriod month = DayPeriod::ofMonth(day.year(), day.month());
        const QString words = periodWords(month);
        m_period->addItem(back == 0 ? tr("%1, so far", "October 2026, so far").arg(words) : words);
        m_period->setItemData(back, QVariantList{month.first, month.last});
    }
    m_period->insertSeparator(m_period->count());
    for (int back = 0; back < quartersOffered; ++back) {
        const QDate day = today.addMonths(-3 * back);
        const DayPeriod quarter = DayPeriod::ofQuarter(day.year(), (day.month() + 2) / 3);
        const QString words = periodWords(quarter);
        m_period->addItem(back == 0 ? tr("%1, so far", "October 2026, so far").arg(words) : words,
                          QVariantList{quarter.first, quarter.last});
    }
    m_period->insertSeparator(m_period->count());
    m_period->addItem(tr("From day to day"));
    m_period->setCurrentIndex(lastMonthIndex);
    m_period->setObjectName(QStringLiteral("period"));

    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    for (QDateEdit *day : {m_first, m_last}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(dayMonthYearFormat(day->locale()));
        day->setMaximumDate(today);
        day->setMinimumWidth(150);
        connect(day, &QDateEdit::dateChanged, this, [this] {
            inputChanged();
            fetchPreview();
        });
    }
    m_first->setObjectName(QStringLiteral("first"));
    m_last->setObjectName(QStringLiteral("last"));
    days->addWidget(m_first);
    auto *to = new QLabel(tr("to", "between two days"));
    days->addWidget(to);
    days->addWidget(m_last);
    days->addStretch();
    auto *label = new QLabel(tr("&Period"));
    label->setBuddy(m_period);
    fields()->insertRow(0, label, m_period);
    auto *fromLabel = new QLabel(tr("&From"));
    fromLabel->setBuddy(m_first);
    fields()->insertRow(1, fromLabel, days);
    m_period->setAccessibleName(tr("Period"));
    nameField(m_first, tr("From, first day"));
    nameField(m_last, tr("To, last day"));
    connect(m_period, &QComboBox::currentIndexChanged, this, &StatementDialog::periodChosen);
    periodChosen();
}

void StatementDialog::periodChosen()
{
    const QVariantList days = m_period->currentData().toList();
    for (QDateEdit *day : {m_first, m_last})
        day->setEnabled(days.isEmpty());
    if (days.isEmpty())
        return;
    {
        const QSignalBlocker first(m_first);
        const QSignalBlocker last(m_last);
        m_first->setDate(days.first().toDate());
        // What the field cannot show, as it is still to come, belongs to the period all the same.
        m_last->setDate(std::min(days.last().toDate(), m_last->maximumDate()));
    }
    inputChanged();
    fetchPreview();
}

DayPeriod StatementDialog::period() const
{
    const QVariantList days = m_period->currentData().toList();
    return days.isEmpty() ? DayPeriod{m_first->date(), m_last->date()}
                          : DayPeriod{days.first().toDate(), days.last().toDate()};
}

ReportFormat StatementDialog::format() const
{
    return m_format->currentIndex() == 0 ? ReportFormat::Pdf : ReportFormat::Html;
}

void StatementDialog::inputChanged()
{
    if (m_format->count() == 0)
        return;
    if (m_orgs.size() > 1) {
        propose(tr("Statements %1", "name of a folder, with a period").arg(periodWords(period())));
        return;
    }
    setNameFilter(format() == ReportFormat::Pdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    propose(statementFileName(m_orgs.front(), period(), format()));
}

void StatementDialog::fetchPreview()
{
    const int asked = ++m_asked;
    if (period().last < period().first) {
        m_preview->setStatements({}, m_orgs.size() > 1);
        setProblem(tr("The last day must not be earlier than the first."));
        return;
    }
    setProblem(tr("The figures are being read."));
    const std::vector<std::string> shown(m_orgs.begin(),
                                         m_orgs.begin() + int64_t(std::min(m_orgs.size(), mostPreviewed)));
    auto work = [shown, period = period(), now = m_knownAt.value_or(Instant::now())](Ledger &ledger,
                                                                                     JobContext &context) {
        std::vector<Result<Statement>> statements;
        for (const std::string &org : shown) {
            if (context.cancelled())
                break;
            statements.push_back(statementOf(ledger, org, period, now));
        }
        return statements;
    };
    m_service->readLong(std::move(work)).then(this, [this, asked](const std::vector<Result<Statement>> &all) {
        if (asked != m_asked)
            return;
        std::vector<Statement> statements;
        for (const Result<Statement> &statement : all) {
            if (statement)
                statements.push_back(*statement);
        }
        m_preview->setStatements(statements, m_orgs.size() > 1);
        if (m_orgs.size() == 1 && !statements.empty() && !statements.front().name.empty())
            setSubject(QString::fromStdString(statements.front().name));
        const bool isNone = statements.empty() && !all.empty();
        setProblem(isNone ? whyNone(all.front().error()) : QString());
        const bool isOpen = !statements.empty() && !statements.front().isClosed;
        setHint(isOpen ? tr("Provisional: late usage can still be booked in this period.") : QString());
    });
}

void StatementDialog::write(const QString &path, const std::shared_ptr<WriteProgress> &progress)
{
    auto work = [orgs = m_orgs, period = period(), format = format(), path, now = m_knownAt.value_or(Instant::now()),
                 progress](Ledger &ledger, JobContext &context) {
        if (context.cancelled())
            progress->cancelled = true;
        return writeAll(ledger, orgs, period, format, path, now, *progress);
    };
    m_service->readLong(std::move(work)).then(this, [this](const Result<Written> &done) {
        if (!done)
            return failed(isLater(done.error()) ? whyNone(done.error()) : tr("The statement could not be written."),
                          done.error());
        const QString words = tr("%Ln statements are written.", nullptr, done->count);
        written(done->later == 0
                    ? words
                    : tr("%1 %2", "two sentences")
                          .arg(words, tr("%Ln organizations were created later and have none.", nullptr, done->later)));
    });
}

}
