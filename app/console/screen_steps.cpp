// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screen_steps.h"

#include <QApplication>
#include <QDir>
#include <QTimer>
#include <QWidget>

#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int settleMs = 900; // reading, laying out and painting are over long before
constexpr int passMs = 300;   // only what the next step needs
constexpr int watchMs = 50;

}

ScreenSteps::ScreenSteps(QApplication &application, const QString &folder, const ScreenChoice &choice)
    : QObject(&application)
    , m_application(application)
    , m_folder(folder)
    , m_choice(choice)
{
    QDir().mkpath(folder);
}

void ScreenSteps::addPart(const std::function<void()> &part)
{
    m_parts.push_back(part);
}

void ScreenSteps::add(const QString &name, const std::function<void()> &show)
{
    if (ScreenChoice::isVariant(name))
        addDetail(name, show);
    else
        addIn(m_choice.coloursOf(m_scenes++), name, show);
}

void ScreenSteps::add(const QString &name, SceneState state, const std::function<void()> &show)
{
    addIn(m_choice.coloursOf(state), name, show);
}

void ScreenSteps::addDetail(const QString &name, const std::function<void()> &show)
{
    addIn(m_choice.coloursOfDetail(), name, show);
}

void ScreenSteps::addIn(const std::vector<ThemeChoice> &colours, const QString &name, const std::function<void()> &show)
{
    if (colours.empty()) {
        then(show);
        return;
    }
    for (const ThemeChoice theme : colours) {
        const bool first = theme == colours.front();
        m_steps.push_back({name + u'-' + m_choice.suffix(theme), [this, theme, show = first ? show : [] {}] {
                               applyTheme(m_application, theme);
                               show();
                           }});
    }
}

void ScreenSteps::then(const std::function<void()> &act)
{
    m_steps.push_back({QString(), [this, act] {
                           applyTheme(m_application, ThemeChoice::Light);
                           act();
                       }});
}

void ScreenSteps::wait()
{
    m_waits = true;
}

void ScreenSteps::goOn()
{
    m_waits = false;
    resume();
}

void ScreenSteps::waitUntil(const std::function<bool()> &isDone)
{
    wait();
    auto *watch = new QTimer(this);
    connect(watch, &QTimer::timeout, this, [this, watch, isDone] {
        if (!isDone())
            return;
        watch->deleteLater();
        watch->stop();
        goOn();
    });
    watch->start(watchMs);
}

void ScreenSteps::start()
{
    next();
}

void ScreenSteps::next()
{
    if (m_steps.empty()) {
        if (m_parts.empty()) {
            m_application.quit();
            return;
        }
        const std::function<void()> part = m_parts.front();
        m_parts.pop_front();
        part();
        resume();
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    m_settled = false;
    step.show();
    QTimer::singleShot(step.file.isEmpty() ? passMs : settleMs, this, [this, file = step.file] {
        if (!file.isEmpty())
            draw(file);
        m_settled = true;
        resume();
    });
}

/// Once the step has settled and nothing is waited for, whichever comes last.
void ScreenSteps::resume()
{
    if (m_settled && !m_waits)
        next();
}

void ScreenSteps::drawNow(const QString &name)
{
    const bool variant = ScreenChoice::isVariant(name);
    if (!(variant ? m_choice.coloursOfDetail() : m_choice.coloursOf(m_scenes++)).empty())
        draw(name + u'-' + m_choice.suffix(ThemeChoice::Light));
}

void ScreenSteps::draw(const QString &file)
{
    QWidget *dialog = m_application.activeModalWidget();
    QWidget *shown = dialog != nullptr ? dialog : m_window.data();
    const QString path = m_folder + u'/' + file + QStringLiteral(".png");
    if (shown == nullptr || !shown->grab().save(path))
        qCritical("%s could not be written", qPrintable(QDir::toNativeSeparators(path)));
}

void ScreenSteps::setWindow(QWidget *window)
{
    m_window = window;
}

void ScreenSteps::closeDialog()
{
    // Of which one may stand above another.
    constexpr int most = 2;
    for (int i = 0; i < most; ++i) {
        if (QWidget *dialog = m_application.activeModalWidget())
            dialog->close();
    }
}

}
