#include "catalog/store/snapshotbuilder.h"

#include "catalog/store/joins.h"

#include <algorithm>
#include <array>

namespace cw::catalog {

namespace {
struct Kind {
    const char *name;
    Problems (*fill)(const SourceTable &, CatalogSnapshot &);
};
constexpr std::array<Kind, 14> typedKinds = {{{"accelerators", fillAccelerators},
                                              {"systems", fillSystems},
                                              {"cloud_prices", fillCloudOffers},
                                              {"sites", fillSites},
                                              {"jurisdictions", fillCountries},
                                              {"grid", fillGridZones},
                                              {"providers", fillProviders},
                                              {"switches", fillSwitches},
                                              {"optics_cables", fillCables},
                                              {"storage_systems", fillStorageSystems},
                                              {"embodied", fillEmbodied},
                                              {"assumptions", fillAssumptions},
                                              {"currencies", fillRates},
                                              {"models", fillModels}}};
} // namespace

Result<SnapshotPtr> buildSnapshot(std::vector<SourceTable> tables, std::vector<Error> *problems)
{
    auto snapshot = std::make_shared<CatalogSnapshot>();
    Problems wrong;
    const auto told = [&]() -> Error {
        if (problems)
            *problems = wrong;
        return wrong.front();
    };
    std::size_t typed = 0;
    for (const SourceTable &source : tables) {
        const auto *kind = std::find_if(typedKinds.begin(), typedKinds.end(),
                                        [&](const Kind &k) { return source.table.kind == QLatin1String(k.name); });
        typed += kind != typedKinds.end() ? 1 : 0;
        const Problems found = kind != typedKinds.end() ? kind->fill(source, *snapshot) : checkPlainTable(source);
        wrong.insert(wrong.end(), found.begin(), found.end());
    }
    if (!wrong.empty())
        return told();
    if (typed != typedKinds.size())
        for (const Kind &kind : typedKinds)
            if (std::none_of(tables.begin(), tables.end(),
                             [&](const SourceTable &s) { return s.table.kind == QLatin1String(kind.name); }))
                return Error::invalid(QStringLiteral("the table “%1” is missing").arg(QLatin1String(kind.name)), {},
                                      QStringLiteral("a file %1.csv").arg(QLatin1String(kind.name)));

    snapshot->hash = contentHash(tables);
    snapshot->asOf = newestDate(tables);
    snapshot->tables.reserve(tables.size());
    for (SourceTable &source : tables)
        snapshot->tables.push_back(std::move(source.table));
    snapshot->index();
    for (const auto join : {joinSwitchPrices, joinFacilityFacts, joinRents})
        if (auto problem = join(*snapshot))
            return *problem;
    wrong = joinOffers(*snapshot);
    const Problems dangling = checkReferences(*snapshot);
    wrong.insert(wrong.end(), dangling.begin(), dangling.end());
    if (!wrong.empty())
        return told();
    return SnapshotPtr(std::move(snapshot));
}

} // namespace cw::catalog
