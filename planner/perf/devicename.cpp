#include "planner/perf/devicename.h"

#include <algorithm>

namespace cw::planner {

QString nameKey(const QString &name)
{
    QString key;
    for (const QChar &c : name)
        if (c.isLetterOrNumber())
            key += c.toLower();
    return key;
}

const catalog::Accelerator *acceleratorNamed(const catalog::CatalogSnapshot &catalog, const QString &name)
{
    if (const catalog::Accelerator *exact = catalog.accelerator(name))
        return exact;
    const QString key = nameKey(name);
    const catalog::Accelerator *found = nullptr;
    for (const catalog::Accelerator &part : catalog.accelerators) {
        const QString withoutVendor = part.id.section(QLatin1Char('-'), 1);
        if (key.isEmpty() || (nameKey(part.id) != key && nameKey(part.name) != key && nameKey(withoutVendor) != key))
            continue;
        if (found)
            return nullptr; // several of one name
        found = &part;
    }
    return found;
}

} // namespace cw::planner
