#include "planner/rules/changewords.h"

#include "planner/plan/jsontext.h"
#include "planner/plan/planfile.h"
#include "planner/plan/planparts.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 80; // characters of a value in a sentence
constexpr qsizetype mostTold = 8;      // changes told one by one

QString valueText(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    const QString text = QString::fromUtf8(compactJson(value));
    return text.size() <= longestValue ? text : text.left(longestValue) + QChar(0x2026);
}

/// What an element of a list is called by; empty when it has no name of its own.
QString nameOf(const Json &element)
{
    if (!element.is_object())
        return {};
    const auto text = [&](const char *key) {
        const auto found = element.find(key);
        return found != element.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                            : QString();
    };
    if (QString id = text("id"); !id.isEmpty())
        return id;
    if (const QString finding = text("finding"); !finding.isEmpty())
        return u"approval of "_s + finding;
    if (const QString workload = text("workload"); !workload.isEmpty())
        return QStringList{u"pin"_s, workload, text("system"), text("site")}.join(u' ').trimmed();
    return {};
}

bool isNamedList(const Json &list)
{
    return list.is_array() && !list.empty() && !nameOf(list.front()).isEmpty();
}

const Json *named(const Json &list, const QString &name)
{
    if (list.is_array())
        for (const Json &element : list)
            if (nameOf(element) == name)
                return &element;
    return nullptr;
}

class Comparison {
public:
    QStringList told;

    void compare(const QString &path, const Json &before, const Json &after)
    {
        if (before == after)
            return;
        if (before.is_object() && after.is_object())
            return compareKeys(path, before, after);
        if (isNamedList(before) || isNamedList(after))
            return compareElements(before, after);
        told += u"%1 %2 -> %3"_s.arg(path, valueText(before), valueText(after));
    }

private:
    static QString inside(const QString &path, const std::string &key)
    {
        const QString name = QString::fromStdString(key);
        const bool isFolder = path.isEmpty() || path == "need"_L1 || path == "sites"_L1;
        return isFolder ? name : path + u'.' + name;
    }

    void compareKeys(const QString &path, const Json &before, const Json &after)
    {
        for (const auto &[key, value] : before.items()) {
            const auto now = after.find(key);
            if (now != after.end())
                compare(inside(path, key), value, *now);
            else if (isNamedList(value))
                compareElements(value, Json::array());
            else
                told += u"%1 %2 taken away"_s.arg(inside(path, key), valueText(value));
        }
        for (const auto &[key, value] : after.items()) {
            if (before.contains(key))
                continue;
            if (isNamedList(value))
                compareElements(Json::array(), value);
            else
                told += u"%1 set to %2"_s.arg(inside(path, key), valueText(value));
        }
    }

    void compareElements(const Json &before, const Json &after)
    {
        for (const Json &element : before) {
            const QString name = nameOf(element);
            if (const Json *now = named(after, name))
                compare(name, element, *now);
            else
                told += u"%1 removed: %2"_s.arg(name, valueText(element));
        }
        for (const Json &element : after)
            if (const QString name = nameOf(element); !named(before, name))
                told += u"%1 added: %2"_s.arg(name, valueText(element));
    }
};

} // namespace

QString changeInWords(const Plan &before, const Plan &after)
{
    const auto whole = [](const Plan &plan) {
        Json json = needToJson(plan);
        json["report"] = reportSettingsToJson(plan.report);
        return json;
    };
    Comparison comparison;
    comparison.compare({}, whole(before), whole(after));
    QStringList &told = comparison.told;
    if (const qsizetype more = told.size() - mostTold; more > 0) {
        told.resize(mostTold);
        told += u"and %1 more"_s.arg(more);
    }
    return told.join(u"; "_s);
}

} // namespace cw::planner
