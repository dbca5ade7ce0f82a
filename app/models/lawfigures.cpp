#include "app/models/lawfigures.h"

#include "app/models/spokentext.h"
#include "app/models/workedfigure.h"

#include <QCoreApplication>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LawFigures", text);
}

void addDocument(const DossierPart &part, const Plan &plan, std::vector<Figure> &out)
{
    const QString title = spokenText(part.title);
    Figure points =
        workedFigure(dossierFigure(part.id, "points"),
                     say(QT_TRANSLATE_NOOP("LawFigures", "Points asked for: %1")).arg(title), part.points, {}, plan);
    points.kind = points.confidence = u"catalog"_s;
    points.source = say(QT_TRANSLATE_NOOP("LawFigures", "The catalog's list of what the document must say"));
    Figure filled = workedFigure(dossierFigure(part.id, "filled"),
                                 say(QT_TRANSLATE_NOOP("LawFigures", "Filled from the plan: %1")).arg(title),
                                 part.filled, {}, plan);
    filled.method =
        say(QT_TRANSLATE_NOOP("LawFigures", "Points the plan, its answer or the catalog say something about"));
    filled.inputs = {points.id};
    Figure left = workedFigure(dossierFigure(part.id, "left"),
                               say(QT_TRANSLATE_NOOP("LawFigures", "A person writes: %1")).arg(title),
                               part.points - part.filled, {}, plan);
    left.method = say(QT_TRANSLATE_NOOP("LawFigures", "Points asked for − those filled from the plan"));
    left.formula = u"%1 - %2"_s.arg(part.points).arg(part.filled);
    left.inputs = {points.id, filled.id};
    for (Figure *figure : {&points, &filled, &left})
        out.push_back(std::move(*figure));
}

void addPlace(const Json &place, const Plan &plan, std::vector<Figure> &out)
{
    const QString site = QString::fromStdString(place.value("site", std::string()));
    const Json &seal = place["seal"];
    Figure unknown = workedFigure(sovereigntyFigure(site, "unknown"),
                                  say(QT_TRANSLATE_NOOP("LawFigures", "Criteria not known, %1")).arg(site),
                                  seal["unknown"].get<double>(), {}, plan);
    unknown.method = say(QT_TRANSLATE_NOOP("LawFigures", "Criteria of the framework that neither the catalog nor the "
                                                         "need answers"));
    unknown.formula = say(QT_TRANSLATE_NOOP("LawFigures", "%1 of %2"))
                          .arg(seal["unknown"].get<int>())
                          .arg(seal["criteria"].get<int>());
    const auto score = [&](const char *what, const char *weights, const QString &label) {
        const Json &range = place["score"][weights];
        Figure figure = workedFigure(sovereigntyFigure(site, what), label.arg(site), std::nullopt, u"%"_s, plan);
        figure.low = range["low"].get<double>();
        figure.high = range["high"].get<double>();
        if (figure.low == figure.high)
            figure.value = figure.low;
        figure.method = say(
            QT_TRANSLATE_NOOP("LawFigures", "Points of every objective × its weight; what is not known counts nothing "
                                            "at the low end and in full at the high end"));
        figure.inputs = {unknown.id};
        out.push_back(std::move(figure));
    };
    score("first", "v1.2.1", say(QT_TRANSLATE_NOOP("LawFigures", "Sovereignty score of %1, weights of v1.2.1")));
    score("second", "2026-06", say(QT_TRANSLATE_NOOP("LawFigures", "Sovereignty score of %1, weights of June 2026")));
    out.push_back(std::move(unknown));
}

} // namespace

QString dossierFigure(const QString &document, const char *what)
{
    return u"law/dossier/%1/%2"_s.arg(document, QLatin1String(what));
}

QString sovereigntyFigure(const QString &site, const char *what)
{
    return u"law/place/%1/%2"_s.arg(site, QLatin1String(what));
}

std::vector<Figure> lawFigures(const std::vector<DossierPart> &parts, const Json &sovereignty, const Plan &plan)
{
    std::vector<Figure> figures;
    for (const DossierPart &part : parts)
        if (part.points > 0)
            addDocument(part, plan, figures);
    if (sovereignty.is_object())
        for (const Json &place : sovereignty["places"])
            addPlace(place, plan, figures);
    return figures;
}

} // namespace cw::app
