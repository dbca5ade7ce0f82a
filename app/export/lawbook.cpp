#include "app/export/lawbook.h"

#include "app/export/planloading.h"
#include "planner/rules/packreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxPackBytes = 4 * 1024 * 1024;
const QString packFolder = QStringLiteral(":/rules");

QByteArray compiledIn(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

Result<LawBookPtr> readShipped()
{
    auto book = std::make_shared<LawBook>();
    for (const QFileInfo &file : QDir(packFolder).entryInfoList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        PackReading reading = readRulePack(compiledIn(file.filePath()), file.fileName());
        if (!reading.ok())
            return reading.errors.front();
        book->rules.packs.push_back(std::move(reading.pack));
    }
    if (book->rules.packs.empty())
        return Error::absent(QStringLiteral("The program was built without its rule packs"));
    if (const std::vector<Error> clashes = clashesIn(book->rules); !clashes.empty())
        return clashes.front();
    const QString answers = QStringLiteral("answers/csf.yaml");
    Result<SovereigntyAnswers> table =
        readSovereigntyAnswers(compiledIn(packFolder + QLatin1Char('/') + answers), answers);
    if (!table.ok())
        return table.error();
    book->sovereignty = std::move(table).value();
    return LawBookPtr(std::move(book));
}

const RulePack *shippedPack(const LawBook &shipped, const QString &name)
{
    const auto &packs = shipped.rules.packs;
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const RulePack &pack) {
        return pack.id == name || pack.aliases.contains(name);
    });
    return found == packs.end() ? nullptr : &*found;
}

} // namespace

bool isPackFile(const QString &name)
{
    return name.endsWith(QLatin1String(".yaml")) || name.endsWith(QLatin1String(".yml"));
}

Result<LawBookPtr> shippedLawBook()
{
    static const Result<LawBookPtr> shipped = readShipped();
    return shipped;
}

Result<LawBookPtr> lawBookFor(const Plan &plan)
{
    const Result<LawBookPtr> shipped = shippedLawBook();
    if (!shipped.ok())
        return shipped.error();
    if (const std::vector<Error> errors = checkStatedFacts(plan); !errors.empty())
        return errors.front();
    if (plan.need.rules.packs.isEmpty())
        return shipped.value();
    auto book = std::make_shared<LawBook>();
    book->sovereignty = (*shipped)->sovereignty;
    for (const QString &name : plan.need.rules.packs) {
        const auto same = [&](const RulePack &pack) { return pack.id == name || pack.aliases.contains(name); };
        if (std::any_of(book->rules.packs.begin(), book->rules.packs.end(), same))
            continue; // named twice
        if (isPackFile(name)) {
            const auto &files = plan.need.rules.files;
            const auto file =
                std::find_if(files.begin(), files.end(), [&](const PackFile &each) { return each.name == name; });
            if (file == files.end())
                return Error::invalid(u"The rule pack “%1” beside the plan was not read"_s.arg(name),
                                      u"/need/rules/packs"_s, u"a YAML file in the folder of the plan"_s);
            PackReading reading = readRulePack(file->text, name);
            if (!reading.ok())
                return reading.errors.front();
            book->rules.packs.push_back(std::move(reading.pack));
        } else if (const RulePack *pack = shippedPack(**shipped, name)) {
            book->rules.packs.push_back(*pack);
        } else {
            book->unknownPacks += name;
        }
    }
    std::sort(book->rules.packs.begin(), book->rules.packs.end(),
              [](const RulePack &a, const RulePack &b) { return a.id < b.id; });
    if (const std::vector<Error> clashes = clashesIn(book->rules); !clashes.empty())
        return clashes.front();
    return LawBookPtr(std::move(book));
}

std::vector<Error> resolveRulePacks(Plan &plan, const QString &folder)
{
    std::vector<Error> errors;
    const QString root = QFileInfo(folder).canonicalFilePath();
    for (qsizetype i = 0; i < plan.need.rules.packs.size(); ++i) {
        const QString &name = plan.need.rules.packs[i];
        if (!isPackFile(name))
            continue;
        const QString place = QStringLiteral("/need/rules/packs/%1").arg(i);
        const QFileInfo file(QDir(folder).filePath(name));
        if (!file.exists()) {
            errors.push_back(Error::invalid(QStringLiteral("The rule pack “%1” does not exist").arg(name), place,
                                            QStringLiteral("a YAML file beside the plan")));
            continue;
        }
        if (root.isEmpty() || !file.canonicalFilePath().startsWith(root + QLatin1Char('/'))) {
            errors.push_back(Error::invalid(QStringLiteral("“%1” leads out of the folder of the plan").arg(name), place,
                                            QStringLiteral("a file inside it")));
            continue;
        }
        const Result<QByteArray> bytes = readBoundedFile(file.canonicalFilePath(), maxPackBytes);
        if (!bytes.ok()) {
            errors.push_back(bytes.error());
            continue;
        }
        const PackReading reading = readRulePack(bytes.value(), name);
        errors.insert(errors.end(), reading.errors.begin(), reading.errors.end());
        plan.need.rules.files.push_back({name, bytes.value()});
    }
    return errors;
}

} // namespace cw::app
