// Places as the window calls them: by the name the catalog gives them, a hall of one's own as it was typed. The catalog
// that the window shows is told once; tables and charts know only ids. Safe on any thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::app {

void namePlacesFrom(const catalog::SnapshotPtr &catalog);
[[nodiscard]] QString placeName(const QString &id);

} // namespace cw::app
