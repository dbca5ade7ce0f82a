// Whom the words of a plan name: makers of hardware and providers of clouds, under each name they answer to. One place
// for what a plan may write and for what a rule then excludes. Built once from a catalog; values, without regard to
// case.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <QSet>

namespace cw::planner {

/// The makers any one of which supplies what the catalog writes as one vendor, without models and remarks:
/// "Supermicro / Dell XE9785" -> Supermicro, Dell. "OEM (Dell XE9780, Supermicro and others)" stands for those it
/// names.
[[nodiscard]] QStringList makersOf(const QString &vendor);

/// Whether a list leaves nobody to buy from: it names the vendor as the catalog writes it, with or without what stands
/// in parentheses, or each of its makers.
[[nodiscard]] bool isMakerExcluded(const QStringList &excluded, const QString &vendor);

/// Makers that may still supply a system where the list names some of them; empty where it names none, or all.
[[nodiscard]] QStringList makersLeft(const QStringList &excluded, const QString &vendor);

class Suppliers {
public:
    explicit Suppliers(const catalog::CatalogSnapshot &catalog);

    /// A maker or provider of the catalog.
    [[nodiscard]] bool isKnown(const QString &name) const;
    /// Whether a list excludes a maker, or a provider under any of its names: id ("aws"), short name ("AWS"), full name
    /// or that without its parenthesis ("Amazon Web Services") where no other shares it.
    [[nodiscard]] bool isExcluded(const QStringList &excluded, const QString &supplier) const;
    /// Whether an entry of such a list has a part in excluding the supplier.
    [[nodiscard]] bool isAbout(const QString &entry, const QString &supplier) const;

private:
    void addMaker(const QString &vendor);
    void addProvider(const QString &name, const QString &id);
    /// Id of the provider that answers to a name; empty = none.
    [[nodiscard]] QString providerCalled(const QString &name) const { return providers_.value(name.toLower()); }

    QSet<QString> makers_;
    QHash<QString, QString> providers_; ///< by name: id
};

} // namespace cw::planner
