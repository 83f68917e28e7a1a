// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/program_sheets.h"

#include <set>

#include "core/models/model_values.h"
#include "ui/programs/sheet_model.h"
#include "ui/support/credits_input.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

enum PriceWord { ByModel, BySourceModel, Free, FreeAsset };

using Problems = QMap<std::pair<int, int>, QString>;

QString figure(Credits credits)
{
    return creditsText(credits, Fraction::AsNeeded);
}

QString priceText(const PricedAction &action)
{
    const QStringList words = ProgramSheets::priceWords();
    switch (action.kind) {
    case PricedAction::Kind::Free:
        return words.at(Free);
    case PricedAction::Kind::FreeAsset:
        return words.at(FreeAsset);
    case PricedAction::Kind::Charged:
        break;
    }
    switch (action.basis) {
    case PricedAction::Basis::Model:
        return words.at(ByModel);
    case PricedAction::Basis::SourceModel:
        return words.at(BySourceModel);
    case PricedAction::Basis::Fixed:
        break;
    }
    return figure(action.price);
}

/// An id must be there, and once.
void checkId(const QString &id, const std::pair<int, int> &cell, std::set<QString> &known, Problems &problems)
{
    if (id.isEmpty())
        problems[cell] = ProgramSheets::tr("An id is missing.");
    else if (!known.insert(id).second)
        problems[cell] = ProgramSheets::tr("%1 stands here twice.").arg(id);
}

bool readPrice(const QString &text, PricedAction &action, QString &problem)
{
    const auto word = ProgramSheets::priceWords().indexOf(text);
    action.kind = word == Free ? PricedAction::Kind::Free
        : word == FreeAsset    ? PricedAction::Kind::FreeAsset
                               : PricedAction::Kind::Charged;
    action.basis = word == ByModel ? PricedAction::Basis::Model
        : word == BySourceModel    ? PricedAction::Basis::SourceModel
                                   : PricedAction::Basis::Fixed;
    action.price = Credits();
    if (word >= 0)
        return true;
    const std::optional<Credits> price = typedCredits(text, false, problem);
    action.price = price.value_or(Credits());
    return price.has_value();
}

}

std::optional<Credits> typedCredits(const QString &text, bool mayBeZero, QString &problem)
{
    const std::optional<Amount> amount = readCredits(text);
    if (!amount)
        problem = ProgramSheets::tr("%1 is not a number of credits.").arg(text.isEmpty() ? QStringLiteral("“”") : text);
    else if (amount->problem == Amount::Problem::Precision)
        problem = ProgramSheets::tr("Credits have at most three decimals.");
    else if (amount->problem != Amount::Problem::None)
        problem = ProgramSheets::tr("That is too much.");
    else if (amount->value.isNegative() || (amount->value.isZero() && !mayBeZero))
        problem =
            mayBeZero ? ProgramSheets::tr("It cannot be negative.") : ProgramSheets::tr("It must be more than zero.");
    else
        return amount->value;
    return std::nullopt;
}

QStringList ProgramSheets::priceWords()
{
    return {tr("By model"), tr("By its source's model"), tr("Free"), tr("Free, makes an asset")};
}

QStringList ProgramSheets::modelWords()
{
    return {tr("Its own"), tr("Its source's")};
}

ProgramSheets::ProgramSheets(QObject *parent)
    : QObject(parent)
    , m_plans(new SheetModel({tr("Id"), tr("Plan"), tr("Credits a cycle")}, this))
    , m_actions(new SheetModel({tr("Id"), tr("Action"), tr("Model of the asset"), tr("Price")}, this))
    , m_models(new SheetModel({tr("Model"), tr("Price")}, this))
{
    m_plans->setFigures(PlanCredits);
    m_actions->setFigures(ActionPrice);
    m_models->setFigures(ModelPrice);
    for (SheetModel *sheet : {m_plans, m_actions, m_models})
        connect(sheet, &SheetModel::edited, this, &ProgramSheets::edited);
}

void ProgramSheets::setProgram(const Program &program)
{
    QList<QStringList> plans;
    for (const Plan &plan : program.plans)
        plans.append({toText(plan.id), toText(plan.name), figure(plan.allocation)});
    m_plans->setRows(plans);
    QList<QStringList> actions;
    for (const PricedAction &action : program.actions)
        actions.append({toText(action.id), toText(action.name), modelWords().at(action.carriesSourceModel ? 1 : 0),
                        priceText(action)});
    m_actions->setRows(actions);
    QList<QStringList> models;
    for (const std::string &model : program.modelNames) {
        const auto price = program.modelPrices.find(normalizedModel(model));
        models.append({toText(model), price == program.modelPrices.end() ? QString() : figure(price->second)});
    }
    m_models->setRows(models);
}

bool ProgramSheets::readPlans(Program &program)
{
    Problems problems;
    std::set<QString> known;
    program.plans.clear();
    const QList<QStringList> &rows = m_plans->rows();
    for (int row = 0; row < rows.size(); ++row) {
        const QString id = rows.at(row).at(PlanId).trimmed();
        checkId(id, {row, PlanId}, known, problems);
        if (id == QLatin1String("none") || id == QLatin1String("trial"))
            problems[{row, PlanId}] = tr("%1 has a meaning of its own; choose another id.").arg(id);
        QString problem;
        const std::optional<Credits> credits = typedCredits(rows.at(row).at(PlanCredits), true, problem);
        if (!credits)
            problems[{row, PlanCredits}] = problem;
        program.plans.push_back(
            {id.toStdString(), rows.at(row).at(PlanName).trimmed().toStdString(), credits.value_or(Credits())});
    }
    m_plans->setProblems(problems);
    if (rows.isEmpty())
        m_problem = tr("A program needs at least one plan.");
    else if (!problems.isEmpty() && m_problem.isEmpty())
        m_problem =
            tr("Plans, row %1: %2", "number, what is wrong").arg(problems.firstKey().first + 1).arg(problems.first());
    return m_problem.isEmpty();
}

bool ProgramSheets::readActions(Program &program)
{
    Problems problems;
    std::set<QString> known;
    program.actions.clear();
    const QList<QStringList> &rows = m_actions->rows();
    for (int row = 0; row < rows.size(); ++row) {
        PricedAction action;
        const QString id = rows.at(row).at(ActionId).trimmed();
        checkId(id, {row, ActionId}, known, problems);
        action.id = id.toStdString();
        action.name = rows.at(row).at(ActionName).trimmed().toStdString();
        action.carriesSourceModel = modelWords().indexOf(rows.at(row).at(ActionModel)) == 1;
        if (QString problem; !readPrice(rows.at(row).at(ActionPrice).trimmed(), action, problem))
            problems[{row, ActionPrice}] = problem;
        else if (action.basis == PricedAction::Basis::SourceModel && !action.carriesSourceModel)
            problems[{row, ActionModel}] = tr("An action priced by its source's model passes that model on.");
        program.actions.push_back(std::move(action));
    }
    m_actions->setProblems(problems);
    if (rows.isEmpty() && m_problem.isEmpty())
        m_problem = tr("A program needs at least one action.");
    else if (!problems.isEmpty() && m_problem.isEmpty())
        m_problem =
            tr("Actions, row %1: %2", "number, what is wrong").arg(problems.firstKey().first + 1).arg(problems.first());
    return m_problem.isEmpty();
}

bool ProgramSheets::readModels(Program &program)
{
    Problems problems;
    program.modelPrices.clear();
    program.modelNames.clear();
    const QList<QStringList> &rows = m_models->rows();
    for (int row = 0; row < rows.size(); ++row) {
        const std::string model = rows.at(row).at(ModelName).simplified().toStdString();
        QString problem;
        const std::optional<Credits> price = typedCredits(rows.at(row).at(ModelPrice), false, problem);
        if (!price)
            problems[{row, ModelPrice}] = problem;
        if (model.empty())
            problems[{row, ModelName}] = tr("The model's name is missing.");
        else if (!program.modelPrices.emplace(normalizedModel(model), price.value_or(Credits())).second)
            problems[{row, ModelName}] = tr("%1 stands here twice.").arg(toText(model));
        program.modelNames.push_back(model);
    }
    m_models->setProblems(problems);
    if (!problems.isEmpty() && m_problem.isEmpty())
        m_problem =
            tr("Models, row %1: %2", "number, what is wrong").arg(problems.firstKey().first + 1).arg(problems.first());
    return m_problem.isEmpty();
}

bool ProgramSheets::readInto(Program &program)
{
    m_problem.clear();
    // All of them, so that every wrong cell is marked.
    const bool plans = readPlans(program);
    const bool actions = readActions(program);
    const bool models = readModels(program);
    return plans && actions && models;
}

QString ProgramSheets::problem() const
{
    return m_problem;
}

SheetModel *ProgramSheets::plans() const
{
    return m_plans;
}

SheetModel *ProgramSheets::actions() const
{
    return m_actions;
}

SheetModel *ProgramSheets::models() const
{
    return m_models;
}

}
