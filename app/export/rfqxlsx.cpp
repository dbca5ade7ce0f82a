#include "app/export/rfqxlsx.h"

#include "app/export/xlsxbook.h"
#include "planner/cost/lineunits.h"
#include "planner/facility/rooms.h"

#include <algorithm>
#include <map>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {
enum Column { Position, Part, Description, Quantity, Unit, UnitPrice, Total, LeadTime, ColumnCount };
constexpr int headRow = 6;

struct Wanted {
    QString description, unit;
    double quantity = 0;
};

std::ptrdiff_t racksOf(const HallLayout &layout)
{
    return std::count_if(layout.racks.begin(), layout.racks.end(), [](const Rack &rack) { return !rack.isWholeRack; });
}

/// Racks as they are drawn, without those that systems bring themselves; where servers are replaced, of the state with
/// the most.
double racksToBuy(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    std::ptrdiff_t racks = 0;
    if (const Result<Rooms> rooms = roomsOf(plan, catalog))
        for (const Room &room : rooms->rooms) {
            std::ptrdiff_t most = racksOf(room.layout);
            for (const HallState &state : room.over.states)
                most = std::max(most, racksOf(state.layout));
            racks += most;
        }
    return double(racks);
}

/// Goods only: labour, rent, energy, freight and taxes are not asked of a vendor of parts, nor what another line's
/// price holds. Racks are asked for whole: nobody sells a share of one.
std::map<QString, Wanted> wantedParts(const Plan &plan, const PlanResult &result,
                                      const catalog::CatalogSnapshot &catalog)
{
    static const QStringList withoutParts{u"labour"_s, u"freight"_s, u"tax"_s, u"spares"_s};
    std::map<QString, Wanted> parts;
    const double racks = racksToBuy(plan, catalog);
    for (const Line &line : result.lines) {
        const bool isGoods =
            line.kind == LineKind::OneOff && !withoutParts.contains(line.category) && line.procurement != u"cloud"_s;
        if (!isGoods || (line.unitPrice && line.unitPrice->isZero()))
            continue;
        Wanted &wanted = parts[line.part];
        wanted.description = line.description;
        wanted.unit = line.quantityUnit;
        wanted.quantity += line.quantity;
        if (line.quantityUnit == rackSharesUnit && racks > 0)
            wanted = {u"Rack with power strips"_s, u"racks"_s, racks};
    }
    return parts;
}
} // namespace

Result<QByteArray> rfqXlsx(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    const auto parts = wantedParts(plan, result, catalog);
    if (parts.empty())
        return Error::invalid(u"the plan buys no parts, so there is nothing to ask a price for"_s, {},
                              u"a plan that buys, leases or places hardware in a colocation"_s);
    const QString currency = plan.currency.code();
    XlsxBook book(u"Request for quotation: "_s + plan.title, plan.asOf);
    XlsxSheet &sheet = book.addSheet(u"Request for quotation"_s);
    sheet.text(0, 0, u"Request for quotation: "_s + plan.title, CellLook::Title);
    sheet.text(1, 0, u"Prices in %1, net, without VAT"_s.arg(currency), CellLook::Free);
    sheet.text(2, 0, u"Vendor"_s, CellLook::Free);
    sheet.input(2, Description);
    sheet.text(3, 0, u"Quote number"_s, CellLook::Free);
    sheet.input(3, Description);
    sheet.text(4, 0, u"Valid until"_s, CellLook::Free);
    sheet.input(4, Description);
    sheet.head(headRow, {u"Pos"_s, u"Part number"_s, u"Description"_s, u"Quantity"_s, u"Unit"_s,
                         u"Unit price (%1)"_s.arg(currency), u"Total (%1)"_s.arg(currency), u"Lead time (weeks)"_s});
    int row = headRow + 1;
    for (const auto &[part, wanted] : parts) {
        sheet.number(row, Position, row - headRow, CellLook::Whole);
        sheet.text(row, Part, part);
        sheet.text(row, Description, wanted.description, CellLook::Wrapped);
        sheet.number(row, Quantity, wanted.quantity, CellLook::Whole);
        sheet.text(row, Unit, wanted.unit);
        sheet.input(row, UnitPrice);
        // No price is no total: a zero would read as a price of nothing.
        sheet.emptyFormula(row, Total,
                           u"=IF(%2=\"\",\"\",%1*%2)"_s.arg(cellName(row, Quantity), cellName(row, UnitPrice)),
                           CellLook::Money);
        sheet.input(row, LeadTime);
        ++row;
    }
    sheet.text(row, Description, u"Net total"_s, CellLook::SumText);
    const QString totals = columnRange(Total, headRow + 1, row - 1);
    sheet.emptyFormula(row, Total, u"=IF(COUNT(%1)=0,\"\",SUM(%1))"_s.arg(totals), CellLook::SumMoney);
    sheet.freezeAndFilter(headRow, row - 1, ColumnCount);
    return book.bytes();
}

} // namespace cw::app
