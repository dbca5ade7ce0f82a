#include "app/models/countrywords.h"

#include "app/models/spokentext.h"

namespace cw::app {

QString countryChoice(const catalog::Country &country)
{
    return QStringLiteral("%1, %2").arg(country.iso2, spokenText(country.name));
}

QString countryTyped(const QString &text, const catalog::CatalogSnapshot &catalog)
{
    const QString typed = text.trimmed();
    for (const catalog::Country &country : catalog.countries)
        for (const QString &word : {country.name, spokenText(country.name), countryChoice(country)})
            if (typed.compare(word, Qt::CaseInsensitive) == 0)
                return country.iso2;
    return typed.toUpper();
}

} // namespace cw::app
