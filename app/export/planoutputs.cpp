#include "app/export/planoutputs.h"

#include "app/export/billcsv.h"
#include "app/export/billxlsx.h"
#include "app/export/fonts.h"
#include "app/export/pdfpainter.h"
#include "app/export/reportlayout.h"
#include "app/export/summarymarkdown.h"
#include "planner/plan/planfile.h"
#include "planner/report/reportmodel.h"

#include <QDir>

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

Result<QByteArray> reportPdf(const Plan &plan, const PlanResult &result)
{
    if (Outcome fonts = loadFonts(); !fonts)
        return fonts.error();
    return paintPdf(layoutReport(buildReport(plan, result)));
}

} // namespace

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

Result<QByteArray> renderOutput(Output output, const Plan &plan, const PlanResult &result)
{
    switch (output) {
    case Output::PlanJson:
        return planJson(plan, result);
    case Output::BomCsv:
        return billCsv(result);
    case Output::BomXlsx:
        return billXlsx(plan, result);
    case Output::ReportPdf:
        return reportPdf(plan, result);
    case Output::SummaryMarkdown:
        return summaryMarkdown(buildReport(plan, result));
    case Output::FiguresJson:
        return figuresJson(plan, result);
    }
    return Error::defect(u"No such output"_s);
}

Outcome writeOutputs(const Plan &plan, const PlanResult &result, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error::invalid(u"The folder could not be made"_s, folder, u"a place where you may write"_s);
    for (const Output output : allOutputs()) {
        const QString file = QDir(folder).filePath(fileName(output));
        Result<QByteArray> bytes = renderOutput(output, plan, result);
        if (!bytes)
            return bytes.error().in(file);
        if (Outcome written = writeFileAtomically(file, bytes.value()); !written)
            return written;
    }
    return Done{};
}

} // namespace cw::app
