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

    void add(std::vector<UnitCostItem> &items, const QString &site, const QString &part)
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
    for (FabricRule &fabric : fabrics)
        for (std::vector<UnitCostItem> *items : {&fabric.perSwitch, &fabric.perPort, &fabric.perUplink})
            inclusion.add(*items, fabric.site, {});
    for (CompanionRule &rule : companions) {
        inclusion.add(rule.perServer.items, rule.site, {});
        for (CompanionOfUnits &each : rule.withUnits)
            inclusion.add(each.piece.items, rule.site, {});
        for (CompanionPiece &piece : rule.pieces)
            inclusion.add(piece.items, rule.site, piece.part);
        for (CompanionStorage &storage : rule.storage)
            inclusion.add(storage.piece.items, rule.site, storage.piece.part);
        inclusion.moveFindings(rule.findings);
    }
}

} // namespace cw::planner
