#include "planner/plan/factrows.h"

namespace cw::planner {

QString textOf(const catalog::FactTable &table, const QStringList &row, const char *column)
{
    const int at = table.column(QLatin1String(column));
    return at >= 0 ? row.value(at) : QString();
}

std::optional<double> numberOf(const catalog::FactTable &table, const QStringList &row, const char *column)
{
    bool isNumber = false;
    const double value = textOf(table, row, column).toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Provenance provenanceOf(const catalog::FactTable &table, const QStringList &row)
{
    return {textOf(table, row, "source_url"), textOf(table, row, "source_title"), textOf(table, row, "confidence"),
            textOf(table, row, "evidence"),   textOf(table, row, "as_of"),        textOf(table, row, "notes")};
}

} // namespace cw::planner
