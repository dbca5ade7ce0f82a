// `log`: the change log of a plan alone, filtered if asked, and whether its chain is whole.
#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/export/changelogtext.h"
#include "app/export/planoutputs.h"
#include "planner/rules/changelog.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Plan;

namespace {

QByteArray jsonBytes(const Plan &plan)
{
    constexpr int indent = 2;
    return QByteArray::fromStdString(changeLogJson(plan).dump(indent)) + '\n';
}

struct LogForm {
    const char *option;
    QByteArray (*write)(const Plan &);
};
constexpr LogForm logForms[] = {{"json", jsonBytes}, {"csv", changeLogCsv}, {"markdown", changeLogMarkdown}};

class LogCommand : public Command {
public:
    QString name() const override { return u"log"_s; }
    QString summary() const override
    {
        return u"Show the change log of a plan: who changed what, when and why, and whether its chain is whole."_s;
    }
    QString arguments() const override { return u"FILE [--json | --csv | --markdown] [--out FILE]"_s; }
    std::vector<CommandOption> options() const override
    {
        return {{u"json"_s, QString(), u"Entries, seal and verdict as JSON."_s},
                {u"csv"_s, QString(), u"One row an entry."_s},
                {u"markdown"_s, QString(), u"A table for people."_s},
                {u"out"_s, u"FILE"_s, u"Write it here instead of standard output."_s}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        const LogForm *chosen = nullptr;
        for (const LogForm &form : logForms)
            if (args.has(QLatin1String(form.option))) {
                if (chosen)
                    args.refuse(u"--%1 and --%2 exclude each other"_s.arg(QLatin1String(chosen->option),
                                                                          QLatin1String(form.option)));
                chosen = &form;
            }
        const QString target = args.value(u"out"_s);
        if (!target.isEmpty() && !chosen)
            args.refuse(u"--out needs --json, --csv or --markdown"_s);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        if (const int code = chosen ? write(chosen->write(*plan), target, io) : 0)
            return code;
        if (!chosen)
            for (const planner::ChangeEntry &entry : plan->changes)
                io.out(entry.why.isEmpty() ? u"%1  %2: %3"_s.arg(entry.at, entry.by, entry.what)
                                           : u"%1  %2: %3 (why: %4)"_s.arg(entry.at, entry.by, entry.what, entry.why));
        io.err(u"%1: %2"_s.arg(file, changeLogSentence(*plan)));
        return planner::brokenLinks(*plan).empty() ? 0 : int(ErrorCode::InvalidInput);
    }

private:
    static int write(const QByteArray &bytes, const QString &target, CommandIo &io)
    {
        if (target.isEmpty()) {
            io.out(QString::fromUtf8(bytes.endsWith('\n') ? bytes.chopped(1) : bytes));
            return 0;
        }
        const Outcome written = writeFileAtomically(target, bytes);
        return written.ok() ? 0 : tell(io, written.error());
    }
};
} // namespace

std::unique_ptr<Command> makeLogCommand()
{
    return std::make_unique<LogCommand>();
}

} // namespace cw::app
