#include "app/models/countrywords.h"

#include "app/models/spokentext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {
struct Group {
    const char *code;
    const char *name;
};
constexpr std::array groups{Group{"EU", QT_TRANSLATE_NOOP("CountryWords", "European Union")},
                            Group{"EEA", QT_TRANSLATE_NOOP("CountryWords", "European Economic Area")},
                            Group{"*", QT_TRANSLATE_NOOP("CountryWords", "anywhere in the world")}};

QString groupName(const QString &code)
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const Group &g) { return code == QLatin1String(g.code); });
    return found == groups.end() ? QString() : QCoreApplication::translate("CountryWords", found->name);
}
} // namespace

QString countryChoice(const catalog::Country &country)
{
    return QStringLiteral("%1, %2").arg(country.iso2, spokenText(country.name));
}

QString groupChoice(const QString &group)
{
    const QString name = groupName(group);
    return name.isEmpty() ? group : QStringLiteral("%1, %2").arg(group, name);
}

QString regionName(const QString &region, const catalog::CatalogSnapshot &catalog)
{
    if (const catalog::Country *country = catalog.country(region))
        return spokenText(country->name);
    const QString group = groupName(region);
    return group.isEmpty() ? region : group;
}

QString countryTyped(const QString &text, const catalog::CatalogSnapshot &catalog)
{
    const QString typed = text.trimmed();
    for (const catalog::Country &country : catalog.countries)
        for (const QString &word : {country.name, spokenText(country.name), countryChoice(country)})
            if (typed.compare(word, Qt::CaseInsensitive) == 0)
                return country.iso2;
    for (const Group &group : groups) {
        QString code = QLatin1String(group.code);
        for (const QString &word : {groupName(code), groupChoice(code)})
            if (typed.compare(word, Qt::CaseInsensitive) == 0)
                return code;
    }
    return typed.toUpper();
}

} // namespace cw::app
