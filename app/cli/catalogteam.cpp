#include "app/cli/catalogverbs.h"
#include "app/cli/common.h"
#include "catalog/store/teamcatalog.h"
#include "catalog/store/usercatalog.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr int changesShown = 50;
constexpr int mostChanges = 100000;

int setUp(Arguments &args, CommandIo &io)
{
    if (const auto code = args.leaveWith(io))
        return *code;
    const Outcome made = catalog::setUpTeamCatalog(catalog::defaultUserCatalogFile(),
                                                   {args.value(u"readers"_s), args.value(u"writers"_s)});
    if (!made.ok())
        return tell(io, made.error());
    io.err(u"The team catalog is ready."_s);
    return 0;
}

int changes(Arguments &args, CommandIo &io)
{
    const int most = args.integer(u"most"_s, changesShown, 1, mostChanges);
    if (const auto code = args.leaveWith(io))
        return *code;
    const auto changes = catalog::teamChanges(catalog::defaultUserCatalogFile(), most);
    if (!changes.ok())
        return tell(io, changes.error());
    Json list = Json::array();
    for (const catalog::TeamChange &change : *changes) {
        const QString at = change.at.toString(Qt::ISODate);
        if (!args.has(u"json"_s))
            io.out(u"%1 %2 %3 %4 %5 %6"_s.arg(at, change.author, change.action, change.table, change.kind, change.id)
                       .simplified());
        list.push_back({{"revision", change.revision},
                        {"at", at.toStdString()},
                        {"author", change.author.toStdString()},
                        {"action", change.action.toStdString()},
                        {"table", change.table.toStdString()},
                        {"kind", change.kind.toStdString()},
                        {"id", change.id.toStdString()}});
    }
    if (args.has(u"json"_s))
        printJson(io, list);
    return 0;
}
} // namespace

std::vector<CommandOption> teamOptions()
{
    return {{u"readers"_s, u"ROLE"_s, u"team setup: this role may read."_s},
            {u"writers"_s, u"ROLE"_s, u"team setup: this role may read and write."_s}};
}

int runTeam(Arguments &args, CommandIo &io)
{
    return args.positional(1) == u"setup"_s ? setUp(args, io) : changes(args, io);
}

} // namespace cw::app
