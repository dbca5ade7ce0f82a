#include "planner/plan/allowedagain.h"

namespace cw::planner {

QStringList allowedAgain(const RelaxationPart &part)
{
    if ((part.unit != excludedNames && part.unit != deniedCountries) || part.toText.isEmpty())
        return {};
    const QString comma = QStringLiteral(", ");
    QStringList names = part.fromText.split(comma);
    for (const QString &kept : part.toText.split(comma))
        names.removeOne(kept);
    return names;
}

} // namespace cw::planner
