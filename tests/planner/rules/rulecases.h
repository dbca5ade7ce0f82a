// Reads packs and example facts for the tests of rules.
#pragma once

#include "planner/rules/evaluator.h"
#include "planner/rules/packreader.h"

#include <QDir>
#include <QFile>

#include <yaml-cpp/yaml.h>

namespace rulecases {

using namespace cw;
using namespace cw::planner;

inline QByteArray bytesOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

inline QString sourceFolder(const char *path)
{
    return QStringLiteral(CW_SOURCE_DIR "/") + QLatin1String(path);
}

/// Every shipped pack.
inline RuleSet shippedRules()
{
    RuleSet rules;
    for (const QFileInfo &file :
         QDir(sourceFolder("resources/rules")).entryInfoList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        rules.packs.push_back(readRulePack(bytesOf(file.filePath()), file.fileName()).pack);
    return rules;
}

inline FactValue valueOf(const YAML::Node &node)
{
    if (node.IsSequence()) {
        QStringList list;
        for (const YAML::Node &item : node)
            list += QString::fromStdString(item.Scalar());
        return list;
    }
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!")
        return text; // quoted
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? FactValue(number) : FactValue(text);
}

inline FactSet withGroups()
{
    const QStringList eu{QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("IT"), QStringLiteral("NL")};
    FactSet facts;
    facts.insert(QStringLiteral("group.EU"), {eu, {}, {}, {}, {}});
    facts.insert(QStringLiteral("group.EEA"), {eu + QStringList{QStringLiteral("NO")}, {}, {}, {}, {}});
    return facts;
}

/// Facts of one example, with the country groups.
inline FactSet factsFrom(const YAML::Node &node)
{
    FactSet facts = withGroups();
    for (const auto &entry : node)
        facts.insert(QString::fromStdString(entry.first.Scalar()),
                     {valueOf(entry.second), QStringLiteral("given"), QStringLiteral("test"), {}, {}});
    return facts;
}

/// One example, or a list of them.
inline std::vector<FactSet> examplesFrom(const YAML::Node &node)
{
    std::vector<FactSet> examples;
    if (node.IsSequence())
        for (const YAML::Node &each : node)
            examples.push_back(factsFrom(each));
    else
        examples.push_back(factsFrom(node));
    return examples;
}

/// A plan of one period with one subject of every scope, all with the same facts.
inline PlanFacts onePeriod(const FactSet &facts, Month start, const QDate &lastDay)
{
    PeriodFacts period;
    period.start = start;
    period.lastDay = lastDay;
    const Subject subject{QStringLiteral("it"), QStringLiteral("it"), facts};
    period.plan = {Subject{{}, {}, facts}};
    period.workloads = period.sites = period.parts = {subject};
    return {{period}};
}

} // namespace rulecases
