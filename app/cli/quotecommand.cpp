#include "app/cli/catalogverbs.h"
#include "app/cli/common.h"
#include "app/cli/quotetext.h"
#include "app/export/planloading.h"
#include "catalog/import/quotefile.h"
#include "catalog/store/quotematching.h"
#include "catalog/store/usercatalog.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/scopes.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {
/// `--column quantity=Menge,part=Art.Nr`; what is wrong is noted as wrong usage.
catalog::QuoteMapping namedColumns(Arguments &args)
{
    catalog::QuoteMapping mapping;
    for (const QString &pair : args.value(u"column"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto role = catalog::roleFromWord(pair.section(u'=', 0, 0).trimmed());
        const QString title = catalog::plainLabel(pair.section(u'=', 1));
        if (!role || title.isEmpty())
            args.refuse(u"“%1” names no column; expected ROLE=TITLE with one of %2"_s.arg(
                pair, catalog::roleWords().join(u", "_s)));
        else
            mapping[title] = *role;
    }
    return mapping;
}

catalog::QuoteOptions readOptions(Arguments &args, QDate today)
{
    catalog::QuoteOptions options;
    if (const QString mark = args.value(u"decimal"_s); mark == u"comma"_s || mark == u"point"_s)
        options.decimal = mark == u"comma"_s ? catalog::DecimalMark::Comma : catalog::DecimalMark::Point;
    else if (!mark.isEmpty())
        args.refuse(u"“--decimal %1” is neither comma nor point"_s.arg(mark));
    if (args.has(u"currency"_s)) {
        options.currency = args.value(u"currency"_s).toUpper();
        if (Currency(options.currency).isEmpty())
            args.refuse(u"“%1” is not a currency such as EUR"_s.arg(args.value(u"currency"_s)));
    }
    options.vendor = args.value(u"vendor"_s);
    options.today = today;
    options.mapping = namedColumns(args);
    return options;
}
} // namespace

std::vector<CommandOption> quoteOptions()
{
    return {{u"decimal"_s, u"MARK"_s, u"quote: comma or point, where the file leaves it open."_s},
            {u"currency"_s, u"C"_s, u"quote: currency of prices that state none."_s},
            {u"vendor"_s, u"NAME"_s, u"quote: whose quote it is; its columns are remembered."_s},
            {u"column"_s, u"ROLE=TITLE,…"_s, u"quote: what a column means, where it is not recognised."_s},
            {u"dry-run"_s, QString(), u"quote, import: show what would be stored, store nothing."_s}};
}

int runQuote(Arguments &args, CommandIo &io)
{
    const QDate today = args.day(u"today"_s);
    catalog::QuoteOptions options = readOptions(args, today);
    if (const auto code = args.leaveWith(io))
        return *code;
    const QString file = args.positional(1);
    const auto bytes = readBoundedFile(file, catalog::maxQuoteBytes);
    if (!bytes.ok())
        return tell(io, bytes.error());
    catalog::UserCatalog user;
    std::optional<Error> memoryProblem;
    options.remembered = [&](const QString &vendor) {
        const auto mapping = user.mapping(vendor);
        if (!mapping.ok())
            memoryProblem = mapping.error();
        return mapping.ok() ? mapping.value() : catalog::QuoteMapping();
    };
    auto quote = catalog::readQuote(bytes.value(), file, options);
    if (!quote.ok())
        return tell(io, quote.error());
    if (memoryProblem)
        return tell(io, *memoryProblem);
    const auto snapshot = openCatalog(io);
    if (!snapshot)
        return snapshot.code;
    const auto learned = user.learnedParts();
    if (!learned.ok())
        return tell(io, learned.error());
    const auto described = user.learnedDescriptions(quote->vendor);
    if (!described.ok())
        return tell(io, described.error());
    catalog::matchLines(quote.value(), **snapshot, catalog::PartMatcher(**snapshot, {*learned, *described}));

    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes.value(), QCryptographicHash::Sha256).toHex());
    const auto stored = user.quotes();
    if (!stored.ok())
        return tell(io, stored.error());
    const auto changes = quote->isAmbiguous ? std::vector<catalog::QuoteChange>()
                                            : catalog::changesSince(stored.value(), quote.value(), hash);
    if (args.has(u"json"_s))
        printJson(io, quoteToJson(quote.value(), changes));
    else
        for (const QString &line : quoteToLines(quote.value(), changes))
            io.out(line);
    if (const Outcome allowed = catalog::isImportable(quote.value()); !allowed.ok())
        return tell(io, allowed.error().in(file));
    if (args.has(u"dry-run"_s)) {
        io.err(u"Looked at only; nothing was stored."_s);
        return 0;
    }
    const Outcome added = user.addQuote(quote.value(), file, hash, today);
    if (!added.ok())
        return tell(io, added.error());
    io.err(u"Stored in the user catalog."_s);
    return 0;
}

int runTray(const Arguments &args, CommandIo &io)
{
    const auto stored = catalog::UserCatalog().quotes();
    if (!stored.ok())
        return tell(io, stored.error());
    const auto snapshot = openCatalog(io);
    if (!snapshot)
        return snapshot.code;
    const catalog::PartMatcher matcher(**snapshot);
    planner::Json waiting = planner::Json::array();
    for (const catalog::StoredQuote &quote : stored.value())
        for (const catalog::QuoteLine &line : quote.lines) {
            if (!line.matched.isEmpty())
                continue;
            const QString reference = u"%1:%2"_s.arg(quote.id).arg(line.line);
            planner::Json proposals = planner::Json::array();
            QStringList ids;
            for (const catalog::PartMatch &proposal : matcher.proposals(line.description)) {
                ids << proposal.id;
                proposals.push_back({{"kind", proposal.kind.toStdString()},
                                     {"id", proposal.id.toStdString()},
                                     {"similarity", planner::numberToJson(proposal.similarity)}});
            }
            if (!args.has(u"json"_s)) {
                io.out(u"%1 %2 line %3: %4 %5"_s.arg(reference, quote.vendor)
                           .arg(line.line)
                           .arg(line.part, line.description));
                if (!ids.isEmpty())
                    io.out(u"    perhaps "_s + ids.join(u", "_s));
            }
            waiting.push_back({{"reference", reference.toStdString()},
                               {"vendor", quote.vendor.toStdString()},
                               {"file", quote.file.toStdString()},
                               {"line", line.line},
                               {"part", line.part.toStdString()},
                               {"description", line.description.toStdString()},
                               {"unit_price", line.unitPrice ? planner::Json(line.unitPrice->toDecimal().toStdString())
                                                             : planner::Json(nullptr)},
                               {"proposals", std::move(proposals)}});
        }
    if (args.has(u"json"_s))
        printJson(io, waiting);
    io.err(u"%1 lines wait for a part. `catalog match PART ID` names one; for a line without a part number its "
           "reference stands for PART."_s.arg(waiting.size()));
    return 0;
}

namespace {
/// The stored line a reference of `catalog tray` names, with its vendor.
Result<std::pair<QString, catalog::QuoteLine>> referredLine(const catalog::UserCatalog &user, const QString &reference)
{
    const auto stored = user.quotes();
    if (!stored.ok())
        return stored.error();
    for (const catalog::StoredQuote &quote : *stored)
        for (const catalog::QuoteLine &line : quote.lines)
            if (reference == u"%1:%2"_s.arg(quote.id).arg(line.line))
                return std::pair(quote.vendor, line);
    return Error::invalid(u"No stored quote has the line %1"_s.arg(reference), {}, u"a reference of `catalog tray`"_s);
}

bool isReference(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-f]{16}:[0-9]+$"_s);
    return form.match(text).hasMatch();
}
} // namespace

int runMatch(const Arguments &args, CommandIo &io)
{
    const auto snapshot = openCatalog(io);
    if (!snapshot)
        return snapshot.code;
    QStringList ids;
    for (const catalog::FactTable &table : (*snapshot)->tables)
        for (const QStringList &row : table.rows)
            ids << row.value(0);
    const QString what = args.positional(1), id = args.positional(2);
    if (!ids.contains(id)) {
        const QString near = planner::nearestWord(id, ids);
        return tell(
            io, Error::invalid(u"The catalog has no part “%1”"_s.arg(id), {},
                               near.isEmpty() ? u"an id of `catalog list KIND`"_s : u"an id such as “%1”"_s.arg(near)));
    }
    catalog::UserCatalog user;
    if (!isReference(what)) {
        const Outcome learned = user.learnPart(what, id);
        return learned.ok() ? 0 : tell(io, learned.error());
    }
    const auto line = referredLine(user, what);
    if (!line.ok())
        return tell(io, line.error());
    const auto &[vendor, waiting] = *line;
    const Outcome learned = waiting.part.isEmpty() ? user.learnDescription(vendor, waiting.description, id)
                                                   : user.learnPart(waiting.part, id);
    return learned.ok() ? 0 : tell(io, learned.error());
}

} // namespace cw::app
