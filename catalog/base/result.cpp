#include "catalog/base/result.h"

namespace cw {

QString Error::sentence() const
{
    QString text = place.isEmpty() ? message : place + QStringLiteral(": ") + message;
    if (!expected.isEmpty())
        text += QStringLiteral("; expected ") + expected;
    return text + QLatin1Char('.');
}

Error Error::in(const QString &file) const
{
    Error copy = *this;
    copy.place = place.isEmpty() ? file : file + QLatin1Char(' ') + place;
    return copy;
}

} // namespace cw
