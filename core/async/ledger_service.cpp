// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/ledger_service.h"

#include <QThread>
#include <QtConcurrentRun>

#include <array>

namespace tidemark
{
namespace
{
constexpr std::chrono::milliseconds pollEvery{500};
}

LedgerService::LedgerService(Lane reading, Lane readingLong, Lane figuring, Lane writing)
    : m_path(QString::fromStdString(writing.ledger->path()))
    , m_readOnly(writing.ledger->isReadOnly())
    , m_writing(std::move(writing))
    , m_figuring(std::move(figuring))
    , m_readingLong(std::move(readingLong))
    , m_reading(std::move(reading))
{
    m_writing.executor = std::make_unique<Executor>();
    m_figuring.executor = std::make_unique<Executor>(IdleWork(), Urgency::Background);
    m_readingLong.executor = std::make_unique<Executor>(IdleWork(), Urgency::Background);
    m_reading.executor = std::make_unique<Executor>(IdleWork{pollEvery, [this] {
                                                                 lookForChange();
                                                             }});
}

LedgerService::~LedgerService()
{
    // A job that ends on one thread may still add to another's.
    m_writing.executor.reset();
    m_figuring.executor.reset();
    m_readingLong.executor.reset();
    m_reading.executor.reset();
    // The last connection to close tidies up behind all, and that must be one that can write.
    m_reading.ledger.reset();
    m_readingLong.ledger.reset();
    m_figuring.ledger.reset();
}

Result<std::shared_ptr<LedgerService>> LedgerService::openNow(const std::string &path, OpenMode mode)
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, mode);
    if (!ledger)
        return tl::unexpected(ledger.error());
    std::array<Lane, 3> lanes;
    for (Lane &lane : lanes) {
        Result<std::unique_ptr<Ledger>> reader = (*ledger)->openReader();
        if (!reader)
            return tl::unexpected(reader.error());
        lane.ledger = std::move(*reader);
    }
    return std::shared_ptr<LedgerService>(new LedgerService(std::move(lanes[0]), std::move(lanes[1]),
                                                            std::move(lanes[2]), Lane{std::move(*ledger), nullptr}));
}

Reply<Result<std::shared_ptr<LedgerService>>> LedgerService::open(const QString &path, OpenMode mode)
{
    QThread *owner = QThread::currentThread();
    return QtConcurrent::run([path = path.toStdString(), mode, owner] {
        Result<std::shared_ptr<LedgerService>> service = openNow(path, mode);
        if (service)
            (*service)->moveToThread(owner);
        return service;
    });
}

QString LedgerService::path() const
{
    return m_path;
}

bool LedgerService::isReadOnly() const
{
    return m_readOnly;
}

LedgerService::Turn::Turn(LedgerService &service, Lane &lane, JobContext &context)
    : m_service(service)
    , m_lane(lane)
{
    if (&lane == &service.m_reading)
        service.lookForChange();
    else
        lane.ledger->noticeChange();
    if (&lane != &service.m_writing)
        lane.ledger->setCancelCheck([&context] {
            return context.cancelled();
        });
}

LedgerService::Turn::~Turn()
{
    if (&m_lane == &m_service.m_writing)
        m_service.m_reading.executor->run([this_ = &m_service](JobContext &) {
            this_->lookForChange();
        });
    else
        m_lane.ledger->setCancelCheck({});
}

/// On the reading thread, the one whose connection tells commits of all others.
void LedgerService::lookForChange()
{
    if (m_reading.ledger->noticeChange())
        QMetaObject::invokeMethod(this, &LedgerService::changed, Qt::QueuedConnection);
}

Reply<Result<std::vector<Preview>>> LedgerService::preview(std::vector<Operation> operations)
{
    return read([operations = std::move(operations)](Ledger &ledger) {
        return previewInTurn(ledger, operations);
    });
}

Reply<Result<CommitOutcome>> LedgerService::commit(std::vector<Operation> operations, std::vector<Preview> expected)
{
    return write([operations = std::move(operations), expected = std::move(expected)](Ledger &ledger) {
        return commitDecided(ledger, operations, expected);
    });
}

}
