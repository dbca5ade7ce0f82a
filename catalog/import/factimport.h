// Files of strangers that hold facts, turned into rows of the catalog's own tables: a SkyPilot-style price list, a GPU
// or server specification sheet, an Electricity-Maps- or Ember-style grid table, a Hugging Face config.json with or
// without its hf_quant_config.json, or a table with the catalog's own columns. What cannot be read is refused row by
// row with its line; the others stand. Values only; nothing is stored here.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace cw::catalog {

struct ImportedRow {
    int line = 0; ///< of the file; 0 = the file as a whole
    QString kind; ///< catalog table
    QString id;
    QMap<QString, QString> cells; ///< catalog column -> text; columns that are not named keep what they hold
    QStringList remarks;          ///< what was defaulted or left out
    QString refusal;              ///< why it is not imported; empty = it is
    /// The user's own word on the row rather than a list of others: it goes before a quote that is older.
    bool isOwnWord = false;
};

struct FactImport {
    QString form; ///< "price list", "specifications", "grid", "model", "catalog table"
    std::vector<ImportedRow> rows;
    QString encoding = QStringLiteral("UTF-8"); ///< of the file: "UTF-16" and "Windows-1252" are read too
};

struct ImportContext {
    QString file;     ///< its name goes into the provenance
    QString provider; ///< of a price list that names none
    QString kind;     ///< catalog table, where the user says so
    QString asOf;     ///< ISO day of the import
    /// Catalog id of an accelerator by any of its names; empty = unknown.
    std::function<QString(const QString &name)> accelerator;
    /// Catalog cells of a provider by its id or name (`provider`, `provider_id`, `provider_hq_country`); empty =
    /// unknown.
    std::function<QMap<QString, QString>(const QString &name)> providerCells;
    /// ISO country of a vendor the catalog has parts of; empty = unknown.
    std::function<QString(const QString &vendor)> vendorCountry;
    QByteArray quantConfig; ///< hf_quant_config.json beside a config.json; empty = none
};

/// Errors: unreadable, or no form is recognised (the sentence names the columns that were found).
[[nodiscard]] Result<FactImport> importFacts(const QByteArray &bytes, const ImportContext &context);

} // namespace cw::catalog
