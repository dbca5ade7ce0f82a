#include "catalog/lint/lintrules.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace cw::catalog::lint {

namespace {
constexpr std::array pricedKinds = {"cloud_prices", "systems", "switches", "optics_cables", "ssds", "nics"};

QString cell(const FactTable &table, const QStringList &row, const char *column)
{
    const int index = table.column(QLatin1String(column));
    return index < 0 ? QString() : row[index];
}

bool hasPrice(const FactTable &table, const QStringList &row)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].startsWith(QLatin1String("price_")) && !row[i].isEmpty()) {
            bool number = false;
            row[i].toDouble(&number);
            if (number)
                return true;
        }
    return false;
}
} // namespace

QDate latestDay(const QString &asOf)
{
    if (asOf.size() == 10)
        return QDate::fromString(asOf, Qt::ISODate);
    const int year = QStringView(asOf).left(4).toInt();
    if (asOf.size() == 4 && year > 0)
        return QDate(year, 12, 31);
    if (asOf.size() != 7 || asOf[4] != QLatin1Char('-') || year <= 0)
        return {};
    const int month =
        asOf[5] == QLatin1Char('Q') ? 3 * QStringView(asOf).mid(6).toInt() : QStringView(asOf).mid(5).toInt();
    const QDate first(year, month, 1);
    return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
}

void checkAges(const CatalogSnapshot &snapshot, QDate today, const LintOptions &options, Findings &out)
{
    const Assumption *age = snapshot.assumption(QStringLiteral("price_age_days"));
    for (const FactTable &table : snapshot.tables) {
        // Observations are kept because they are old.
        if (table.column(QStringLiteral("as_of")) < 0 || table.kind == QLatin1String("price_history"))
            continue;
        const bool priced = std::find_if(pricedKinds.begin(), pricedKinds.end(), [&](const char *kind) {
                                return table.kind == QLatin1String(kind);
                            }) != pricedKinds.end();
        for (const QStringList &row : table.rows) {
            const QString asOf = cell(table, row, "as_of");
            const QDate day = latestDay(asOf);
            const auto add = [&](const char *rule, LintSeverity severity, const QString &text, const QString &remedy) {
                out.push_back(
                    {QLatin1String(rule), severity, table.kind, row.first(), QStringLiteral("as_of"), text, remedy});
            };
            if (!day.isValid()) {
                add("date_form", LintSeverity::Warning, QStringLiteral("“%1” is not a date").arg(asOf),
                    QStringLiteral("write 2026-11-24, 2026-11, 2026-Q4 or 2026"));
                continue;
            }
            // "2026" may mean any day of the year, so only a whole date or month can lie in the future.
            if (asOf.size() == 10 && day > today)
                add("future_date", LintSeverity::Warning, QStringLiteral("%1 lies in the future").arg(asOf),
                    QStringLiteral("check the date"));
            const auto days = day.daysTo(today);
            if (options.staleDays && days > *options.staleDays)
                add("stale", LintSeverity::Note, QStringLiteral("the row is %1 days old").arg(days),
                    QStringLiteral("look at its source again"));
            else if (!options.staleDays && age && priced && hasPrice(table, row) && double(days) > age->value.high)
                add("price_expired", LintSeverity::Warning, QStringLiteral("the price is %1 days old").arg(days),
                    QStringLiteral("ask for a new quote or look the price up again"));
        }
    }
}

void checkSources(const CatalogSnapshot &snapshot, Findings &out)
{
    for (const FactTable &table : snapshot.tables) {
        if (table.column(QStringLiteral("evidence")) < 0)
            continue;
        for (const QStringList &row : table.rows) {
            const QString evidence = cell(table, row, "evidence");
            const bool claimsSource = evidence == QLatin1String("direct") || evidence == QLatin1String("relayed");
            if (claimsSource && cell(table, row, "source_url").isEmpty() && cell(table, row, "source_title").isEmpty())
                out.push_back({QStringLiteral("no_source"), LintSeverity::Error, table.kind, row.first(),
                               QStringLiteral("source_url"),
                               QStringLiteral("the row says “%1” but names no source").arg(evidence),
                               QStringLiteral("name the source")});
        }
    }
}

void checkDuplicates(const CatalogSnapshot &snapshot, Findings &out)
{
    for (const FactTable &table : snapshot.tables) {
        QHash<QString, QString> seen; // looked up by key only, never walked
        for (const QStringList &row : table.rows) {
            const QString content = QStringList(row.mid(1)).join(QChar(0x1F));
            const QString first = seen.value(content);
            if (first.isEmpty())
                seen.insert(content, row.first());
            else
                out.push_back({QStringLiteral("duplicate"),
                               LintSeverity::Warning,
                               table.kind,
                               row.first(),
                               {},
                               QStringLiteral("the row repeats %1").arg(first),
                               QStringLiteral("keep one of them")});
        }
    }
}

} // namespace cw::catalog::lint
