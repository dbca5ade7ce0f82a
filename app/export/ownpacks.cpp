#include "app/export/ownpacks.h"

#include "app/export/planloading.h"
#include "app/export/planoutputs.h"
#include "planner/rules/packreader.h"

#include <QDir>
#include <QFileInfo>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxPackBytes = 4 * 1024 * 1024;
}

std::vector<Error> checkPackFile(const QString &packFile, RulePack &pack)
{
    const Result<QByteArray> bytes = readBoundedFile(packFile, maxPackBytes);
    if (!bytes.ok())
        return {bytes.error()};
    PackReading reading = readRulePack(bytes.value(), QFileInfo(packFile).fileName());
    pack = std::move(reading.pack);
    return reading.errors;
}

Result<RuleSettings> addOwnPack(const Plan &plan, const QString &planFile, const QString &packFile)
{
    if (planFile.isEmpty())
        return Error::invalid(u"A rule pack lies beside its plan, and this plan has no file yet"_s, {},
                              u"a plan that was saved"_s);
    RulePack pack;
    if (const std::vector<Error> errors = checkPackFile(packFile, pack); !errors.empty())
        return errors.front();
    const Result<QByteArray> bytes = readBoundedFile(packFile, maxPackBytes);
    if (!bytes.ok())
        return bytes.error();
    const QString name = QFileInfo(packFile).fileName();
    const Result<LawBookPtr> shipped = shippedLawBook();
    if (!shipped.ok())
        return shipped.error();
    Plan with = plan;
    RuleSettings &rules = with.need.rules;
    if (rules.packs.isEmpty()) // named none so far: all shipped ones go on
        for (const RulePack &each : (*shipped)->rules.packs)
            rules.packs += each.id;
    rules.packs.removeAll(name);
    rules.packs += name;
    std::erase_if(rules.files, [&](const PackFile &known) { return known.name == name; });
    rules.files.push_back({name, bytes.value()});
    if (const Result<LawBookPtr> whole = lawBookFor(with); !whole.ok())
        return whole.error();
    const QString beside = QFileInfo(planFile).dir().filePath(name);
    if (QFileInfo(beside).canonicalFilePath() != QFileInfo(packFile).canonicalFilePath()) {
        if (QFileInfo::exists(beside))
            return Error::invalid(u"Another file called “%1” lies beside the plan"_s.arg(name), beside,
                                  u"a name that is free"_s);
        if (const Outcome copied = writeFileAtomically(beside, bytes.value()); !copied.ok())
            return copied.error();
    }
    return with.need.rules;
}

} // namespace cw::app
