#include "app/cli/catalogverbs.h"
#include "app/cli/common.h"
#include "app/export/planloading.h"
#include "catalog/import/factimport.h"
#include "catalog/store/userfacts.h"

#include <QFileInfo>

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr qint64 maxFactBytes = 64LL << 20;

Json textsOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

/// A folder stands for the config.json in it; the hf_quant_config.json beside either is read too.
QString mainFile(const QString &path)
{
    return QFileInfo(path).isDir() ? path + u"/config.json"_s : path;
}

Result<QByteArray> quantisation(const QString &file)
{
    const QString beside = QFileInfo(file).path() + u"/hf_quant_config.json"_s;
    const bool isConfig = QFileInfo(file).fileName() == u"config.json"_s;
    return isConfig && QFileInfo(beside).isFile() ? readBoundedFile(beside, maxModelBytes) : QByteArray();
}

void printImport(const catalog::FactImport &import, int taken, bool isJson, CommandIo &io)
{
    Json json = Json::object();
    json["form"] = import.form.toStdString();
    json["encoding"] = import.encoding.toStdString();
    json["imported"] = taken;
    json["refused"] = int(import.rows.size()) - taken;
    Json &rows = json["rows"] = Json::array();
    for (const catalog::ImportedRow &row : import.rows) {
        const bool isRefused = !row.refusal.isEmpty();
        rows.push_back({{"line", row.line > 0 ? Json(row.line) : Json(nullptr)},
                        {"kind", row.kind.toStdString()},
                        {"id", row.id.toStdString()},
                        {"imported", !isRefused},
                        {"text", row.refusal.toStdString()},
                        {"remarks", textsOf(row.remarks)}});
        if (!isJson && isRefused)
            io.out(u"line %1: refused: %2"_s.arg(row.line).arg(row.refusal));
    }
    if (import.encoding != u"UTF-8"_s)
        io.err(u"The file was read as %1; look at the letters of names."_s.arg(import.encoding));
    if (isJson)
        printJson(io, json);
    else
        io.out(u"%1: %2 rows imported, %3 refused."_s.arg(import.form).arg(taken).arg(int(import.rows.size()) - taken));
}
} // namespace

std::vector<CommandOption> importOptions()
{
    return {{u"kind"_s, u"KIND"_s, u"import: the table has the columns of `catalog export KIND`."_s},
            {u"provider"_s, u"NAME"_s, u"import: whose price list it is, where it does not say."_s}};
}

int runImport(Arguments &args, CommandIo &io)
{
    const QDate today = args.day(u"today"_s);
    if (const auto code = args.leaveWith(io))
        return *code;
    const auto snapshot = openCatalog(io);
    if (!snapshot)
        return snapshot.code;
    const QString file = mainFile(args.positional(1));
    catalog::ImportContext context = catalog::importContext(**snapshot);
    context.file = file;
    context.provider = args.value(u"provider"_s);
    context.kind = args.value(u"kind"_s);
    context.asOf = today.toString(Qt::ISODate);
    if (!context.kind.isEmpty() && !(*snapshot)->table(context.kind))
        return tell(
            io, Error::invalid(u"The catalog has no kind “%1”"_s.arg(context.kind), {}, u"one of `catalog list`"_s));
    const auto bytes = readBoundedFile(file, maxFactBytes);
    if (!bytes.ok())
        return tell(io, bytes.error());
    const auto quant = quantisation(file);
    if (!quant.ok())
        return tell(io, quant.error());
    context.quantConfig = quant.value();
    auto import = catalog::importFacts(bytes.value(), context);
    if (!import.ok())
        return tell(io, import.error());
    const auto laid = catalog::layFacts(*snapshot, import.value().rows);
    if (!laid.ok())
        return tell(io, laid.error().in(file));
    int taken = 0;
    for (const catalog::ImportedRow &row : import->rows)
        taken += row.refusal.isEmpty() ? 1 : 0;
    const bool isJson = args.has(u"json"_s), isTrial = args.has(u"dry-run"_s);
    if (taken > 0 && !isTrial) // what is said to be imported is stored
        if (const Outcome added = catalog::UserCatalog().addFacts(import->rows, today); !added.ok())
            return tell(io, added.error());
    printImport(*import, taken, isJson, io);
    if (taken == 0)
        return tell(io, Error::invalid(u"No row could be imported; the user catalog is unchanged"_s, file,
                                       u"at least one row the catalog can hold"_s));
    if (isTrial)
        io.err(u"Looked at only; nothing was stored."_s);
    return 0;
}

} // namespace cw::app
