#include "catalog/model/disknode.h"
#include "planner/plan/instancename.h"
#include "planner/sustain/embodied.h"
#include "planner/sustain/footprintparts.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// What a rented instance runs on, as its price is worked out: the first system of the catalog that is built of the
/// chip.
const catalog::System *serverWith(const catalog::CatalogSnapshot &catalog, const QString &accelerator)
{
    const auto found = std::find_if(catalog.systems.begin(), catalog.systems.end(), [&](const catalog::System &system) {
        return system.acceleratorId == accelerator && system.accelerators > 0 &&
               (system.powerMax || system.powerTypical);
    });
    return found == catalog.systems.end() ? nullptr : &*found;
}

double likely(const catalog::CatalogSnapshot &catalog, const char *id)
{
    const catalog::Assumption *row = catalog.assumption(QLatin1String(id));
    return row ? row->value.likely : 0;
}

/// Accelerators and the machine around them.
double serverEmbodiedKg(const catalog::CatalogSnapshot &catalog, const QString &accelerator, int accelerators,
                        const std::vector<EmbodiedPiece> &around)
{
    double machine = 0;
    for (const EmbodiedPiece &piece : around)
        machine += piece.count * likely(catalog, piece.planningValue);
    const catalog::Accelerator *chip = catalog.accelerator(accelerator);
    const auto fact = chip ? embodiedOfAccelerator(catalog, *chip) : std::nullopt;
    return machine + accelerators * (fact ? fact->kilograms.likely : likely(catalog, "embodied_accelerator_kg"));
}

} // namespace

std::optional<UnitPower> unitPower(const catalog::CatalogSnapshot &catalog, const QString &system)
{
    const auto likely = [&](const char *id) {
        const catalog::Assumption *row = catalog.assumption(QLatin1String(id));
        return row ? std::optional(row->value.likely) : std::nullopt;
    };
    const std::optional<double> idleShare = likely("idle_power_share"), typicalShare = likely("typical_power_share"),
                                factor = likely("server_power_factor");
    double nameplate = 0, load = 0;
    if (const catalog::System *known = catalog.system(system); known && (known->powerMax || known->powerTypical)) {
        nameplate = (known->powerMax ? known->powerMax : known->powerTypical)->toKilowatts();
        if (!known->powerTypical && !typicalShare)
            return std::nullopt;
        load = known->powerTypical ? known->powerTypical->toKilowatts() : nameplate * *typicalShare;
    } else {
        for (const catalog::CloudOffer &offer : catalog.cloudOffers) {
            if (instanceName(offer) != system)
                continue;
            if (offer.accelerators == 0) {
                load = virtualCpus(catalog).value(offer.id) * likely("cloud_kw_per_vcpu").value_or(0);
                nameplate = typicalShare && *typicalShare > 0 ? load / *typicalShare : load;
                break;
            }
            if (const catalog::System *built = serverWith(catalog, offer.acceleratorId)) {
                const std::optional<UnitPower> whole = unitPower(catalog, built->id);
                const double share = double(offer.accelerators) / built->accelerators;
                return whole ? std::optional(UnitPower{whole->loadKw * share, whole->idleKw * share}) : std::nullopt;
            }
            const catalog::Accelerator *chip = catalog.accelerator(offer.acceleratorId);
            if (!chip || !chip->tdp || !factor)
                continue;
            load = chip->tdp->toKilowatts() * offer.accelerators * *factor;
            nameplate = typicalShare && *typicalShare > 0 ? load / *typicalShare : load;
            break;
        }
    }
    if (load <= 0 || !idleShare)
        return std::nullopt;
    return UnitPower{load, std::min(load, nameplate * *idleShare)};
}

double unitEmbodiedKg(const catalog::CatalogSnapshot &catalog, const QString &system)
{
    if (const catalog::System *known = catalog.system(system))
        return serverEmbodiedKg(
            catalog, known->acceleratorId, known->accelerators,
            embodiedAround(known->accelerators,
                           known->localNvme ? std::optional(known->localNvme->toTerabytes()) : std::nullopt,
                           catalog::isDiskNode(known->id)));
    for (const catalog::CloudOffer &offer : catalog.cloudOffers) {
        if (instanceName(offer) != system)
            continue;
        if (offer.accelerators > 0)
            return serverEmbodiedKg(catalog, offer.acceleratorId, offer.accelerators,
                                    embodiedAroundRented(offer.accelerators));
        const double shared = likely(catalog, "cloud_vcpus_per_server");
        return shared > 0 ? likely(catalog, "embodied_cpu_server_kg") * virtualCpus(catalog).value(offer.id) / shared
                          : 0;
    }
    return 0;
}

} // namespace cw::planner
