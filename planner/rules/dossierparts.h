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
/// "chat: 2 × NVIDIA DGX H200 at hall-1 (buy) from 2027-01, 16 accelerators, precision fp8", one sentence for each
/// placement of one workload, or of all.
[[nodiscard]] QStringList placementSentences(const DossierCase &c, const QString &workload = {});
/// "first token 398 ms (204 to 3,800) [predicted, f32]", for one workload or all; each deployment once.
[[nodiscard]] QStringList predictedSentences(const DossierCase &c, const QString &workload = {});
/// What is left for a person where the plan says `known`: the words of the catalog's row, else "all of it".
[[nodiscard]] QString leftToWrite(const QHash<QString, QString> &row, const QString &known);
/// "recalled, to verify" or "official, checked 2026-11-24".
[[nodiscard]] QString standingOf(const RuleSource &source);
/// "IT power at the peak 40 kW (passport f12)"; empty where it is not known.
[[nodiscard]] QString totalSentence(const DossierCase &c, PlanQuantity quantity);
/// Bought and rented things of one category with their quantity: "compute", "network", "storage", …
[[nodiscard]] QStringList thingsOf(const DossierCase &c, const QString &category);
/// Findings a document is filled from.
[[nodiscard]] std::vector<const LawFinding *> findingsFor(const DossierCase &c, const QString &dossierItem);
/// Rows of a catalog table as values by column name.
[[nodiscard]] std::vector<QHash<QString, QString>> rowsOf(const DossierCase &c, const QString &table);
[[nodiscard]] QString statedText(const DossierCase &c, const char *fact);
/// "Only the planner holds the keys: yes (stated)"; empty where nobody stated it.
[[nodiscard]] QString statedSentence(const DossierCase &c, const char *fact);

[[nodiscard]] DossierPart annexIvPart(const DossierCase &c);
[[nodiscard]] DossierPart annexXiPart(const DossierCase &c);
[[nodiscard]] DossierPart modelCardPart(const DossierCase &c);
[[nodiscard]] DossierPart systemCardPart(const DossierCase &c);
[[nodiscard]] DossierPart riskRegisterPart(const DossierCase &c);
[[nodiscard]] DossierPart monitoringPart(const DossierCase &c);
[[nodiscard]] DossierPart conformityPart(const DossierCase &c);
[[nodiscard]] DossierPart sovereigntyPart(const DossierCase &c);
[[nodiscard]] DossierPart findingsPart(const DossierCase &c);
[[nodiscard]] DossierPart auditTrailPart(const DossierCase &c);
[[nodiscard]] DossierPart auditMapPart(const DossierCase &c);

} // namespace cw::planner
