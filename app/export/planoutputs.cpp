#include "app/export/planoutputs.h"

#include "app/export/billcsv.h"
#include "app/export/billxlsx.h"
#include "app/export/cabling.h"
#include "app/export/dossierfiles.h"
#include "app/export/fonts.h"
#include "app/export/manifests.h"
#include "app/export/netboxfiles.h"
#include "app/export/pdfpainter.h"
#include "app/export/racksvg.h"
#include "app/export/reportdrawings.h"
#include "app/export/reportlanguage.h"
#include "app/export/reportlayout.h"
#include "app/export/sitemap.h"
#include "app/export/summarymarkdown.h"
#include "app/export/topologysvg.h"
#include "planner/fabric/cableplan.h"
#include "planner/facility/rooms.h"
#include "planner/losses/roomschapter.h"
#include "planner/plan/keptonce.h"
#include "planner/plan/planfile.h"
#include "planner/report/placenames.h"
#include "planner/report/reportmodel.h"
#include "planner/storage/platformchapter.h"
#include "planner/uncertainty/ownorrentchapter.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QByteArray planJson(const Plan &plan, const PlanResult &result)
{
    Plan solved = plan;
    if (!solved.isSolved())
        solved.result = resultToJson(result);
    return writePlan(solved);
}

QByteArray figuresJson(const Plan &plan, const PlanResult &result)
{
    const Json whole = resultToJson(result);
    Json figures = {{"format", "clusterwright-figures"},
                    {"version", 1},
                    {"title", plan.title.toStdString()},
                    {"as_of", plan.asOf.toString(Qt::ISODate).toStdString()}};
    figures["figures"] = whole.contains("figures") ? whole.at("figures") : Json::object();
    return QByteArray::fromStdString(figures.dump(2)) + '\n';
}

ReportModel reportOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot *catalog)
{
    ReportModel model = buildReport(plan, result);
    if (catalog) {
        addRoomsChapter(model, plan, *catalog);
        addPlatformChapter(model, plan, *catalog);
        addOwnOrRentChapter(model, plan, result, *catalog);
    }
    chooseChapters(model, plan.report.chapters);
    if (catalog)
        namePlaces(model, placeNamesOf(result, *catalog));
    return model;
}

Result<QByteArray> reportPdf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot *catalog)
{
    const Result<PageList> pages = reportPages(plan, result, catalog);
    return pages ? paintPdf(*pages) : Result<QByteArray>(pages.error());
}

/// Outputs made from plan and catalog together, in the order they are written, each with what it may write.
struct CatalogMaker {
    CatalogOutput make;
    QStringList names;
};

const std::vector<CatalogMaker> &catalogMakers()
{
    static const std::vector<CatalogMaker> all = {
        {racksSvg, {u"racks.svg"_s}},       {manifestFiles, {u"manifests"_s}},
        {topologySvg, {u"topology.svg"_s}}, {cablingFiles, {u"cabling.csv"_s, u"cabling.xlsx"_s, u"cabling.dot"_s}},
        {netboxFiles, {u"netbox"_s}},       {siteMapSvg, {u"sitemap.svg"_s}},
        {dossierFiles, {u"dossier"_s}}};
    return all;
}

} // namespace

bool isAsked(const Plan &plan, const QString &name)
{
    static const QRegularExpression month(u"-\\d{4}-\\d{2}(?=\\.)"_s); // racks-2032-01.svg comes with racks.svg
    const QStringList &wanted = plan.report.outputs;                   // the plan itself is always written
    return wanted.isEmpty() || name == fileName(Output::PlanJson) ||
           wanted.contains(name.section(u'/', 0, 0).remove(month));
}

Result<PageList> reportPages(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot *catalog,
                             const ReportProgress &progress)
{
    constexpr int beforePages = 2; // words and drawings
    int chapters = 1;
    const auto goesOn = [&](ReportStage stage, int made) {
        return !progress || progress(stage, made, beforePages + chapters);
    };
    const Error stopped{ErrorCode::Cancelled, u"the report was not made"_s, {}, {}, {}};
    if (Outcome fonts = loadFonts(); !fonts)
        return fonts.error();
    const Speaking speaking(languageOf(plan));
    if (!goesOn(ReportStage::Words, 0))
        return stopped;
    ReportModel model = reportOf(plan, result, catalog);
    chapters = int(model.chapters.size());
    if (!goesOn(ReportStage::Drawings, 1))
        return stopped;
    if (catalog)
        addDrawings(model, plan, result, *catalog);
    std::optional<PageList> pages =
        layoutReport(model, [&](int chapter) { return goesOn(ReportStage::Pages, beforePages + chapter); });
    return pages ? Result<PageList>(std::move(*pages)) : Result<PageList>(stopped);
}

const std::vector<Output> &allOutputs()
{
    static const std::vector<Output> all = {Output::PlanJson,  Output::BomCsv,          Output::BomXlsx,
                                            Output::ReportPdf, Output::SummaryMarkdown, Output::FiguresJson};
    return all;
}

QString fileName(Output output)
{
    switch (output) {
    case Output::PlanJson:
        return u"plan.json"_s;
    case Output::BomCsv:
        return u"bom.csv"_s;
    case Output::BomXlsx:
        return u"bom.xlsx"_s;
    case Output::ReportPdf:
        return u"report.pdf"_s;
    case Output::SummaryMarkdown:
        return u"summary.md"_s;
    case Output::FiguresJson:
        return u"figures.json"_s;
    }
    return {};
}

Result<QByteArray> renderOutput(Output output, const Plan &plan, const PlanResult &result,
                                const catalog::CatalogSnapshot *catalog)
{
    const bool isForReading = output == Output::ReportPdf || output == Output::SummaryMarkdown;
    const Speaking speaking(isForReading ? languageOf(plan) : Language{});
    switch (output) {
    case Output::PlanJson:
        return planJson(plan, result);
    case Output::BomCsv:
        return billCsv(result);
    case Output::BomXlsx:
        return billXlsx(plan, result, catalog);
    case Output::ReportPdf:
        return reportPdf(plan, result, catalog);
    case Output::SummaryMarkdown:
        return summaryMarkdown(reportOf(plan, result, catalog));
    case Output::FiguresJson:
        return figuresJson(plan, result);
    }
    return Error::defect(u"No such output"_s);
}

Outcome writeFiles(const std::vector<OutputFile> &files, const QString &folder)
{
    for (const OutputFile &output : files) {
        const QString file = QDir(folder).filePath(output.name);
        const QString parent = QFileInfo(file).path();
        if (!QDir().mkpath(parent))
            return Error::invalid(u"The folder could not be made"_s, parent, u"a place where you may write"_s);
        if (Outcome written = writeFileAtomically(file, output.bytes); !written)
            return written;
    }
    return Done{};
}

Outcome writeOutputs(const Plan &plan, const PlanResult &result, const QString &folder,
                     const catalog::CatalogSnapshot *catalog, const OutputProgress &progress)
{
    std::optional<KeptOnce<Rooms>> rooms;
    std::optional<KeptOnce<std::vector<CablePlan>>> cables;
    if (catalog) {
        rooms.emplace(plan, *catalog);
        cables.emplace(plan, *catalog);
    }
    std::vector<OutputFile> files;
    const auto makers = catalog ? catalogMakers() : std::vector<CatalogMaker>{};
    const int all = int(allOutputs().size() + makers.size());
    int made = 0;
    const auto goesOn = [&](const QString &piece) { return !progress || progress(piece, made++, all); };
    const Error stopped{ErrorCode::Cancelled, u"The files were not written"_s, {}, {}, {}};
    for (const Output output : allOutputs()) {
        if (!isAsked(plan, fileName(output)))
            continue;
        if (!goesOn(fileName(output)))
            return stopped;
        Result<QByteArray> bytes = renderOutput(output, plan, result, catalog);
        if (!bytes)
            return bytes.error().in(QDir(folder).filePath(fileName(output)));
        files.push_back({fileName(output), bytes.value()});
    }
    const Speaking speaking(Language{}); // drawings and files for machines are the same in every language
    for (const auto &[make, names] : makers) {
        if (std::none_of(names.begin(), names.end(), [&plan](const QString &name) { return isAsked(plan, name); }))
            continue;
        if (!goesOn({}))
            return stopped;
        Result<std::vector<OutputFile>> drawn = make(plan, result, *catalog);
        if (!drawn)
            return drawn.error().in(folder);
        std::copy_if(std::make_move_iterator(drawn->begin()), std::make_move_iterator(drawn->end()),
                     std::back_inserter(files), [&plan](const OutputFile &file) { return isAsked(plan, file.name); });
    }
    if (!goesOn({}))
        return stopped;
    // The plan that is written names its logo relative to itself.
    if (!plan.report.logoImage.isEmpty())
        files.push_back({plan.report.logo, plan.report.logoImage});
    return writeFiles(files, folder);
}

QStringList outputsBefore(const QString &folder, const QDateTime &time)
{
    QStringList names;
    const auto note = [&](const QString &file) {
        const QFileInfo facts(file);
        if (facts.isFile() && facts.lastModified() < time)
            names << QDir(folder).relativeFilePath(file);
    };
    for (const Output output : allOutputs())
        note(QDir(folder).filePath(fileName(output)));
    for (const QString &part : {u"dossier"_s, u"manifests"_s, u"netbox"_s}) {
        QDirIterator files(QDir(folder).filePath(part), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            note(files.next());
    }
    names.sort();
    return names;
}

} // namespace cw::app
