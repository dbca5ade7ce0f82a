#include "app/models/candidatefigures.h"

#include "app/models/words.h"
#include "app/models/workedfigure.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CandidateFigures", text);
}

class Writer {
public:
    Writer(const CandidateItem &item, const Candidate &candidate, const Offer *offer, const Answer &answer,
           const LostOnPrice *lost)
        : item_(item), candidate_(candidate), offer_(offer), answer_(answer), lost_(lost)
    {
    }

    void run(std::vector<Figure> &out) const
    {
        out.push_back(metric());
        out.push_back(cost());
        out.push_back(power());
        out.push_back(weeks());
        out.push_back(accelerators());
        if (lost_)
            out.push_back(fall(lost_->fall));
    }

private:
    [[nodiscard]] Figure named(const char *what, const QString &label, std::optional<double> value,
                               const QString &unit) const
    {
        return workedFigure(candidateFigure(item_.id, what), u"%1, %2"_s.arg(label, item_.name), value, unit,
                            answer_.plan);
    }

    [[nodiscard]] Figure metric() const
    {
        Figure figure = named("metric", metricName(item_.metric), item_.likely, metricUnit(item_.metric));
        figure.low = item_.low;
        figure.high = item_.high;
        figure.kind = u"predicted"_s;
        figure.method = say(QT_TRANSLATE_NOOP("CandidateFigures",
                                              "Predicted for this deployment as the Performance page opens it for what "
                                              "is chosen"));
        figure.formula = item_.how;
        return figure;
    }

    [[nodiscard]] Figure cost() const
    {
        Figure figure =
            named("cost", say(QT_TRANSLATE_NOOP("CandidateFigures", "Cost")), item_.cost, answer_.plan.currency.code());
        figure.method =
            say(QT_TRANSLATE_NOOP("CandidateFigures", "Sum of what a unit costs once and while it serves, × units of a "
                                                      "replica; for services a month and a unit of demand"));
        if (!offer_)
            return figure;
        for (const UnitCostItem &item : offer_->costs)
            if (!item.passport.isEmpty() &&
                std::find(figure.inputs.begin(), figure.inputs.end(), item.passport) == figure.inputs.end())
                figure.inputs.push_back(item.passport);
        return figure;
    }

    [[nodiscard]] Figure power() const
    {
        Figure figure = named("power", say(QT_TRANSLATE_NOOP("CandidateFigures", "IT power of a replica")),
                              item_.kilowatts, u"kW"_s);
        figure.method =
            say(QT_TRANSLATE_NOOP("CandidateFigures", "Planning power of a unit under load × units of a replica"));
        if (offer_)
            figure.formula = u"%1 kW × %2"_s.arg(formulaNumber(offer_->itPower.toKilowatts()),
                                                 formulaNumber(candidate_.unitsPerReplica));
        return figure;
    }

    [[nodiscard]] Figure weeks() const
    {
        Figure figure =
            named("weeks", say(QT_TRANSLATE_NOOP("CandidateFigures", "Lead time")), item_.leadWeeks, u"weeks"_s);
        figure.kind = figure.confidence = u"catalog"_s;
        figure.method = item_.leadWeeks ? say(QT_TRANSLATE_NOOP("CandidateFigures", "As the catalog states it"))
                                        : say(QT_TRANSLATE_NOOP("CandidateFigures", "No lead time is published"));
        return figure;
    }

    [[nodiscard]] Figure fall(const PriceFall &known) const
    {
        constexpr double percent = 100;
        Figure figure =
            named("fall", say(QT_TRANSLATE_NOOP("CandidateFigures", "How far its price would have to fall")),
                  std::nullopt, u"%"_s);
        figure.low = known.atLeast * percent;
        if (known.atMost) {
            figure.value = figure.high = *known.atMost * percent;
            figure.formula = u"%1 / %2"_s.arg(formulaNumber(known.dearer), formulaNumber(known.payments));
        }
        figure.method = say(
            QT_TRANSLATE_NOOP("CandidateFigures",
                              "What a design with it costs more than the best one, as a share of what it pays for its "
                              "units, net present: the least over all designs. The low end is proven; nothing but the "
                              "price falls. Beyond 100 % it would not enter even for nothing"));
        const auto price = offer_ ? offer_->passports.find(u"price"_s) : std::map<QString, QString>::const_iterator();
        if (offer_ && price != offer_->passports.end())
            figure.inputs.push_back(price->second);
        return figure;
    }

    [[nodiscard]] Figure accelerators() const
    {
        Figure figure = named("accelerators", say(QT_TRANSLATE_NOOP("CandidateFigures", "Accelerators of a replica")),
                              item_.accelerators, {});
        const Parallelism &p = candidate_.deployment.parallelism;
        figure.method = say(QT_TRANSLATE_NOOP("CandidateFigures", "Tensor × pipeline × data parallel"));
        figure.formula = u"%1 × %2 × %3"_s.arg(p.tp).arg(p.pp).arg(p.dp);
        if (p.tp * p.pp * p.dp != item_.accelerators) // experts are dealt out over the same accelerators
            figure.formula.clear();
        return figure;
    }

    const CandidateItem &item_;
    const Candidate &candidate_;
    const Offer *offer_;
    const Answer &answer_;
    const LostOnPrice *lost_; ///< nullptr: nobody asked
};

} // namespace

QString candidateFigure(const QString &candidate, const char *what)
{
    return u"candidate/%1#%2"_s.arg(candidate, QLatin1String(what));
}

PlanResult candidateFigures(const QString &figure, const std::vector<CandidateItem> &items, const Answer &answer,
                            const CandidateFalls &falls)
{
    PlanResult out;
    const QString lead = u"candidate/"_s;
    if (!figure.startsWith(lead) || !answer.considered)
        return out;
    const QString id = figure.mid(lead.size()).section(QLatin1Char('#'), 0, 0);
    const auto item = std::find_if(items.begin(), items.end(), [&](const CandidateItem &i) { return i.id == id; });
    const auto &all = answer.considered->candidates;
    const auto candidate = std::find_if(all.begin(), all.end(), [&](const Candidate &c) { return c.id == id; });
    if (item == items.end() || candidate == all.end())
        return out;
    const auto &offers = answer.considered->offers;
    const bool hasOffer = candidate->offer >= 0 && std::size_t(candidate->offer) < offers.size();
    out.figures = answer.considered->figures.figures();
    Writer(*item, *candidate, hasOffer ? &offers[std::size_t(candidate->offer)] : nullptr, answer, falls.of(*item))
        .run(out.figures);
    return out;
}

} // namespace cw::app
