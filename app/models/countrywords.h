// Countries of the catalog as people choose and type them: by code or by name, in English and in the language of the
// window. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::app {

/// "DE, Germany"; the name in the language of the window.
[[nodiscard]] QString countryChoice(const catalog::Country &country);
/// "EU, European Union" of a group, "*, the whole world".
[[nodiscard]] QString groupChoice(const QString &group);
/// "Germany", "the European Union", "the whole world"; what is neither stays as it is written.
[[nodiscard]] QString regionName(const QString &region, const catalog::CatalogSnapshot &catalog);
/// "DE" for "de", "Germany", "Deutschland" and "DE, Germany"; other texts (a group, "*") in capitals.
[[nodiscard]] QString countryTyped(const QString &text, const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
