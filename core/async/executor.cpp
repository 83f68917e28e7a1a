// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/executor.h"

#include "core/base/give_way.h"

namespace tidemark
{

Executor::Executor(IdleWork idle, Urgency urgency)
    : m_idle(std::move(idle))
    , m_urgency(urgency)
    , m_thread([this] {
        loop();
    })
{
}

Executor::~Executor()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const std::unique_ptr<Job> &job : m_jobs)
            job->cancel();
        if (m_running)
            m_running->cancel();
    }
    m_wake.notify_all();
    m_thread.join();
}

void Executor::add(std::unique_ptr<Job> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

/// The next job, or nullptr when the executor ends.
std::unique_ptr<Executor::Job> Executor::next()
{
    std::unique_lock lock(m_mutex);
    const auto hasTurn = [this] {
        return m_stopping || !m_jobs.empty();
    };
    while (m_idle.work && !m_wake.wait_for(lock, m_idle.every, hasTurn)) {
        lock.unlock();
        m_idle.work();
        lock.lock();
    }
    m_wake.wait(lock, hasTurn);
    if (m_stopping)
        return nullptr;
    std::unique_ptr<Job> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_running = job.get();
    return job;
}

void Executor::loop()
{
    if (m_urgency == Urgency::Background)
        giveWay();
    while (const std::unique_ptr<Job> job = next()) {
        job->run();
        // Before the job goes: the destructor cancels what runs.
        const std::lock_guard lock(m_mutex);
        m_running = nullptr;
    }
}

}
