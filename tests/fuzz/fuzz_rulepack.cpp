// Rule packs (YAML with conditions): refused with lines, or a pack whose rules have ids.
#include "planner/rules/packreader.h"
#include "tests/fuzz/fuzztarget.h"

const char *const cw::fuzz::targetName = "rulepack";

void cw::fuzz::readOne(const QByteArray &bytes)
{
    const planner::PackReading reading = planner::readRulePack(bytes, QStringLiteral("fuzz.yaml"));
    for (const Error &error : reading.errors)
        require(!error.message.isEmpty(), "a refusal says why");
    if (reading.ok())
        for (const planner::Rule &rule : reading.pack.rules)
            require(!rule.id.isEmpty(), "a rule has an id");
}
