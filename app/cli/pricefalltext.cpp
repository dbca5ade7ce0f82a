#include "app/cli/pricefalltext.h"

#include "planner/plan/amount.h"
#include "planner/solve/lostonprice.h"

namespace cw::app {

using namespace planner;

namespace {

Json jsonOf(const LostOnPrice &lost)
{
    Json json = {{"name", lost.name.toStdString()},
                 {"system", lost.system.toStdString()},
                 {"price", lost.price},
                 {"monthly", lost.isMonthly},
                 {"share", nullptr},
                 {"proven", lost.fall.isProven}};
    if (lost.fall.share) {
        json["share"] = *lost.fall.share;
        json["dearer"] = lost.fall.dearer;
        json["payments"] = lost.fall.payments;
    }
    return json;
}

QString fallInWords(const LostOnPrice &lost, const QString &currency)
{
    constexpr double nothing = 5e-4, percent = 100;
    const std::optional<double> &share = lost.fall.share;
    if (!lost.fall.isAsked)
        return QStringLiteral("not asked within the time limit");
    if (!share)
        return QStringLiteral("no design with it was found");
    if (*share < nothing)
        return QStringLiteral("costs the same");
    const QString dearer = QStringLiteral("a design with it costs %1 %2 more").arg(amount(lost.fall.dearer), currency);
    if (*share >= 1)
        return QStringLiteral("not even for nothing: %1, with its energy and what it needs around it").arg(dearer);
    return QStringLiteral("%1%2 % less, %3 %4 instead of %5 a unit%6 (%7)")
        .arg(lost.fall.isProven ? QString() : QStringLiteral("at most "), QString::number(*share * percent, 'f', 1),
             amount(lost.price * (1 - *share)), currency, amount(lost.price),
             lost.isMonthly ? QStringLiteral(" and month") : QString(), dearer);
}

} // namespace

int tellPriceFalls(CommandIo &io, const Plan &plan, const catalog::SnapshotPtr &catalog, const SolveOptions &options,
                   bool asJson)
{
    const auto all = lostOnPrice(plan, catalog, options, {}, io.cancel);
    if (!all)
        return tell(io, all.error());
    if (asJson) {
        Json list = Json::array();
        for (const LostOnPrice &lost : all.value())
            list.push_back(jsonOf(lost));
        printJson(io, {{"price_falls", list}});
    }
    io.err(
        all->empty()
            ? QStringLiteral("Nothing lost on price alone.")
            : QStringLiteral("What lost on price alone, by how far its price would have to fall to enter the design:"));
    for (const LostOnPrice &lost : all.value())
        io.err(QStringLiteral("  - %1: %2").arg(lost.name, fallInWords(lost, plan.currency.code())));
    return 0;
}

} // namespace cw::app
