#include "app/cli/commandlist.h"
#include "app/cli/solvedplan.h"
#include "app/cli/solving.h"
#include "app/export/bundle.h"
#include "app/export/planloading.h"
#include "app/export/planoutputs.h"
#include "planner/certify/certificate.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxBundleBytes = 256LL << 20;
constexpr qint64 maxKeyBytes = 64LL << 10;

class BundleCommand : public Command {
public:
    QString name() const override { return u"bundle"_s; }
    QString summary() const override
    {
        return u"Seals a solved plan with its catalog and rules into one file; opens one and makes its outputs again."_s;
    }
    QString arguments() const override
    {
        return u"seal PLAN --out FILE [--sign KEY] | check FILE [--key PUBLIC] | verify FILE --key PUBLIC | "
               "open FILE --out DIR [--key PUBLIC] | key --out FILE"_s;
    }
    std::vector<CommandOption> options() const override
    {
        return {{u"out"_s, u"FILE"_s,
                 u"seal: the bundle to write. open: the folder for the outputs. key: the private key to write; the "
                 "public one goes beside it as FILE.pub."_s},
                {u"sign"_s, u"KEY"_s, u"seal: sign with this private Ed25519 key (PEM)."_s},
                {u"key"_s, u"PUBLIC"_s, u"check, verify, open: the public key (PEM) it must be signed with."_s}};
    }
    bool paints() const override { return true; }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 2);
        const QString verb = args.positional(0);
        const bool makesKey = verb == u"key"_s;
        if ((!makesKey && verb != u"seal"_s && verb != u"open"_s && verb != u"check"_s && verb != u"verify"_s) ||
            args.positionals().size() != (makesKey ? 1 : 2))
            args.refuse(u"“bundle %1” is not understood"_s.arg(args.positionals().join(u' ')));
        if (verb == u"seal"_s || verb == u"open"_s || makesKey)
            args.require(u"out"_s);
        if (verb == u"verify"_s)
            args.require(u"key"_s);
        if (const auto code = args.leaveWith(io))
            return *code;
        if (makesKey)
            return makeKey(args.value(u"out"_s), io);
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

    static int makeKey(const QString &file, CommandIo &io)
    {
        for (const QString &name : {file, file + u".pub"_s})
            if (QFileInfo::exists(name))
                return tell(io, Error::invalid(u"The file exists already, and a key is never overwritten"_s, name,
                                               u"a new name"_s));
        const auto key = newSigningKey();
        if (!key.ok())
            return tell(io, key.error());
        const mode_t mask = ::umask(S_IRWXG | S_IRWXO); // others may not read it for a moment either
        Outcome written = writeFileAtomically(file, key->privatePem);
        ::umask(mask);
        if (written.ok())
            written = writeFileAtomically(file + u".pub"_s, key->publicPem);
        if (!written.ok())
            return tell(io, written.error());
        io.out(u"Key: %1 (keep it), %1.pub (hand it out), %2"_s.arg(
            file, keyFingerprint(publicKeyFrom(key->publicPem).value())));
        return 0;
    }

    /// The seal holds; who put it there is told, and compared with the key the reader trusts. 0 when all is well.
    static int checkSigner(const OpenedBundle &bundle, const Arguments &args, const QString &file, CommandIo &io)
    {
        if (!args.has(u"key"_s)) {
            io.out(bundle.signature ? u"Signed with the key %1; --key says whether that is one you trust."_s.arg(
                                          keyFingerprint(bundle.signature->publicKey))
                                    : u"Not signed."_s);
            return 0;
        }
        const QString keyFile = args.value(u"key"_s);
        const auto text = readBoundedFile(keyFile, maxKeyBytes);
        if (!text.ok())
            return tell(io, text.error());
        const auto key = publicKeyFrom(*text);
        if (!key.ok())
            return tell(io, key.error().in(keyFile));
        if (!bundle.signature)
            return tell(io, Error::invalid(u"The bundle is not signed"_s, file, u"a bundle of `bundle seal --sign`"_s));
        if (bundle.signature->publicKey != *key)
            return tell(io, Error::invalid(u"The bundle is signed with another key, %1"_s.arg(
                                               keyFingerprint(bundle.signature->publicKey)),
                                           file, u"the key %1 of %2"_s.arg(keyFingerprint(*key), keyFile)));
        io.out(u"The seal holds, signed with the key %1."_s.arg(keyFingerprint(*key)));
        return 0;
    }

    static int seal(const Arguments &args, CommandIo &io)
    {
        const QString file = args.positional(1);
        const auto opened = openSolved(io, file);
        if (!opened)
            return opened.code;
        const auto catalog = openCatalog(io, opened->plan);
        if (!catalog)
            return catalog.code;
        const planner::CheckReport check = planner::checkPlan(opened->plan, **catalog);
        for (const planner::CheckItem &item : check.items)
            if (!item.passed)
                return tell(io, Error::invalid(u"The plan does not pass its check: %1: %2"_s.arg(item.id, item.text),
                                               file, u"a plan that `check` passes"_s));
        const auto outputs = render(opened->plan, opened->result, **catalog);
        if (!outputs.ok())
            return tell(io, outputs.error());
        QByteArray key;
        if (args.has(u"sign"_s)) {
            const auto read = readBoundedFile(args.value(u"sign"_s), maxKeyBytes);
            if (!read.ok())
                return tell(io, read.error());
            key = read.value();
        }
        const auto packed = sealBundle(opened->plan, opened->result, **catalog, outputs.value(), key);
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
        if (const int code = checkSigner(*bundle, args, file, io))
            return code;
        if (args.positional(0) == u"verify"_s)
            return 0;
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
