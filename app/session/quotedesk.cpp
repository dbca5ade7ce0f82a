#include "app/session/quotedesk.h"

#include "app/export/planloading.h"
#include "catalog/store/quotematching.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int storedIdDigits = 16; // of the hash, as the user catalog stores it

/// Every column of the quote was confirmed for this vendor with the same meaning.
bool isKnown(const catalog::Quote &quote, const catalog::QuoteMapping &remembered)
{
    return !quote.mapping.empty() && std::all_of(quote.mapping.begin(), quote.mapping.end(), [&](const auto &column) {
        const auto found = remembered.find(catalog::plainLabel(column.second));
        return found != remembered.end() && catalog::wordOf(found->second) == column.first;
    });
}

} // namespace

Result<QuoteOnDesk> layOnDesk(const QString &file, const QuoteChoices &choices,
                              const catalog::CatalogSnapshot &snapshot, const catalog::UserCatalog &user, QDate day)
{
    const auto bytes = readBoundedFile(file, catalog::maxQuoteBytes);
    if (!bytes.ok())
        return bytes.error();
    catalog::QuoteOptions options;
    options.decimal = choices.decimal;
    options.currency = choices.currency;
    options.vendor = choices.vendor;
    options.mapping = choices.mapping;
    options.today = day;
    std::optional<Error> memoryProblem;
    options.remembered = [&](const QString &vendor) {
        auto mapping = user.mapping(vendor);
        if (!mapping.ok())
            memoryProblem = mapping.error();
        return mapping.ok() ? mapping.value() : catalog::QuoteMapping();
    };
    auto quote = catalog::readQuote(bytes.value(), file, options);
    if (!quote.ok())
        return quote.error();
    const auto remembered = user.mapping(quote->vendor);
    const auto learned = user.learnedParts();
    const auto described = user.learnedDescriptions(quote->vendor);
    const auto stored = user.quotes();
    if (memoryProblem)
        return *memoryProblem;
    if (!remembered.ok())
        return remembered.error();
    if (!learned.ok())
        return learned.error();
    if (!described.ok())
        return described.error();
    if (!stored.ok())
        return stored.error();
    catalog::matchLines(quote.value(), snapshot, catalog::PartMatcher(snapshot, {*learned, *described}));
    QuoteOnDesk desk;
    desk.file = file;
    desk.hash = QString::fromLatin1(QCryptographicHash::hash(bytes.value(), QCryptographicHash::Sha256).toHex());
    desk.isMappingKnown = isKnown(quote.value(), remembered.value());
    for (const catalog::StoredQuote &earlier : stored.value()) {
        const bool isSame = earlier.id == desk.hash.left(storedIdDigits);
        desk.isStored = desk.isStored || isSame;
        desk.hasEarlier = desk.hasEarlier || (!isSame && earlier.vendor == quote->vendor);
    }
    if (!quote->isAmbiguous)
        desk.changes = catalog::changesSince(stored.value(), quote.value(), desk.hash);
    desk.quote = std::move(quote).value();
    return desk;
}

Result<QStringList> titlesOnDesk(const QString &file)
{
    const auto bytes = readBoundedFile(file, catalog::maxQuoteBytes);
    return bytes.ok() ? catalog::possibleTitles(bytes.value(), file) : Result<QStringList>(bytes.error());
}

} // namespace cw::app
