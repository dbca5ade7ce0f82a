#include "app/cli/pricefalltext.h"

#include "app/cli/solving.h"
#include "planner/plan/jsontext.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"
#include "planner/solve/lostonprice.h"

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double nothing = 5e-4; // of a price

Json jsonOf(const LostOnPrice &lost)
{
    const PriceFall &fall = lost.fall;
    Json json = {{"name", lost.name().toStdString()},
                 {"system", lost.system.toStdString()},
                 {"price", lost.price},
                 {"monthly", lost.isMonthly},
                 {"share", orNull(fall.atMost)},
                 {"at_least", fall.isAsked ? Json(fall.atLeast) : Json()},
                 {"proven", fall.isSettled()},
                 {"shut_out", fall.isShutOut}};
    if (fall.atMost) {
        json["dearer"] = fall.dearer;
        json["payments"] = fall.payments;
    }
    return json;
}

/// How far, by what is proven and what is known.
QString shareText(const PriceFall &fall)
{
    const QString most = percent(*fall.atMost), least = percent(fall.atLeast);
    if (fall.isSettled() || least == most)
        return say(u"%1 less"_s).arg(most);
    return fall.atLeast < nothing ? say(u"at most %1 less"_s).arg(most) : say(u"%1 to %2 less"_s).arg(least, most);
}

QString fallInWords(const LostOnPrice &lost, const QString &currency)
{
    const PriceFall &fall = lost.fall;
    if (!fall.isAsked)
        return say(u"not asked within the time limit"_s);
    if (fall.isShutOut)
        return say(u"no design with it keeps all rules"_s);
    if (!fall.atMost)
        return fall.atLeast < nothing
                   ? say(u"no design with it was found"_s)
                   : say(u"at least %1 less; no design with it was found"_s).arg(percent(fall.atLeast));
    if (*fall.atMost < nothing)
        return say(u"costs the same"_s);
    const auto money = [&](double amount) { return withUnit(grouped(amount), currency); };
    const QString dearer = say(u"a design with it costs %1 more"_s).arg(money(fall.dearer));
    if (*fall.atMost >= 1)
        return fall.isSettled() ? say(u"not even for nothing (%1)"_s).arg(dearer)
               : fall.atLeast < nothing
                   ? say(u"perhaps not even for nothing (%1)"_s).arg(dearer)
                   : say(u"at least %1 less, perhaps not even for nothing (%2)"_s).arg(percent(fall.atLeast), dearer);
    const QString at =
        (lost.isMonthly ? say(u"at %1 instead of %2 a unit and month"_s) : say(u"at %1 instead of %2 a unit"_s))
            .arg(money(lost.price * (1 - *fall.atMost)), money(lost.price));
    return u"%1, %2 (%3)"_s.arg(shareText(fall), at, dearer);
}

} // namespace

int tellPriceFalls(CommandIo &io, const Plan &plan, const catalog::SnapshotPtr &catalog, const SolveOptions &options,
                   bool asJson)
{
    const auto all = lostOnPrice({plan, catalog, nullptr, options},
                                 io.showProgress ? progressLines(io) : ProgressCallback(), io.cancel);
    if (!all)
        return tell(io, all.error());
    if (asJson) {
        Json list = Json::array();
        for (const LostOnPrice &lost : all.value())
            list.push_back(jsonOf(lost));
        printJson(io, {{"price_falls", list}});
    }
    io.err(all->empty() ? say(u"Nothing lost on price alone."_s)
                        : say(u"What lost on price alone, by how far its price would have to fall to enter the "
                              "design:"_s));
    for (const LostOnPrice &lost : all.value())
        io.err(u"  - %1, %2%3%4"_s.arg(sayRecorded(lost.description), procurementWord(toText(lost.procurement)),
                                       spoken().colon, fallInWords(lost, plan.currency.code())));
    return 0;
}

} // namespace cw::app
