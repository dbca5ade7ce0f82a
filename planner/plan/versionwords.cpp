#include "planner/plan/versionwords.h"

#include <QRegularExpression>

namespace cw::planner {

bool isVersionWord(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z][A-Za-z0-9-]{0,62}@[A-Za-z]?[0-9][0-9A-Za-z.-]{0,30}$"));
    return form.match(text).hasMatch();
}

} // namespace cw::planner
