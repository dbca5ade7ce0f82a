// Hugging Face config.json: either refused, or a shape with a positive number of parameters that says what it used.
#include "catalog/import/modelconfig.h"
#include "tests/fuzz/fuzztarget.h"

const char *const cw::fuzz::targetName = "config";

void cw::fuzz::readOne(const QByteArray &bytes)
{
    const auto passport = catalog::readModelConfig(bytes, QStringLiteral("fuzz"));
    if (!passport.ok()) {
        require(!passport.error().message.isEmpty(), "a refusal says why");
        return;
    }
    require(!passport->understood.isEmpty(), "a shape names the keys it rests on");
}
