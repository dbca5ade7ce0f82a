#include "app/export/dossierfiles.h"

#include "app/export/dossiermap.h"
#include "app/export/dossiermarkdown.h"
#include "app/export/fonts.h"
#include "app/export/lawbook.h"
#include "app/export/oscal.h"
#include "app/export/pdfpainter.h"
#include "app/export/reportlanguage.h"
#include "app/export/reportlayout.h"
#include "planner/report/placenames.h"
#include "planner/report/spokenmodel.h"
#include "planner/rules/dossier.h"

namespace cw::app {

using namespace planner;

namespace {

QByteArray jsonBytes(const Json &json)
{
    constexpr int indent = 2;
    return QByteArray::fromStdString(json.dump(indent)) + '\n';
}

} // namespace

Result<std::vector<OutputFile>> dossierFiles(const Plan &plan, const PlanResult &result,
                                             const catalog::CatalogSnapshot &catalog)
{
    std::vector<OutputFile> files;
    if (result.status == Status::Infeasible)
        return files;
    const Result<LawBookPtr> law = lawBookFor(plan);
    if (!law.ok())
        return law.error();
    DossierCase c = dossierCase(plan, result, catalog, **law);
    const Language language = languageOf(plan);
    {
        const Speaking speaking(language);
        c.chosen = answerInWords(plan, result);
    }
    std::vector<DossierPart> parts = dossierParts(c);
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        files.push_back({QStringLiteral("dossier/") + name, bytes});
    };
    ReportModel report = dossierReport(c, parts);
    // For machines, in English; what people read follows in the report's language.
    add(QStringLiteral("oscal-catalog.json"), jsonBytes(oscalCatalog(c)));
    add(QStringLiteral("oscal-component-definition.json"), jsonBytes(oscalComponentDefinition(c)));
    add(QStringLiteral("oscal-system-security-plan.json"), jsonBytes(oscalSecurityPlan(c)));
    add(QStringLiteral("oscal-assessment-results.json"), jsonBytes(oscalAssessmentResults(c)));
    const Speaking speaking(language);
    if (spoken().recorded) {
        speakModel(report);
        for (DossierPart &part : parts) {
            part.title = sayRecorded(part.title);
            speakChapter(part.chapter);
        }
    }
    const PlaceNames places = placeNamesOf(result, catalog);
    namePlaces(report, places);
    for (DossierPart &part : parts)
        namePlaces(part.chapter, places);
    const QByteArray drawing = auditMapSvg(auditMapOf(plan, result, c.catalog, c.findings), plan);
    for (ReportChapter &chapter : report.chapters)
        if (chapter.id == QLatin1String("audit-map"))
            chapter.blocks.insert(chapter.blocks.begin(), ReportPicture{drawing, {}});
    add(QStringLiteral("README.md"), dossierIndex(report, parts));
    for (const DossierPart &part : parts)
        add(part.id + QStringLiteral(".md"), dossierMarkdown(part, report.footer));
    add(QStringLiteral("audit-map.svg"), drawing);
    if (const Outcome fonts = loadFonts(); !fonts.ok())
        return fonts.error();
    Result<QByteArray> pdf = paintPdf(layoutReport(report));
    if (!pdf.ok())
        return pdf.error();
    add(QStringLiteral("dossier.pdf"), pdf.value());
    return files;
}

} // namespace cw::app
