#include "app/cli/commandlist.h"
#include "app/cli/solvedplan.h"
#include "app/cli/solving.h"
#include "app/export/bundle.h"
#include "app/export/planloading.h"
#include "app/export/planoutputs.h"

#include <QTemporaryDir>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxBundleBytes = 256LL << 20;

class BundleCommand : public Command {
public:
    QString name() const override { return u"bundle"_s; }
    QString summary() const override
    {
        return u"Seals a solved plan with its catalog and rules into one file; opens one and makes its outputs again."_s;
    }
    QString arguments() const override { return u"seal PLAN --out FILE | check FILE | open FILE --out DIR"_s; }
    std::vector<CommandOption> options() const override
    {
        return {{u"out"_s, u"FILE"_s, u"seal: the bundle to write. open: the folder for the outputs."_s}};
    }
    bool paints() const override { return true; }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 2, 2);
        const QString verb = args.positional(0);
        if (verb != u"seal"_s && verb != u"open"_s && verb != u"check"_s)
            args.refuse(u"“bundle %1” is not understood"_s.arg(verb));
        if (verb != u"check"_s)
            args.require(u"out"_s);
        if (const auto code = args.leaveWith(io))
            return *code;
        return verb == u"seal"_s ? seal(args, io) : open(args, io);
    }

private:
    static Result<BundleFiles> render(const planner::Plan &plan, const planner::PlanResult &result,
                                      const catalog::CatalogSnapshot &catalog)
    {
        const QTemporaryDir folder;
        if (!folder.isValid())
            return Error::absent(u"there is no room for temporary files"_s);
        const Outcome written = writeOutputs(plan, result, folder.path(), &catalog);
        if (!written.ok())
            return written.error();
        return filesBelow(folder.path());
    }

    static int seal(const Arguments &args, CommandIo &io)
    {
        const QString file = args.positional(1);
        const auto opened = openSolved(io, file);
        if (!opened)
            return opened.code;
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        const auto outputs = render(opened->plan, opened->result, **catalog);
        if (!outputs.ok())
            return tell(io, outputs.error());
        const auto packed = sealBundle(opened->plan, opened->result, **catalog, outputs.value());
        if (!packed.ok())
            return tell(io, packed.error().in(file));
        const Outcome written = writeFileAtomically(args.value(u"out"_s), packed.value());
        if (!written.ok())
            return tell(io, written.error());
        io.out(u"Sealed: %1, SHA-256 %2"_s.arg(args.value(u"out"_s), fingerprint(packed.value())));
        return 0;
    }

    /// Makes the outputs again from what the bundle holds, and says which of them came out the same.
    static int open(const Arguments &args, CommandIo &io)
    {
        const QString file = args.positional(1);
        const auto bytes = readBoundedFile(file, maxBundleBytes);
        if (!bytes.ok())
            return tell(io, bytes.error());
        const auto bundle = openBundle(bytes.value());
        if (!bundle.ok())
            return tell(io, bundle.error().in(file));
        const auto outputs = render(bundle->plan, bundle->result, *bundle->catalog);
        if (!outputs.ok())
            return tell(io, outputs.error());
        QStringList different;
        for (const auto &[name, hash] : bundle->outputs) {
            const auto made = outputs->find(name);
            if (made == outputs->end() || fingerprint(made->second) != hash)
                different << name;
        }
        if (args.positional(0) == u"open"_s) {
            const Outcome written =
                writeOutputs(bundle->plan, bundle->result, args.value(u"out"_s), bundle->catalog.get());
            if (!written.ok())
                return tell(io, written.error());
        }
        if (!different.isEmpty())
            return tell(io,
                        Error{ErrorCode::InvalidInput,
                              u"The seal holds, but this version (%1, sealed with %2) makes other bytes of %3"_s.arg(
                                  QStringLiteral(CLUSTERWRIGHT_VERSION), bundle->madeWith, different.join(u", "_s)),
                              file,
                              {},
                              {}});
        io.out(u"The seal holds; all %1 outputs come out byte for byte the same."_s.arg(bundle->outputs.size()));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeBundleCommand()
{
    return std::make_unique<BundleCommand>();
}

} // namespace cw::app
