#include "catalog/import/rentunit.h"

#include "catalog/import/decimaltext.h"
#include "catalog/import/quotecolumns.h"

#include <QStringList>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
struct TimeWords {
    const char *unit;
    const char *words; ///< as `plainLabel` leaves them
};
constexpr TimeWords timeWords[] = {
    {"hour", "h|hr|hrs|hour|hours|hourly|std|stunde|stunden|stuendlich|heure|heures"},
    {"day", "day|days|daily|tag|tage|taeglich|jour|jours"},
    {"week", "week|weeks|weekly|woche|wochen|woechentlich|semaine|semaines"},
    {"month", "month|months|monthly|mo|mon|monat|monate|monatlich|mois"},
    {"year", "year|years|yearly|yr|yrs|annual|annually|jahr|jahre|jaehrlich|annee|annees"},
};

QString unitOfWord(const QString &word)
{
    for (const TimeWords &entry : timeWords)
        if (QString::fromLatin1(entry.words).split(u'|').contains(word))
            return QString::fromLatin1(entry.unit);
    return {};
}
} // namespace

QString rentUnitOf(const QString &unit)
{
    constexpr qsizetype most = 3; // "per GPU hour"; more words are a description
    const QStringList words = plainLabel(unit).split(u' ');
    return words.size() > most ? QString() : unitOfWord(words.constLast());
}

QString rentUnitInTitle(const QString &title)
{
    QStringList words = plainLabel(title).split(u' ');
    erase_if(words, [](const QString &word) { return !currencyOf(word).isEmpty(); }); // "Preis/Std. (EUR)"
    for (qsizetype i = 1; i < words.size(); ++i)
        if (const bool isPer = words[i - 1] == u"per"_s || words[i - 1] == u"pro"_s || words[i - 1] == u"je"_s ||
                               words[i - 1] == u"par"_s;
            isPer)
            if (const QString unit = unitOfWord(words[i]); !unit.isEmpty())
                return unit;
    return words.size() > 1 ? unitOfWord(words.constLast()) : QString();
}

} // namespace cw::catalog
