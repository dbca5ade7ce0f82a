// Everything the planner may know, read once and never changed: share it between threads by `SnapshotPtr`.
// `hash` is the SHA-256 of the rows, independent of row order and of the machine. Look-ups return nullptr when absent.
#pragma once

#include "catalog/model/accelerator.h"
#include "catalog/model/cloudoffer.h"
#include "catalog/model/infrastructure.h"
#include "catalog/model/modelshape.h"
#include "catalog/model/place.h"
#include "catalog/model/system.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace cw::catalog {

/// Rows of one catalog file as text, for listing, search and the Sources page. Every kind is here, typed or not.
struct FactTable {
    QString kind; ///< file name without suffix: "accelerators"
    QStringList columns;
    std::vector<QStringList> rows;
    [[nodiscard]] int column(const QString &name) const { return int(columns.indexOf(name)); }
};

struct CatalogSnapshot {
    QString hash;
    QString asOf; ///< newest as_of date of any row
    std::vector<Accelerator> accelerators;
    std::vector<System> systems;
    std::vector<CloudOffer> cloudOffers;
    std::vector<Site> sites;
    std::vector<Country> countries;
    std::vector<GridZone> gridZones;
    std::vector<Provider> providers;
    std::vector<Switch> switches;
    std::vector<Cable> cables;
    std::vector<StorageSystem> storageSystems;
    std::vector<Embodied> embodied;
    std::vector<Assumption> assumptions;
    std::vector<ExchangeRate> rates;
    std::vector<ModelShape> models;
    std::vector<FactTable> tables;

    [[nodiscard]] const Accelerator *accelerator(const QString &id) const;
    [[nodiscard]] const System *system(const QString &id) const;
    [[nodiscard]] const Site *site(const QString &id) const;
    [[nodiscard]] const Country *country(const QString &iso2) const;
    [[nodiscard]] const GridZone *gridZone(const QString &zone) const;
    [[nodiscard]] const Provider *provider(const QString &id) const;
    [[nodiscard]] const ModelShape *model(const QString &id) const;
    [[nodiscard]] const Assumption *assumption(const QString &id) const;
    [[nodiscard]] const FactTable *table(const QString &kind) const;
    /// Units of `to` for one unit of `from` through the euro; absent when a rate is missing.
    [[nodiscard]] std::optional<double> exchangeRate(Currency from, Currency to) const;
    /// Countries meant by a token of a plan: "DE", "EU", "EEA", "*" (all). Unknown tokens give an empty list.
    [[nodiscard]] QStringList countriesOf(const QString &token) const;
    /// Call once after filling the vectors: builds the id indexes.
    void index();

private:
    QHash<QString, qsizetype> acceleratorIndex_, systemIndex_, siteIndex_, countryIndex_, gridIndex_, providerIndex_,
        modelIndex_, assumptionIndex_;
};

using SnapshotPtr = std::shared_ptr<const CatalogSnapshot>;

} // namespace cw::catalog
