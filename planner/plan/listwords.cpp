#include "planner/plan/listwords.h"

namespace cw::planner {

QString listInWords(QStringList words)
{
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return words.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
}

} // namespace cw::planner
