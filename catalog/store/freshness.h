// How confidence in a fact decays with its age: by halves, with a half-life for each kind of fact (catalog table
// fact_ages). 1 on its day, 1/2 after one half-life. Pure; safe on any thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <QDate>

namespace cw::catalog {

struct Freshness {
    int days = 0;        ///< between the fact's day and the day asked; 0 where it is younger
    double halfLife = 0; ///< days
    double share = 1;    ///< of the confidence it had
    QString kind;        ///< "hardware_price"
    [[nodiscard]] bool hasAged() const;
    /// "confidence has aged to 62 % (124 days at a half-life of 180)"
    [[nodiscard]] QString sentence() const;
};

/// By the kind of fact. Absent when the catalog has no half-life for it, or `asOf` is no date.
[[nodiscard]] std::optional<Freshness> freshnessOf(const CatalogSnapshot &catalog, const QString &kind,
                                                   const QString &asOf, QDate day);
/// The kind of fact a unit tells ("USD per unit", "g/kWh", "weeks"); empty where it tells none.
[[nodiscard]] QString factKindOfUnit(const CatalogSnapshot &catalog, const QString &unit);
/// The kind of fact that stands in a column: by the beginning of its name, else "specification".
[[nodiscard]] QString factKindOf(const CatalogSnapshot &catalog, const QString &column);

} // namespace cw::catalog
