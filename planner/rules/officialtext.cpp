#include "planner/rules/officialtext.h"

#include <QRegularExpression>

namespace cw::planner {

namespace {

/// "reg", "reg_del", "dir_impl": a part of the identifier.
QString kindOf(const QString &manner, const QString &act)
{
    const QString kind = act == QLatin1String("Directive") ? QStringLiteral("dir") : QStringLiteral("reg");
    return manner == QLatin1String("Delegated")      ? kind + QStringLiteral("_del")
           : manner == QLatin1String("Implementing") ? kind + QStringLiteral("_impl")
                                                     : kind;
}

} // namespace

QString officialText(const QString &act)
{
    // Since 2015 "(EU) year/number", directives before that "year/number/EU".
    static const QRegularExpression cited(QStringLiteral("(?:(Delegated|Implementing) )?(Regulation|Directive) "
                                                         "(?:\\(EU\\) (\\d{4})/(\\d+)|(\\d{4})/(\\d+)/E[CU])"));
    const auto match = cited.match(act);
    if (!match.hasMatch())
        return {};
    const bool isNew = !match.captured(3).isEmpty();
    return QStringLiteral("https://eur-lex.europa.eu/eli/%1/%2/%3/oj")
        .arg(kindOf(match.captured(1), match.captured(2)), match.captured(isNew ? 3 : 5),
             match.captured(isNew ? 4 : 6));
}

} // namespace cw::planner
