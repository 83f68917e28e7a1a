// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>

#include "app/console/screen_choice.h"

class QApplication;
class QWidget;

namespace tidemark
{

/// Shows one thing after the other, each given the time to be read and painted, and draws it to a file.
class ScreenSteps : public QObject
{
public:
    ScreenSteps(QApplication &application, const QString &folder, const ScreenChoice &choice);

    /// What begins when all steps before it are done: it adds steps.
    void addPart(const std::function<void()> &part);
    /// Drawn to NAME-light.png and NAME-dark.png, or as the choice says.
    void add(const QString &name, const std::function<void()> &show);
    void add(const QString &name, SceneState state, const std::function<void()> &show);
    /// As add(), where every scene is drawn.
    void addDetail(const QString &name, const std::function<void()> &show);
    /// Draws nothing; in light colours.
    void then(const std::function<void()> &act);
    /// No step follows until goOn(); for what is read or booked first.
    void wait();
    void goOn();
    /// No step follows until `isDone`, which is asked now and then.
    void waitUntil(const std::function<bool()> &isDone);
    /// At once, light, what would be over before it was drawn as others are; nothing where it is no scene of this run.
    void drawNow(const QString &name);

    /// What is drawn, where no dialog is open above it.
    void setWindow(QWidget *window);
    void closeDialog();
    void start();

private:
    struct Step {
        QString file; ///< empty: draws nothing
        std::function<void()> show;
    };
    void addIn(const std::vector<ThemeChoice> &colours, const QString &name, const std::function<void()> &show);
    void next();
    void resume();
    void draw(const QString &file);

    QApplication &m_application;
    QString m_folder;
    ScreenChoice m_choice;
    int m_scenes = 0;
    QPointer<QWidget> m_window;
    std::deque<std::function<void()>> m_parts;
    std::deque<Step> m_steps;
    bool m_waits = false;
    bool m_settled = true;
};

}
