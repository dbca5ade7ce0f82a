#include "app/export/oscalparts.h"

#include <QUuid>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

std::string oscalUuid(const QString &text)
{
    static const QUuid space(u"{6f1d3a52-6a0e-5d0b-9a51-0d6f5a3c8e11}"_s);
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces).toStdString();
}

std::string oscalToken(const QString &text)
{
    QString token;
    for (const QChar c : text)
        token += c.isLetterOrNumber() || u".-_"_s.contains(c) ? c : QChar(u'_');
    if (token.isEmpty() || !(token.front().isLetter() || token.front() == u'_'))
        token.prepend(u'_');
    return token.toStdString();
}

std::string oscalLine(const QString &text)
{
    const QString line = text.simplified();
    return line.isEmpty() ? "none" : line.toStdString();
}

std::string oscalDay(const DossierCase &c)
{
    return c.plan.asOf.toString(Qt::ISODate).toStdString() + "T00:00:00Z";
}

Json oscalMetadata(const DossierCase &c, const QString &title)
{
    return Json{{"title", oscalLine(title + u": "_s + c.plan.title)},
                {"last-modified", oscalDay(c)},
                {"version", c.law.rules.hash().left(12).toStdString()},
                {"oscal-version", "1.1.2"},
                {"remarks", "Planning support, not legal advice. Figures are planned, not measured."}};
}

Json oscalProperty(const char *name, const QString &value)
{
    return Json{{"name", name}, {"ns", "urn:clusterwright"}, {"value", oscalLine(value)}};
}

Json oscalResource(const QString &id, const QString &title, const QString &description, const QStringList &links)
{
    Json resource{{"uuid", oscalUuid(id)}, {"title", oscalLine(title)}, {"description", oscalLine(description)}};
    for (const QString &link : links)
        resource["rlinks"].push_back({{"href", link.toStdString()}});
    return resource;
}

std::string oscalLink(const QString &id)
{
    return std::string("#").append(oscalUuid(id));
}

std::map<QString, QString> oscalComponents(const DossierCase &c)
{
    std::map<QString, QString> components;
    for (const WorkloadResult &workload : c.result.workloads)
        for (const Placement &placement : workload.placements) {
            components.emplace(placement.site, u"physical"_s);
            components.emplace(u"%1.%2"_s.arg(placement.site, placement.system), u"hardware"_s);
        }
    if (components.empty())
        components.emplace(u"plan"_s, u"plan"_s);
    return components;
}

bool oscalSpeaksOf(const LawFinding &law, const QString &id, const QString &type)
{
    return law.rule && (law.subject == id || (law.subject.isEmpty() && type != "hardware"_L1));
}

} // namespace cw::app
