// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

#include "core/async/reply.h"

namespace tidemark
{

/// What a running job sees of the future that it fills. On the job's thread only.
class JobContext
{
public:
    virtual ~JobContext() = default;
    /// Whether the job should end early; what it then returns reaches nobody.
    virtual bool cancelled() const = 0;
    /// Shown by the future's progressValue() and progressMaximum(). A total of 0: not known.
    virtual void setProgress(int64_t done, int64_t total) = 0;
};

/// Work to be done whenever no job came for a while.
struct IdleWork {
    std::chrono::milliseconds every{};
    std::function<void()> work;
};

/// How a thread stands to others that want to run: a Background one gives way to the window and to what it waits for.
enum class Urgency : uint8_t { Normal, Background };

/// Runs jobs one after the other on a thread of its own. run() may be called on any thread.
/// The destructor cancels what runs and what waits, and waits for the end of what runs; it must
/// not be reached on the executor's own thread. A job must not throw.
class Executor
{
public:
    explicit Executor(IdleWork idle = {}, Urgency urgency = Urgency::Normal);
    ~Executor();
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /// The future is running from now on, so that it can be waited for. A job whose future is
    /// cancelled before its turn never runs; a cancelled future has no result.
    template<typename F>
    auto run(F job) -> Reply<std::invoke_result_t<F &, JobContext &>>
    {
        auto task = std::make_unique<JobOf<F>>(std::move(job));
        Reply<std::invoke_result_t<F &, JobContext &>> future = task->future();
        add(std::move(task));
        return future;
    }

private:
    class Job
    {
    public:
        virtual ~Job() = default;
        virtual void run() = 0;
        virtual void cancel() = 0;
    };
    template<typename F>
    class JobOf;

    void add(std::unique_ptr<Job> job);
    void loop();
    std::unique_ptr<Job> next();

    IdleWork m_idle;
    Urgency m_urgency;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<Job>> m_jobs;
    Job *m_running = nullptr;
    bool m_stopping = false;
    std::thread m_thread;
};

template<typename F>
class Executor::JobOf final : public Executor::Job, private JobContext
{
public:
    using T = std::invoke_result_t<F &, JobContext &>;

    explicit JobOf(F job)
        : m_job(std::move(job))
    {
        m_promise.start();
        m_future = m_promise.future();
    }
    QFuture<T> future() const
    {
        return m_future;
    }
    void run() override
    {
        if (!m_promise.isCanceled()) {
            if constexpr (std::is_void_v<T>)
                m_job(*this);
            else
                m_promise.addResult(m_job(static_cast<JobContext &>(*this)));
        }
        m_promise.finish();
    }
    void cancel() override
    {
        m_future.cancel();
    }

private:
    bool cancelled() const override
    {
        return m_promise.isCanceled();
    }
    void setProgress(int64_t done, int64_t total) override
    {
        int64_t scale = 1;
        while (total / scale > INT32_MAX)
            scale *= 1000;
        if (m_scaledTotal != total / scale) {
            m_scaledTotal = total / scale;
            m_promise.setProgressRange(0, static_cast<int>(m_scaledTotal));
        }
        m_promise.setProgressValue(static_cast<int>(done / scale));
    }

    QPromise<T> m_promise;
    QFuture<T> m_future;
    F m_job;
    int64_t m_scaledTotal = 0;
};

}
