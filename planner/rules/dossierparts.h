// The documents of the dossier, one function each, and what they share. Internal to planner/rules/dossier*.cpp.
#pragma once

#include "planner/rules/dossier.h"

namespace cw::planner {

/// A point of a document: what is asked, what the plan says (empty = nothing), and what a person adds (empty =
/// nothing).
struct DossierPoint {
    QString number, asked, known, toWrite;
};

/// A table of points; counts them into the part.
void addPoints(DossierPart &part, const QString &title, const std::vector<DossierPoint> &points);
/// "llama-3.3-70b on 2 × NVIDIA DGX H200 at hall-1 (buy)", one sentence for each placement.
[[nodiscard]] QStringList placementSentences(const DossierCase &c);
/// "IT power at the peak 40 kW (passport f12)"; empty where it is not known.
[[nodiscard]] QString totalSentence(const DossierCase &c, PlanQuantity quantity);
/// Bought and rented things of one category with their quantity: "compute", "network", "storage", …
[[nodiscard]] QStringList thingsOf(const DossierCase &c, const QString &category);
/// Findings a document is filled from.
[[nodiscard]] std::vector<const LawFinding *> findingsFor(const DossierCase &c, const QString &dossierItem);
/// Rows of a catalog table as values by column name.
[[nodiscard]] std::vector<QHash<QString, QString>> rowsOf(const DossierCase &c, const QString &table);
[[nodiscard]] QString statedText(const DossierCase &c, const char *fact);

[[nodiscard]] DossierPart annexIvPart(const DossierCase &c);
[[nodiscard]] DossierPart annexXiPart(const DossierCase &c);
[[nodiscard]] DossierPart modelCardPart(const DossierCase &c);
[[nodiscard]] DossierPart systemCardPart(const DossierCase &c);
[[nodiscard]] DossierPart riskRegisterPart(const DossierCase &c);
[[nodiscard]] DossierPart monitoringPart(const DossierCase &c);
[[nodiscard]] DossierPart conformityPart(const DossierCase &c);
[[nodiscard]] DossierPart findingsPart(const DossierCase &c);
[[nodiscard]] DossierPart auditTrailPart(const DossierCase &c);
[[nodiscard]] DossierPart auditMapPart(const DossierCase &c);

} // namespace cw::planner
