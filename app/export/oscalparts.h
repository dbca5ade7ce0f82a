// What the OSCAL documents share: ids, names, metadata, components. Internal to app/export/oscal*.cpp.
#pragma once

#include "planner/rules/dossier.h"

#include <map>

namespace cw::app {

/// A UUID (version 5) of a text: equal texts, equal ids.
[[nodiscard]] std::string oscalUuid(const QString &text);
/// An OSCAL token: letters, digits, dots, hyphens, underscores; every other sign becomes an underscore.
[[nodiscard]] std::string oscalToken(const QString &text);
/// One line without spaces at its ends and never empty, as names and values of properties want it.
[[nodiscard]] std::string oscalLine(const QString &text);
[[nodiscard]] std::string oscalDay(const planner::DossierCase &c); ///< the plan's date, as date and time
[[nodiscard]] planner::Json oscalMetadata(const planner::DossierCase &c, const QString &title);
[[nodiscard]] planner::Json oscalProperty(const char *name, const QString &value);
/// A resource of the back matter that "#uuid" leads to.
[[nodiscard]] planner::Json oscalResource(const QString &id, const QString &title, const QString &description,
                                          const QStringList &links = {});
/// "#uuid" of such a resource.
[[nodiscard]] std::string oscalLink(const QString &id);
/// Places and systems at places of the plan: id to OSCAL type ("physical", "hardware"); the plan itself when it has
/// none.
[[nodiscard]] std::map<QString, QString> oscalComponents(const planner::DossierCase &c);
/// Whether a finding speaks of a component: of the place or the system by name; one about the plan speaks of places.
[[nodiscard]] bool oscalSpeaksOf(const planner::LawFinding &law, const QString &id, const QString &type);

/// File the other documents take their control ids from.
inline constexpr const char *oscalCatalogFile = "oscal-catalog.json";

} // namespace cw::app
