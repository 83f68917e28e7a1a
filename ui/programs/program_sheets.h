// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

#include "core/domain/program.h"

namespace tidemark
{

class SheetModel;

/// A program's plans and prices as people read and edit them.
class ProgramSheets : public QObject
{
    Q_OBJECT
public:
    enum PlanColumn { PlanId, PlanName, PlanCredits };
    enum ActionColumn { ActionId, ActionName, ActionModel, ActionPrice };
    enum ModelColumn { ModelName, ModelPrice };

    explicit ProgramSheets(QObject *parent = nullptr);

    void setProgram(const Program &program);
    /// Puts what is in the sheets into the program. False, with the wrong cells marked and problem() set, where that is
    /// none.
    bool readInto(Program &program);
    /// Of the first wrong cell; empty: there is none.
    QString problem() const;

    SheetModel *plans() const;
    SheetModel *actions() const;
    SheetModel *models() const;

    /// "By model", "By its source's model", "Free", "Free, makes an asset": what a price can be but a figure.
    static QStringList priceWords();
    /// "Its own", "Its source's": whose model the asset carries.
    static QStringList modelWords();

Q_SIGNALS:
    void edited();

private:
    bool readPlans(Program &program);
    bool readActions(Program &program);
    bool readModels(Program &program);

    SheetModel *m_plans;
    SheetModel *m_actions;
    SheetModel *m_models;
    QString m_problem;
};

/// A price or allocation typed by a person: positive, or also zero. Else `problem` says what is wrong.
std::optional<Credits> typedCredits(const QString &text, bool mayBeZero, QString &problem);

}
