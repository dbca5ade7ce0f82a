#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/solvedplan.h"
#include "app/export/planoutputs.h"
#include "app/export/rfqxlsx.h"

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {
class RfqCommand : public Command {
public:
    QString name() const override { return u"rfq"_s; }
    QString summary() const override
    {
        return u"A workbook that asks a vendor for prices; `catalog quote` reads it back."_s;
    }
    QString arguments() const override { return u"PLAN --out FILE.xlsx"_s; }
    std::vector<CommandOption> options() const override { return {{u"out"_s, u"FILE"_s, u"The workbook to write."_s}}; }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        args.require(u"out"_s);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const auto opened = openSolved(io, file);
        if (!opened)
            return opened.code;
        const auto catalog = openCatalog(io, opened->plan);
        if (!catalog)
            return catalog.code;
        const auto workbook = rfqXlsx(opened->plan, opened->result, **catalog);
        if (!workbook.ok())
            return tell(io, workbook.error().in(file));
        const Outcome written = writeFileAtomically(args.value(u"out"_s), workbook.value());
        return written.ok() ? 0 : tell(io, written.error());
    }
};
} // namespace

std::unique_ptr<Command> makeRfqCommand()
{
    return std::make_unique<RfqCommand>();
}

} // namespace cw::app
