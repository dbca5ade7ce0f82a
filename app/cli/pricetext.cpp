#include "app/cli/pricetext.h"

#include "app/cli/common.h"
#include "catalog/store/usercatalog.h"
#include "planner/uncertainty/pricehorizon.h"

#include <cmath>
#include <set>

namespace cw::app {

using namespace Qt::StringLiterals;
using catalog::DatedPrice;
using planner::Json;

namespace {
constexpr qsizetype shownNewer = 10;

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"an unknown day"_s;
}

Json dayOrNull(QDate day)
{
    return day.isValid() ? Json(day.toString(Qt::ISODate).toStdString()) : Json(nullptr);
}

Json priceToJson(const DatedPrice &price)
{
    Json cells = Json::object();
    for (auto cell = price.cells.begin(); cell != price.cells.end(); ++cell)
        cells[cell.key().toStdString()] = cell.value().toStdString();
    return {{"part", price.part.toStdString()},
            {"kind", price.kind.toStdString()},
            {"origin", toText(price.origin).toStdString()},
            {"known_from", dayOrNull(price.knownFrom)},
            {"valid_until", dayOrNull(price.validUntil)},
            {"price", priceText(price).toStdString()},
            {"cells", std::move(cells)},
            {"source", price.source.toStdString()}};
}

QString priceLine(const DatedPrice &price)
{
    const QString until = price.validUntil.isValid() ? u" until "_s + shownDay(price.validUntil) : QString();
    return u"from %1%2: %3 (%4: %5)"_s.arg(shownDay(price.knownFrom), until, priceText(price), toText(price.origin),
                                           price.source);
}

/// Calls `each` with the prices of one part after the other.
template <typename Each>
void byPart(const std::vector<DatedPrice> &history, const Each &each)
{
    for (std::size_t first = 0, next = 0; first < history.size(); first = next) {
        std::vector<const DatedPrice *> ofPart;
        for (next = first; next < history.size() && history[next].kind == history[first].kind &&
                           history[next].part == history[first].part;
             ++next)
            ofPart.push_back(&history[next]);
        each(ofPart);
    }
}

Result<std::vector<DatedPrice>> historyOf(CommandIo &io, const QString &part = {})
{
    const auto shipped = io.shipped();
    if (!shipped.ok())
        return shipped.error();
    return catalog::priceHistory(*shipped.value(), catalog::UserCatalog(), part);
}

Json bandToJson(const Band &band)
{
    constexpr double thousandth = 1000;
    const auto rounded = [](double value) { return std::round(value * thousandth) / thousandth; };
    return {{"low", rounded(band.low)}, {"likely", rounded(band.likely)}, {"high", rounded(band.high)}};
}
} // namespace

Result<std::vector<PartPrice>> pricesOf(const planner::PlanResult &result, CommandIo &io, QDate day)
{
    const auto history = historyOf(io);
    if (!history.ok())
        return history.error();
    std::set<QString> parts;
    for (const planner::Line &line : result.lines)
        parts.insert(line.part);
    std::vector<PartPrice> prices;
    byPart(*history, [&](const std::vector<const DatedPrice *> &ofPart) {
        const catalog::PriceChoice choice = priceOn(ofPart, day);
        if (choice.price && parts.count(choice.price->part) > 0)
            prices.push_back({*choice.price, choice.isLater, int(ofPart.size())});
    });
    return prices;
}

Json pricesToJson(const std::vector<PartPrice> &prices)
{
    Json json = Json::array();
    for (const PartPrice &each : prices) {
        Json price = priceToJson(each.price);
        price["known_that_day"] = !each.isLater;
        price["prices_known"] = each.known;
        json.push_back(std::move(price));
    }
    return json;
}

QStringList priceLines(const std::vector<PartPrice> &prices, QDate day)
{
    QStringList lines;
    for (const PartPrice &each : prices)
        lines << u"Price of %1 on %2: %3%4"_s.arg(
            each.price.part, shownDay(day), priceLine(each.price),
            each.isLater ? u"; none was known that day, this is the oldest there is"_s : QString());
    return lines;
}

QStringList newerPrices(CommandIo &io, QDate day)
{
    QStringList sentences;
    const auto history = historyOf(io);
    if (!history.ok())
        return sentences;
    byPart(*history, [&](const std::vector<const DatedPrice *> &ofPart) {
        for (const DatedPrice *price : ofPart)
            if ((price->origin == catalog::PriceOrigin::Quote || price->origin == catalog::PriceOrigin::Import) &&
                price->knownFrom.isValid() && price->knownFrom > day && priceOn(ofPart, day).price != price)
                sentences << u"Not used, since the plan is as of %1: the price of %2 %3."_s.arg(
                    shownDay(day), price->part, priceLine(*price));
    });
    if (sentences.size() > shownNewer) {
        const qsizetype more = sentences.size() - shownNewer;
        sentences.resize(shownNewer);
        sentences << u"… and %1 more; `catalog prices ID` lists those of a part."_s.arg(more);
    }
    return sentences;
}

Json horizonToJson(const planner::Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    const auto horizon = planner::priceHorizon(plan, catalog);
    if (!horizon.ok())
        return nullptr;
    Json json = Json::array();
    for (const planner::PricePeriod &period : *horizon)
        json.push_back({{"period", period.start.toIso().toStdString()},
                        {"wording", period.isHeld ? "budget" : "estimate"},
                        {"hardware", bandToJson(period.hardware)},
                        {"cloud", bandToJson(period.cloud)},
                        {"electricity", bandToJson(period.electricity)}});
    return json;
}

int runPrices(const QString &part, QDate day, bool asJson, CommandIo &io)
{
    const auto history = historyOf(io, part);
    if (!history.ok())
        return tell(io, history.error());
    if (history->empty())
        return tell(io, Error::invalid(u"No price of “%1” is known"_s.arg(part), {},
                                       u"the id of a part with a price; `catalog search` finds parts"_s));
    Json json = Json::array();
    byPart(*history, [&](const std::vector<const DatedPrice *> &ofPart) {
        const catalog::PriceChoice choice = priceOn(ofPart, day);
        for (const DatedPrice *price : ofPart) {
            Json each = priceToJson(*price);
            each["chosen"] = price == choice.price;
            json.push_back(std::move(each));
            if (!asJson)
                io.out((price == choice.price ? u"* "_s : u"  "_s) + priceLine(*price));
        }
        if (!asJson && choice.price)
            io.out(u"On %1 %2 holds the price marked with *%3."_s.arg(
                shownDay(day), ofPart.front()->part,
                choice.isLater ? u"; none was known that day, it is the oldest there is"_s : QString()));
    });
    if (asJson)
        printJson(io, json);
    return 0;
}

} // namespace cw::app
