// The certificate's chapters. Internal to planner/certify: nothing here is shared with builder or costing.
#pragma once

#include "planner/certify/certificate.h"
#include "planner/plan/design.h"

namespace cw::planner::certificate {

/// Everything a chapter reads: the plan as written, its typed result and design, and the catalog.
struct Case {
    const Plan &plan;
    const catalog::CatalogSnapshot &catalog;
    PlanResult result;
    Design design;
};

class Findings {
public:
    explicit Findings(CheckReport &report) : report_(report) {}
    /// Records one tested statement.
    void state(bool holds, const QString &id, const QString &text, const QString &place);
    /// Records one that cannot be tested from what is written and known.
    void untested(const QString &id, const QString &text, const QString &place);

private:
    CheckReport &report_;
};

/// Lines, sums, discounts, in integer money.
void checkMoney(const Case &c, Findings &out);
/// Every shown number equals its passport, and every passport's inputs exist.
void checkPassports(const Case &c, Findings &out);
/// Seal, need and catalog belong to this result.
void checkIdentity(const Case &c, Findings &out);
/// Counts carry the demand, fit their units, and are what the lines bill.
void checkCounts(const Case &c, Findings &out);
/// Power, racks, carbon and the rest of the whole plan's figures.
void checkTotals(const Case &c, Findings &out);
/// Rails of the fabrics that promise them, wired anew.
void checkRails(const Case &c, Findings &out);
/// Cables of the servers on compute fabrics: each kind is paid for when it lies.
void checkCables(const Case &c, Findings &out);
/// What rented places bill beside their machines: answers that leave, histories kept, data sets copied out.
void checkRented(const Case &c, Findings &out);
/// Rooms: power, racks, cooling of the planner's own sites.
void checkRooms(const Case &c, Findings &out);
/// Promises that no constraint states: availability, arrival, spot, pools, pins.
void checkPromises(const Case &c, Findings &out);
/// The tail of price scenarios, where the need asks for it.
void checkRobust(const Case &c, Findings &out);
/// Every constraint of the need.
void checkConstraints(const Case &c, Findings &out);

} // namespace cw::planner::certificate
