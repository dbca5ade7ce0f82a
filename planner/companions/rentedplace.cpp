#include "planner/companions/rentedplace.h"

#include "catalog/base/independentbands.h"
#include "planner/cost/costitems.h"
#include "planner/cost/includedcosts.h"
#include "planner/cost/siteprofile.h"
#include "planner/perf/device.h"
#include "planner/plan/factrows.h"
#include "planner/services/cloudservices.h"
#include "planner/services/egressprice.h"
#include "planner/services/servicesizing.h"
#include "planner/storage/storagetiers.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace cw::planner {

namespace {

constexpr double secondsPerHour = 3600, bytesPerGigabyte = 1e9, bytesPerTerabyte = 1e12, gigabytesPerTerabyte = 1000;
constexpr Precision vectorsHandedOver = Precision::Fp32; ///< of their components, whatever an index keeps

/// The ends of an amount stand in the price, for a quantity has none.
Band withEndsOf(const Band &price, const Band &amount)
{
    const Band ends = productOfIndependent({price, amount * (1 / amount.likely)});
    return {ends.low, price.likely, ends.high};
}

bool isKind(const Workload &workload, std::initializer_list<WorkloadKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), workload.kind) != kinds.end();
}

class PlaceBuilder {
public:
    PlaceBuilder(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book)
        : plan_(plan), catalog_(catalog), passports_(plan, catalog, book), included_(passports_),
          services_(cloudServices(catalog))
    {
        bytes_ = passports_.assumed(QStringLiteral("answer_bytes_per_token"));
        for (const Workload &workload : plan.need.workloads)
            if (const auto history = featureHistory(workload, catalog))
                history_ = history_ ? *history_ + *history : *history;
        for (const StorageNeed &need : storagePlan(plan, {}, catalog).needs)
            if (need.purpose == QLatin1String("retention"))
                kept_.push_back({need.workload, std::ceil(need.capacity / bytesPerTerabyte), need.isShared});
    }

    void addAmounts(RentedPlaces &all) const
    {
        const catalog::Assumption *hours = catalog_.assumption(QStringLiteral("hours_per_month"));
        for (const Workload &workload : plan_.need.workloads) {
            if (isKind(workload, {WorkloadKind::Training, WorkloadKind::FineTuning}))
                all.readers.push_back(workload.id);
            if (workload.kind == WorkloadKind::Inference && bytes_ && hours)
                all.answers.push_back({workload.id, workload.outputTokens.mean * bytes_->value.likely *
                                                        hours->value.likely * secondsPerHour / bytesPerGigabyte});
            if (const auto history = featureHistory(workload, catalog_))
                all.histories.push_back({workload.id, std::ceil(history->likely)});
        }
        all.histories.insert(all.histories.end(), kept_.begin(), kept_.end());
        for (const Workload &workload : plan_.need.workloads)
            if (workload.kind == WorkloadKind::Dataset && workload.readGbPerSecond > 0 && !all.readers.empty())
                all.copies.push_back({workload.id, std::ceil(workload.capacityTb)});
        if (plan_.need.horizon.periods() > 1)
            addMoves(all.moves);
    }

    RentedPlace place(const QString &site, const QString &name, const QString &country, const QString &provider)
    {
        RentedPlace place;
        place.site = site;
        std::optional<Known> price = leavingPrice(name, provider);
        if (!price && (price = passports_.assumedMoney(QStringLiteral("cloud_egress_per_gb")))) {
            const Finding guessed = unpublished(
                QStringLiteral("cost.egress-price.%1").arg(site),
                QStringLiteral("No price of data that leaves %1 is published: a range is used"), name, *price);
            place.unpublished = {{QStringLiteral("egress"), guessed},
                                 {QStringLiteral("data-copy"), guessed},
                                 {QStringLiteral("data-move"), guessed}};
        }
        place.answers = piece("egress", "network");
        place.answers.items.push_back(item(
            place.answers, LineKind::Recurring, QStringLiteral("Answers that leave %1 for their users").arg(name), "GB",
            ends(price, bytes_ ? bytes_->value : Band(), bytes_ ? bytes_->passport : QString(),
                 QStringLiteral("Price of a GB of answers, %1").arg(name), "GB", place.unpublished.empty())));
        place.copy = piece("data-copy", "network");
        place.copy.items.push_back(
            item(place.copy, LineKind::OneOff,
                 QStringLiteral("Data sets copied out of %1 once, to where they are read").arg(name), "TB",
                 times(price, gigabytesPerTerabyte)));
        place.move = piece("data-move", "network");
        place.move.items.push_back(
            item(place.move, LineKind::OneOff,
                 QStringLiteral("Data carried out of %1 to the place where they stand next").arg(name), "TB",
                 times(price, gigabytesPerTerabyte)));
        addHistory(place, name);
        for (CompanionPiece *piece : {&place.answers, &place.copy, &place.move, &place.history})
            included_.addTaxes(piece->items, QString(piece->items.front().description), country);
        return place;
    }

private:
    /// Copies of a data set and checkpoints of a run do not move: those are made anew, that runs at one place.
    void addMoves(std::vector<WorkloadAmount> &moves) const
    {
        for (const Workload &workload : plan_.need.workloads)
            if (const double terabytes = storedTb(workload); terabytes > 0)
                moves.push_back({workload.id, std::ceil(terabytes)});
        std::copy_if(kept_.begin(), kept_.end(), std::back_inserter(moves),
                     [](const WorkloadAmount &records) { return records.isShared; });
    }

    /// What a data set, a vector store or a feature store with its history holds; 0 = the workload keeps no data.
    [[nodiscard]] double storedTb(const Workload &workload) const
    {
        const catalog::Assumption *value = catalog_.assumption(QStringLiteral("feature_value_bytes"));
        switch (workload.kind) {
        case WorkloadKind::Dataset:
            return workload.capacityTb;
        case WorkloadKind::VectorSearch:
            return workload.vectors * workload.dimensions * bytesPerElement(vectorsHandedOver) / bytesPerTerabyte;
        case WorkloadKind::FeatureServing:
            return (value ? workload.entities * workload.features * value->value.likely / bytesPerTerabyte : 0) +
                   featureHistory(workload, catalog_).value_or(Band()).likely;
        default:
            return 0;
        }
    }

    [[nodiscard]] static CompanionPiece piece(const char *role, const char *category)
    {
        CompanionPiece piece;
        piece.role = piece.part = QLatin1String(role);
        piece.category = QLatin1String(category);
        return piece;
    }

    [[nodiscard]] static Finding unpublished(const QString &id, const QString &sentence, const QString &name,
                                             const Known &planned)
    {
        return costFinding(id, Verdict::Unknown, Severity::Medium, sentence.arg(name),
                           QStringLiteral("Ask the provider for a price and import it"), {planned.passport});
    }

    UnitCostItem item(const CompanionPiece &piece, LineKind kind, const QString &description, const char *unit,
                      const std::optional<Known> &price)
    {
        return costItem(piece.category.toLatin1().constData(), kind, piece.part, description, 1, unit, price,
                        passports_);
    }

    [[nodiscard]] static std::optional<Known> times(std::optional<Known> price, double factor)
    {
        if (price)
            price->value = price->value * factor;
        return price;
    }

    /// A price whose ends also carry those of the amount it is asked for, with a passport that says so.
    std::optional<Known> ends(const std::optional<Known> &price, const Band &amount, const QString &amountPassport,
                              const QString &label, const char *unit, bool isListed)
    {
        if (!price || amount.likely <= 0 || (amount.low == amount.likely && amount.high == amount.likely))
            return price;
        std::vector<QString> inputs{price->passport};
        if (!amountPassport.isEmpty())
            inputs.push_back(amountPassport);
        Known known = passports_.derived(
            label, roundedToMicros(withEndsOf(price->value, amount)),
            passports_.plan().currency.code() + QStringLiteral(" per ") + QLatin1String(unit),
            isListed
                ? QStringLiteral(
                      "List price; the ends also carry those of the amount, for which a line has one number: distances "
                      "from the likely value, as logarithms, add up in squares")
                : QStringLiteral(
                      "Planning value, for no list price is published; the ends also carry those of the "
                      "amount, for which a line has one number: distances from the likely value, as logarithms, "
                      "add up in squares"),
            numberText(price->value.likely), inputs);
        known.source = price->source;
        known.asOf = price->asOf;
        return known;
    }

    /// Of one GB that leaves for the internet; absent where none is published.
    std::optional<Known> leavingPrice(const QString &name, const QString &provider)
    {
        const std::optional<EgressPrice> published = publishedEgress(provider, catalog_);
        if (!published)
            return std::nullopt;
        return passports_.price(QStringLiteral("List price of a GB that leaves %1").arg(name), published->perGigabyte,
                                published->currency, QStringLiteral("GB"), published->provenance);
    }

    /// The cheapest storage that the place sells by the terabyte and that need not be read fast.
    void addHistory(RentedPlace &place, const QString &name)
    {
        const CloudService *best = nullptr;
        for (const CloudService &service : services_) {
            const bool holds = service.siteId == place.site && service.capacityTb && *service.capacityTb > 0 &&
                               service.kind == QLatin1String("object_storage");
            const auto money = [](const CloudService &each) {
                return each.pricePerMonth ? each.pricePerMonth->likely / *each.capacityTb
                                          : std::numeric_limits<double>::infinity();
            };
            if (holds && (!best || money(service) < money(*best)))
                best = &service;
        }
        place.history = piece("history", "storage");
        if (best)
            place.history.part = best->system();
        const QString where = best ? QStringLiteral("%1 (%2)").arg(best->service, best->provider) : name;
        const QString kept =
            !kept_.empty() ? (best ? QStringLiteral("What is kept for long in %1")
                                   : QStringLiteral("What is kept for long in object storage at %1"))
                                 .arg(where)
            : best ? QStringLiteral("History of features for training in %1").arg(where)
                   : QStringLiteral("History of features for training in object storage at %1").arg(where);
        std::optional<Known> price;
        const bool isListed = best && best->pricePerMonth;
        if (isListed)
            price = passports_.price(QStringLiteral("Price per %1 and month, %2").arg(QStringLiteral("TB"), kept),
                                     *best->pricePerMonth * (1 / *best->capacityTb), best->currency,
                                     QStringLiteral("TB and month"), best->provenance);
        else if ((price = passports_.assumedMoney(QStringLiteral("object_storage_price_fallback"))))
            place.unpublished.emplace(
                QStringLiteral("history"),
                unpublished(QStringLiteral("cost.storage-price.%1").arg(place.site),
                            QStringLiteral("No price of object storage at %1 is published: a range is used"), name,
                            *price));
        // What retention keeps is an amount without ends; beside it those of histories would stand at places that hold
        // none.
        place.history.items.push_back(
            item(place.history, LineKind::Recurring, kept, "TB months",
                 ends(price, kept_.empty() ? history_.value_or(Band()) : Band(), {},
                      QStringLiteral("Price of a TB of history and month, %1").arg(name), "TB and month", isListed)));
    }

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    Passports passports_;
    IncludedCosts included_; // what it cannot count, the machines rented there say already
    std::vector<CloudService> services_;
    std::optional<Known> bytes_;
    std::optional<Band> history_;
    std::vector<WorkloadAmount> kept_; ///< whole TB that retention asks for
};

} // namespace

double RentedPlace::priceOf(const CompanionPiece &piece)
{
    double sum = 0;
    for (const UnitCostItem &item : piece.items)
        sum += item.unitPrice ? item.unitPrice->likely * item.quantity : 0;
    return sum;
}

std::optional<std::size_t> RentedPlaces::indexOf(const QString &site) const
{
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const RentedPlace &place) { return place.site == site; });
    return found == places.end() ? std::nullopt : std::optional(std::size_t(found - places.begin()));
}

const RentedPlace *RentedPlaces::at(const QString &site) const
{
    const auto index = indexOf(site);
    return index ? &places[*index] : nullptr;
}

RentedPlaces rentedPlaces(const Plan &plan, const catalog::CatalogSnapshot &catalog, const std::vector<Offer> &offers,
                          FigureBook &book)
{
    RentedPlaces all;
    PlaceBuilder builder(plan, catalog, book);
    builder.addAmounts(all);
    if (all.answers.empty() && all.copies.empty() && all.histories.empty() && all.moves.empty())
        return all;
    std::map<QString, const Offer *> sites;
    for (const Offer &offer : offers)
        if (offer.isRented())
            sites.try_emplace(offer.site, &offer);
    for (const auto &[site, offer] : sites)
        all.places.push_back(builder.place(site, offer->siteName.isEmpty() ? site : offer->siteName, offer->country,
                                           providerAt(site, catalog)));
    std::stable_sort(all.places.begin(), all.places.end(), [](const RentedPlace &a, const RentedPlace &b) {
        return RentedPlace::priceOf(a.answers) < RentedPlace::priceOf(b.answers);
    });
    return all;
}

std::optional<DataMove> dataMove(const RentedPlaces &rented, const WorkloadAmount &amount,
                                 const std::map<QString, bool> &before, const std::map<QString, bool> &now)
{
    const auto fresh =
        std::count_if(now.begin(), now.end(), [&](const auto &site) { return before.count(site.first) == 0; });
    const bool isOwn = std::any_of(before.begin(), before.end(), [](const auto &site) { return !site.second; });
    if (fresh == 0 || isOwn)
        return std::nullopt;
    for (std::size_t place = 0; place < rented.places.size(); ++place)
        if (before.count(rented.places[place].site) > 0)
            return DataMove{place, int(fresh * amount.amount)};
    return std::nullopt;
}

std::vector<double> answersLeaving(const WorkloadAmount &answers, const std::vector<double> &capacity, double demand)
{
    std::vector<double> leaving;
    for (const double each : capacity) {
        const double served = std::max(0.0, std::min(each, demand));
        demand -= served;
        leaving.push_back(served * answers.amount);
    }
    return leaving;
}

} // namespace cw::planner
