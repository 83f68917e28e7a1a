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

QString fileOf(const QString &name, ThemeChoice theme)
{
    const QString colours = theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
    return QStringLiteral("%1-%2").arg(name, colours);
}

}

ScreenSteps::ScreenSteps(QApplication &application, const QString &folder)
    : QObject(&application)
    , m_application(application)
    , m_folder(folder)
{
    QDir().mkpath(folder);
}

void ScreenSteps::addPart(const std::function<void()> &part)
{
    m_parts.push_back(part);
}

void ScreenSteps::add(const QString &name, const std::function<void()> &show)
{
    m_steps.push_back({fileOf(name, ThemeChoice::Light), [this, show] {
                           applyTheme(m_application, ThemeChoice::Light);
                           show();
                       }});
    m_steps.push_back({fileOf(name, ThemeChoice::Dark), [this] {
                           applyTheme(m_application, ThemeChoice::Dark);
                       }});
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
    QTimer::singleShot(settleMs, this, [this, file = step.file] {
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
    draw(fileOf(name, ThemeChoice::Light));
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
    if (QWidget *dialog = m_application.activeModalWidget())
        dialog->close();
}

}
