#include "app/cli/commandlist.h"

namespace cw::app {

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<Command>> list;
        list.push_back(makePlanCommand());
        list.push_back(makeCheckCommand());
        list.push_back(makeExplainCommand());
        list.push_back(makeReportCommand());
        list.push_back(makeManifestsCommand());
        list.push_back(makeDossierCommand());
        list.push_back(makeLogCommand());
        list.push_back(makeRulesCommand());
        list.push_back(makeDiffCommand());
        list.push_back(makeParetoCommand());
        list.push_back(makeSweepCommand());
        list.push_back(makeRiskCommand());
        list.push_back(makeBundleCommand());
        list.push_back(makeRepriceCommand());
        list.push_back(makeRfqCommand());
        list.push_back(makePredictCommand());
        list.push_back(makeValidateCommand());
        list.push_back(makeFabricCommand());
        list.push_back(makeRoutesCommand());
        list.push_back(makeCatalogCommand());
        list.push_back(makeModelCommand());
        list.push_back(makeProbeCommand());
        list.push_back(makeCalibrateCommand());
        list.push_back(makeLedgerCommand());
        return list;
    }();
    return all;
}

} // namespace cw::app
