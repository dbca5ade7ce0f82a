// Spares, freight, software and taxes of what stands beside the servers.
#include "planner/companions/companionrule.h"
#include "planner/cost/includedcosts.h"

#include <algorithm>

namespace cw::planner {

namespace {

class Inclusion {
public:
    Inclusion(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book)
        : passports_(plan, catalog, book), costs_(passports_)
    {
        OfferSet ignored;
        for (const SiteProfile &site : hardwareSites(passports_, ignored))
            countries_[site.id] = site.country;
    }

    /// What of it cannot be counted for want of a price is added to `findings`.
    void add(std::vector<UnitCostItem> &items, const QString &site, const QString &part, std::vector<Finding> &findings)
    {
        if (items.empty())
            return;
        // What is shipped together is named together: the cables of one server in all its networks.
        const bool areCables =
            items.size() > 1 && std::all_of(items.begin(), items.end(),
                                            [](const UnitCostItem &item) { return item.goods == Goods::Cable; });
        const QString name = areCables ? QStringLiteral("cables of one server") : items.front().description;
        costs_.addShipping(items, name);
        if (const catalog::System *node = passports_.catalog().system(part))
            costs_.addServerSoftware(items, part, node->name, 1);
        if (const std::optional<Finding> unknown = costs_.addSwitchSoftware(items, part))
            findings.push_back(*unknown);
        costs_.addTaxes(items, name, countries_[site]);
    }

    void moveFindings(std::vector<Finding> &into)
    {
        for (const Finding &finding : costs_.findings())
            if (std::none_of(into.begin(), into.end(), [&](const Finding &said) { return said.id == finding.id; }))
                into.push_back(finding);
    }

private:
    Passports passports_;
    IncludedCosts costs_;
    std::map<QString, QString> countries_;
};

} // namespace

void includeCosts(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::vector<CompanionRule> &companions,
                  std::vector<FabricRule> &fabrics, FigureBook &book)
{
    Inclusion inclusion(plan, catalog, book);
    for (FabricRule &fabric : fabrics) {
        inclusion.add(fabric.perSwitch, fabric.site, fabric.switchId, fabric.findings);
        for (std::vector<UnitCostItem> *items : {&fabric.perPort, &fabric.perUplink})
            inclusion.add(*items, fabric.site, {}, fabric.findings);
    }
    const auto addPiece = [&](CompanionPiece &piece, const QString &site) {
        inclusion.add(piece.items, site, piece.part, piece.findings);
    };
    for (CompanionRule &rule : companions) {
        addPiece(rule.perServer, rule.site);
        for (CompanionOfUnits &each : rule.withUnits)
            addPiece(each.piece, rule.site);
        for (CompanionPiece &piece : rule.pieces)
            addPiece(piece, rule.site);
        for (CompanionStorage &storage : rule.storage)
            addPiece(storage.piece, rule.site);
        inclusion.moveFindings(rule.findings);
    }
}

} // namespace cw::planner
