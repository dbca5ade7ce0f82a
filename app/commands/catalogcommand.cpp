#include "app/commands/catalogcommand.h"

#include "catalog/store/partmatcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int quoteIdDigits = 16; // of the hash, as the user catalog stores it

QString say(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

using Versions = std::vector<catalog::FactVersion>;

Versions::iterator of(Versions &versions, QDate day)
{
    return std::find_if(versions.begin(), versions.end(), [&](const auto &each) { return each.knownFrom == day; });
}

/// `now` without what `said` put over `before`, cell by cell: what another window or program wrote meanwhile stays.
Versions takenBack(Versions now, Versions before, const catalog::FactVersion &said)
{
    const auto ours = of(now, said.knownFrom), old = of(before, said.knownFrom);
    if (ours == now.end())
        return now; // taken away elsewhere
    for (auto cell = said.row.cells.begin(); cell != said.row.cells.end(); ++cell) {
        if (ours->row.cells.value(cell.key()) != cell.value())
            continue;
        if (old != before.end() && old->row.cells.contains(cell.key()))
            ours->row.cells.insert(cell.key(), old->row.cells.value(cell.key()));
        else
            ours->row.cells.remove(cell.key());
    }
    if (old != before.end()) {
        ours->row.isOwnWord = old->row.isOwnWord;
        ours->isStated = old->isStated;
    } else if (ours->row.cells.isEmpty()) {
        now.erase(ours);
    }
    return now;
}

/// `before`, with what was written since the row was given up.
Versions broughtBack(const Versions &now, Versions before)
{
    for (const catalog::FactVersion &version : now) {
        const auto same = of(before, version.knownFrom);
        same == before.end() ? before.push_back(version) : void(*same = version);
    }
    return before;
}

} // namespace

CatalogCommand::CatalogCommand(std::shared_ptr<LiveCatalog> live, const QString &text)
    : QUndoCommand(text), live_(std::move(live))
{
}

void CatalogCommand::redo()
{
    live_->apply(forward());
}

void CatalogCommand::undo()
{
    live_->apply(backward());
}

ChangeOwnRowCommand::ChangeOwnRowCommand(const std::shared_ptr<LiveCatalog> &live, const QString &kind,
                                         const QString &id, const QMap<QString, QString> &cells, QDate from)
    : CatalogCommand(live, say(cells.isEmpty() ? QT_TRANSLATE_NOOP("Commands", "Take the shipped row of %1")
                                               : QT_TRANSLATE_NOOP("Commands", "Change %1 in the catalog"))
                               .arg(id)),
      kind_(kind), id_(id), restores_(cells.isEmpty()), seen_(std::make_shared<qint64>(live->revision())),
      before_(std::make_shared<std::vector<catalog::FactVersion>>())
{
    version_.row.kind = kind;
    version_.row.id = id;
    version_.row.cells = cells;
    version_.row.isOwnWord = true;
    version_.knownFrom = from.isValid() ? from : live->day();
    version_.isStated = from.isValid();
}

CatalogWrite ChangeOwnRowCommand::forward()
{
    return [before = before_, version = version_, kind = kind_, id = id_, restores = restores_,
            seen = seen_](catalog::UserCatalog &user) -> Outcome {
        auto all = user.factVersions(kind, id);
        if (!all.ok())
            return all.error();
        *before = std::move(all).value();
        if (restores)
            return user.setFactVersions(kind, id, {}, seen.get());
        Versions after = *before;
        const auto same = of(after, version.knownFrom);
        if (same == after.end()) {
            after.push_back(version);
        } else { // said twice on one day: the later word counts
            same->row.isOwnWord = true;
            same->isStated = version.isStated;
            for (auto cell = version.row.cells.begin(); cell != version.row.cells.end(); ++cell)
                same->row.cells.insert(cell.key(), cell.value());
        }
        return user.setFactVersions(kind, id, after, seen.get());
    };
}

CatalogWrite ChangeOwnRowCommand::backward()
{
    return [before = before_, version = version_, kind = kind_, id = id_, restores = restores_,
            seen = seen_](catalog::UserCatalog &user) -> Outcome {
        auto now = user.factVersions(kind, id);
        if (!now.ok())
            return now.error();
        const Versions after =
            restores ? broughtBack(*now, *before) : takenBack(std::move(now).value(), *before, version);
        return user.setFactVersions(kind, id, after, seen.get());
    };
}

ImportQuoteCommand::ImportQuoteCommand(const std::shared_ptr<LiveCatalog> &live, catalog::Quote quote,
                                       const QString &file, const QString &hash)
    : CatalogCommand(live, say(QT_TRANSLATE_NOOP("Commands", "Import the quote of %1")).arg(quote.vendor)),
      quote_(std::move(quote)), file_(file), hash_(hash), day_(live->day()), wasThere_(std::make_shared<bool>(false))
{
}

CatalogWrite ImportQuoteCommand::forward()
{
    return [wasThere = wasThere_, quote = quote_, file = file_, hash = hash_,
            day = day_](catalog::UserCatalog &user) -> Outcome {
        const auto stored = user.quotes();
        if (!stored.ok())
            return stored.error();
        *wasThere = std::any_of(stored->begin(), stored->end(),
                                [&](const auto &q) { return q.id == hash.left(quoteIdDigits); });
        return user.addQuote(quote, file, hash, day);
    };
}

CatalogWrite ImportQuoteCommand::backward()
{
    return [wasThere = wasThere_, id = hash_.left(quoteIdDigits)](catalog::UserCatalog &user) -> Outcome {
        return *wasThere ? Outcome(Done{}) : user.removeQuote(id); // the same file again changed nothing
    };
}

MatchPartCommand::MatchPartCommand(const std::shared_ptr<LiveCatalog> &live, const QString &part,
                                   const QString &catalogId)
    : CatalogCommand(live, say(QT_TRANSLATE_NOOP("Commands", "%1 is %2")).arg(part, catalogId)), part_(part),
      id_(catalogId), before_(std::make_shared<QString>())
{
}

MatchPartCommand::MatchPartCommand(const std::shared_ptr<LiveCatalog> &live, const QString &vendor,
                                   const QString &description, const QString &catalogId)
    : CatalogCommand(live, say(QT_TRANSLATE_NOOP("Commands", "%1 is %2")).arg(description, catalogId)), vendor_(vendor),
      description_(description), id_(catalogId), before_(std::make_shared<QString>())
{
}

CatalogWrite MatchPartCommand::forward()
{
    return [before = before_, part = part_, vendor = vendor_, description = description_,
            id = id_](catalog::UserCatalog &user) -> Outcome {
        const auto learned = part.isEmpty() ? user.learnedDescriptions(vendor) : user.learnedParts();
        if (!learned.ok())
            return learned.error();
        *before = learned->value(part.isEmpty() ? catalog::PartMatcher::plainDescription(description)
                                                : catalog::PartMatcher::plainNumber(part));
        return part.isEmpty() ? user.learnDescription(vendor, description, id) : user.learnPart(part, id);
    };
}

CatalogWrite MatchPartCommand::backward()
{
    return [before = before_, part = part_, vendor = vendor_,
            description = description_](catalog::UserCatalog &user) -> Outcome {
        return part.isEmpty() ? user.learnDescription(vendor, description, *before) : user.unlearnPart(part, *before);
    };
}

} // namespace cw::app
