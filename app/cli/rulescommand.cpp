// `rules`: the rule packs: what is shipped, whether a pack of one's own is sound, and adding it to a plan.
#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/solving.h"
#include "app/export/ownpacks.h"
#include "app/export/planoutputs.h"
#include "planner/plan/planfile.h"
#include "planner/rules/changewords.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {

Json packJson(const planner::RulePack &pack)
{
    return Json{{"id", pack.id.toStdString()},
                {"title", pack.title.toStdString()},
                {"version", pack.version.toStdString()},
                {"reviewed", pack.reviewed.toString(Qt::ISODate).toStdString()},
                {"rules", pack.rules.size()},
                {"sha256", pack.hash.toStdString()}};
}

class RulesCommand : public Command {
public:
    QString name() const override { return u"rules"_s; }
    QString summary() const override
    {
        return u"List the rule packs, check a pack of your own, or add it to a plan."_s;
    }
    QString arguments() const override
    {
        return u"list | check PACK.yaml | add PLAN PACK.yaml [--author NAME] [--why TEXT] [--json]"_s;
    }
    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all = authorOptions();
        all.push_back({u"json"_s, QString(), u"Print the packs as JSON."_s});
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 3);
        const QString verb = args.positional(0);
        const planner::ChangeAuthor author = readAuthor(args);
        const int wanted = verb == "list"_L1 ? 1 : verb == "check"_L1 ? 2 : verb == "add"_L1 ? 3 : 0;
        if (wanted == 0)
            args.refuse(u"“%1” is no verb of rules; expected list, check or add"_s.arg(verb));
        else if (args.positionals().size() != wanted)
            args.refuse(u"rules %1 takes %2 word(s) after it"_s.arg(verb).arg(wanted - 1));
        if (const auto code = args.leaveWith(io))
            return *code;
        const bool json = args.has(u"json"_s);
        if (verb == "list"_L1)
            return list(io, json);
        return verb == "check"_L1 ? check(io, args.positional(1), json)
                                  : add(io, args.positional(1), args.positional(2), author);
    }

private:
    static int list(CommandIo &io, bool json)
    {
        const Result<planner::LawBookPtr> law = shippedLawBook();
        if (!law.ok())
            return tell(io, law.error());
        Json packs = Json::array();
        for (const planner::RulePack &pack : (*law)->rules.packs) {
            packs.push_back(packJson(pack));
            if (!json)
                io.out(u"%1  %2, %3 rules, version %4, reviewed %5"_s.arg(pack.id, pack.title)
                           .arg(pack.rules.size())
                           .arg(pack.version, pack.reviewed.toString(Qt::ISODate)));
        }
        if (json)
            printJson(io, packs);
        return 0;
    }

    static int check(CommandIo &io, const QString &file, bool json)
    {
        planner::RulePack pack;
        const std::vector<Error> errors = checkPackFile(file, pack);
        for (const Error &error : errors)
            tell(io, error);
        if (!errors.empty())
            return int(errors.front().code);
        if (json)
            printJson(io, packJson(pack));
        io.err(u"%1: a sound pack “%2” with %3 %4."_s.arg(file, pack.id)
                   .arg(pack.rules.size())
                   .arg(pack.rules.size() == 1 ? u"rule"_s : u"rules"_s));
        return 0;
    }

    static int add(CommandIo &io, const QString &planFile, const QString &packFile, const planner::ChangeAuthor &author)
    {
        const auto plan = openPlan(io, planFile);
        if (!plan)
            return plan.code;
        const Result<planner::RuleSettings> rules = addOwnPack(*plan, planFile, packFile);
        if (!rules.ok())
            return tell(io, rules.error());
        planner::Plan with = *plan;
        with.need.rules = *rules;
        if (with.need == plan->need) {
            io.err(u"%1 names this pack already; nothing was changed."_s.arg(planFile));
            return 0;
        }
        with.design = with.result = nullptr; // another rule set: the answer is to be found again
        planner::appendChange(with, planner::changeInWords(*plan, with), author);
        const Outcome written = writeFileAtomically(planFile, planner::writePlan(with));
        if (!written.ok())
            return tell(io, written.error());
        io.err(u"%1 is judged by %2 too; solve it again."_s.arg(planFile, packFile));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeRulesCommand()
{
    return std::make_unique<RulesCommand>();
}

} // namespace cw::app
