// What the words of a plan may point at in a catalog: site tokens, vendors, parts, and the nearest known word for a
// slip. Built once per validation. Values; holds a reference to the catalog it was made from.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"
#include "planner/plan/suppliers.h"

#include <QSet>

namespace cw::planner {

class Scopes {
public:
    Scopes(const Plan &plan, const catalog::CatalogSnapshot &catalog);

    [[nodiscard]] bool isSite(const QString &id) const;     ///< own, of the catalog, or "provider:region"
    [[nodiscard]] bool isPlace(const QString &token) const; ///< a site, country, group or "*"
    [[nodiscard]] bool isSystem(const QString &id) const;   ///< of the catalog, or "provider:instance"
    [[nodiscard]] bool isVendor(const QString &name) const; ///< a maker or provider, see suppliers.h
    [[nodiscard]] bool isPart(const QString &id) const;
    [[nodiscard]] bool isCertificate(const QString &name) const; ///< held by an operator of the catalog
    [[nodiscard]] bool isProduct(const QString &kind, const QString &id) const;
    [[nodiscard]] QString nearestModel(const QString &id) const;
    [[nodiscard]] QString nearestSystem(const QString &id) const;
    [[nodiscard]] bool isSwitch(const QString &id) const;
    [[nodiscard]] QString nearestSwitch(const QString &id) const;
    [[nodiscard]] QString nearestSite(const QString &id) const;

private:
    const catalog::CatalogSnapshot &catalog_;
    Suppliers suppliers_;
    QSet<QString> ownSites_, cloudSites_, cloudSystems_;
};

/// Whether a list of certificates as the catalog writes it ("ISO 27001/27017; C5; no SecNumCloud") holds one. What is
/// in progress, planned or denied is not held. Without regard to case.
[[nodiscard]] bool holdsCertificate(const QString &list, const QString &name);

/// The candidate with the fewest changed letters, or empty when none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &candidates);

} // namespace cw::planner
