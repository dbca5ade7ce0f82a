// The commands, one factory each; the registry lists them in the order of the help page.
#pragma once

#include "app/cli/command.h"

namespace cw::app {

[[nodiscard]] std::unique_ptr<Command> makePlanCommand();
[[nodiscard]] std::unique_ptr<Command> makeCheckCommand();
[[nodiscard]] std::unique_ptr<Command> makeExplainCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportCommand();
[[nodiscard]] std::unique_ptr<Command> makeManifestsCommand();
[[nodiscard]] std::unique_ptr<Command> makeDossierCommand();
[[nodiscard]] std::unique_ptr<Command> makeLogCommand();
[[nodiscard]] std::unique_ptr<Command> makeRulesCommand();
[[nodiscard]] std::unique_ptr<Command> makeDiffCommand();
[[nodiscard]] std::unique_ptr<Command> makeParetoCommand();
[[nodiscard]] std::unique_ptr<Command> makeSweepCommand();
[[nodiscard]] std::unique_ptr<Command> makeRiskCommand();
[[nodiscard]] std::unique_ptr<Command> makeBundleCommand();
[[nodiscard]] std::unique_ptr<Command> makeRepriceCommand();
[[nodiscard]] std::unique_ptr<Command> makeRfqCommand();
[[nodiscard]] std::unique_ptr<Command> makePredictCommand();
[[nodiscard]] std::unique_ptr<Command> makeValidateCommand();
[[nodiscard]] std::unique_ptr<Command> makeFabricCommand();
[[nodiscard]] std::unique_ptr<Command> makeRoutesCommand();
[[nodiscard]] std::unique_ptr<Command> makeCatalogCommand();
[[nodiscard]] std::unique_ptr<Command> makeModelCommand();
[[nodiscard]] std::unique_ptr<Command> makeProbeCommand();
[[nodiscard]] std::unique_ptr<Command> makeCalibrateCommand();
[[nodiscard]] std::unique_ptr<Command> makeLedgerCommand();

} // namespace cw::app
