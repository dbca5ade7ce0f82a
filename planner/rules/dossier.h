// The dossier of a solved plan as content: the technical documentation of Annex IV, the model documentation of Annex
// XI, cards, registers, plans and the audit trail. Each point says what the plan knows and marks what a person has to
// write: never prose made up. Knows no painter; app/export renders it as Markdown, PDF and OSCAL. Pure.
#pragma once

#include "planner/report/reportmodel.h"
#include "planner/rules/judgement.h"

namespace cw::planner {

/// What the dossier is written from.
struct DossierCase {
    const Plan &plan;
    const PlanResult &result;
    const catalog::CatalogSnapshot &catalog;
    const LawBook &law;
    std::vector<LawFinding> findings; ///< at the plan's as-of date
    QString chosen;                   ///< the chosen plan in words: the result's, or the same in another language
};
[[nodiscard]] DossierCase dossierCase(const Plan &plan, const PlanResult &result,
                                      const catalog::CatalogSnapshot &catalog, const LawBook &law);

/// One document of the dossier.
struct DossierPart {
    QString id;    ///< "annex-iv": also the file's name
    QString title; ///< for people
    ReportChapter chapter;
    int points = 0, filled = 0; ///< points asked for, and those the plan says something about
};

/// All documents, in the order of reading.
[[nodiscard]] std::vector<DossierPart> dossierParts(const DossierCase &c);
/// Ready for the page layout: cover, then a chapter for each document.
[[nodiscard]] ReportModel dossierReport(const DossierCase &c, const std::vector<DossierPart> &parts);

} // namespace cw::planner
