// CSV of strangers in all its roles: strict tables, vendors' quotes, files of facts.
#include "catalog/import/csv.h"
#include "catalog/import/factimport.h"
#include "catalog/import/quotefile.h"
#include "tests/fuzz/fuzztarget.h"

const char *const cw::fuzz::targetName = "csv";

void cw::fuzz::readOne(const QByteArray &bytes)
{
    const auto table = catalog::parseCsv(bytes);
    if (table.ok()) {
        require(table->rows.size() == table->lines.size(), "every row knows its line");
        for (const QStringList &row : table->rows)
            require(row.size() == table->columns.size(), "every row has a cell per column");
    }
    const auto quote = catalog::readQuote(bytes, QStringLiteral("quote.csv"), {});
    if (quote.ok())
        (void)catalog::isImportable(*quote);
    (void)catalog::possibleTitles(bytes, QStringLiteral("quote.csv"));
    catalog::ImportContext context;
    context.file = QStringLiteral("facts.csv");
    context.asOf = QStringLiteral("2026-11-01");
    context.accelerator = [](const QString &) { return QStringLiteral("nvidia-h100-sxm-80gb"); };
    (void)catalog::importFacts(bytes, context);
}
