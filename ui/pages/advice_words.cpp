// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/advice_words.h"

#include <QCoreApplication>

#include "ui/dialogs/plan_words.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::AdviceWords)
};

QString namesOf(const Advice &advice)
{
    QStringList names;
    for (const std::string &id : advice.ids)
        names += QString::fromStdString(id);
    return names.join(Words::tr(", ", "between names of models"));
}

int countOf(const Advice &advice)
{
    return int(std::min<int64_t>(advice.count, INT_MAX));
}

}

QString adviceTitle(const Advice &advice)
{
    switch (advice.kind) {
    case Advice::Kind::DearModels:
        return Words::tr("Dear models for images that were left");
    case Advice::Kind::NotKept:
        return Words::tr("Finishing of images that were not kept");
    case Advice::Kind::UnknownModels:
        return Words::tr("Models that the rate card does not name");
    case Advice::Kind::SmallerPlan:
        return Words::tr("A smaller plan would have been enough");
    case Advice::Kind::LargerPlan:
        return Words::tr("A larger plan would have fitted");
    }
    return {};
}

QString adviceWords(const Advice &advice, const Program &program)
{
    const QString credits = creditsUnitText(advice.credits);
    const QString plan = advice.ids.empty() ? QString() : planWords(program, advice.ids.front());
    switch (advice.kind) {
    case Advice::Kind::DearModels:
        return Words::tr(
                   "%Ln images of %1 cost %2, and nobody went on with them or shared them. Exploring with models at "
                   "the default price would have saved %3.",
                   nullptr, countOf(advice))
            .arg(namesOf(advice), credits, creditsUnitText(advice.saved));
    case Advice::Kind::NotKept:
        return Words::tr("%Ln upscales and vectors, %1, are of images that are archived. Finish images once they are "
                         "chosen.",
                         nullptr, countOf(advice))
            .arg(credits);
    case Advice::Kind::UnknownModels:
        return Words::tr("%Ln images, %1, cost the default price, as their models have none of their own: %2.", nullptr,
                         countOf(advice))
            .arg(credits, namesOf(advice));
    case Advice::Kind::SmallerPlan:
        return Words::tr("The last %Ln cycles needed at most %1 each: %2 would have been enough.", nullptr,
                         countOf(advice))
            .arg(credits, plan);
    case Advice::Kind::LargerPlan:
        return Words::tr("%Ln of the last three cycles needed more than the plan grants, at most %1 with what was "
                         "refused: %2 would have been enough.",
                         nullptr, countOf(advice))
            .arg(credits, plan);
    }
    return {};
}

}
