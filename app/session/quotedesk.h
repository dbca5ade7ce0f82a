// A vendor's quote on the desk: read, joined to the catalog and compared with the vendor's last one, before anything is
// stored. Reading needs no window and is safe on any thread.
#pragma once

#include "catalog/import/quotefile.h"
#include "catalog/store/catalogsnapshot.h"
#include "catalog/store/usercatalog.h"

namespace cw::app {

/// What the person at the desk has said about a file.
struct QuoteChoices {
    std::optional<catalog::DecimalMark> decimal;
    QString currency, vendor;
    catalog::QuoteMapping mapping;
};

struct QuoteOnDesk {
    QString file, hash; ///< hash: SHA-256 of the bytes, hexadecimal
    catalog::Quote quote;
    std::vector<catalog::QuoteChange> changes; ///< against the vendor's last quote
    bool hasEarlier = false;                   ///< the vendor has a stored quote to compare with
    bool isStored = false;                     ///< this very file is in the user catalog already
    bool isMappingKnown = false;               ///< its columns were confirmed for this vendor before
};

/// Errors: unreadable, no table; those of the user catalog.
[[nodiscard]] Result<QuoteOnDesk> layOnDesk(const QString &file, const QuoteChoices &choices,
                                            const catalog::CatalogSnapshot &snapshot, const catalog::UserCatalog &user,
                                            QDate day);

/// The titles a person may name the columns by, where none were recognised.
[[nodiscard]] Result<QStringList> titlesOnDesk(const QString &file);

} // namespace cw::app
