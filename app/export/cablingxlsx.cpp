#include "app/export/cabling.h"
#include "app/export/xlsxbook.h"
#include "catalog/model/producttitle.h"

#include <algorithm>
#include <cmath>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// As precise as rack positions are known, and as the other files say it.
double toCentimetres(double metres)
{
    constexpr double centimetres = 100;
    return std::round(metres * centimetres) / centimetres;
}

class CablingBook {
public:
    CablingBook(const Plan &plan, const std::vector<CablePlan> &plans, const catalog::CatalogSnapshot &catalog)
        : plan_(plan), plans_(plans), catalog_(catalog),
          book_(u"Cabling: "_s + plan.title, plan.asOf, Filling::RowByRow)
    {
    }

    Result<QByteArray> write()
    {
        writeRuns(book_.addSheet(u"Point to point"_s));
        writeLabels(book_.addSheet(u"Labels"_s));
        writeParts(book_.addSheet(u"Parts"_s));
        writeNotes(book_.addSheet(u"Notes"_s));
        return book_.bytes();
    }

private:
    template <typename Row>
    int forEachRun(Row row) const
    {
        int number = 0;
        for (const CablePlan &plan : plans_)
            for (const CableRun &run : plan.runs)
                row(++number, plan, run);
        return number;
    }

    void writeRuns(XlsxSheet &sheet)
    {
        const bool hasRails =
            std::any_of(plans_.begin(), plans_.end(), [](const CablePlan &plan) { return plan.hasRails(); });
        QStringList head{u"Cable"_s,       u"Site"_s,           u"Fabric"_s,
                         u"Link"_s,        u"From rack"_s,      u"From unit"_s,
                         u"From device"_s, u"From port"_s,      u"From transceiver"_s,
                         u"To rack"_s,     u"To unit"_s,        u"To device"_s,
                         u"To port"_s,     u"To transceiver"_s, u"Medium"_s,
                         u"Cable part"_s,  u"Cables"_s,         u"Gbit/s"_s,
                         u"Route, m"_s,    u"Length, m"_s,      u"Lies from"_s,
                         u"Goes in"_s,     u"Bought in"_s};
        if (hasRails)
            head.append(u"Rail"_s);
        sheet.head(0, head);
        const int rows = forEachRun([&](int row, const CablePlan &plan, const CableRun &run) {
            int column = 0;
            for (const QString &text : {cableName(row), plan.site, plan.fabric, linkName(run.layer)})
                sheet.text(row, column++, text);
            for (const bool ofA : {true, false}) {
                const CabledDevice &device = plan.devices[std::size_t(ofA ? run.a : run.b)];
                sheet.text(row, column++, device.rack);
                sheet.number(row, column++, device.unit > 0 ? std::optional<double>(device.unit) : std::nullopt,
                             CellLook::Whole);
                for (const QString &text : {device.name, plan.portName(run, ofA), plan.transceiver(run, ofA)})
                    sheet.text(row, column++, text);
            }
            const LinkMedium *medium = run.medium >= 0 ? &plan.media[std::size_t(run.medium)] : nullptr;
            sheet.text(row, column++, medium ? medium->medium : QString());
            sheet.text(row, column++, medium ? medium->cablePart : QString());
            const auto index = std::size_t(&run - plan.runs.data());
            const bool isTaken = plan.takenOver.contains(int(index));
            sheet.number(row, column++,
                         medium ? std::optional<double>(isTaken ? 0 : medium->cablesPerLink) : std::nullopt,
                         CellLook::Whole);
            sheet.number(row, column++, plan.gbpsOf(run), CellLook::Whole);
            sheet.number(row, column++, run.measured ? std::optional(toCentimetres(*run.measured)) : std::nullopt,
                         CellLook::Money);
            sheet.number(row, column++, medium ? std::optional(run.length) : std::nullopt, CellLook::Factor);
            const auto [from, until] = monthsOf(plan, run, plan_.need.horizon);
            sheet.text(row, column++, from);
            sheet.text(row, column++, until);
            sheet.text(row, column++,
                       isTaken ? QString() : plan_.need.horizon.periodStart(plan.boughtIn(index)).toIso());
            if (const std::optional<int> rail = hasRails ? plan.railOf(run) : std::nullopt)
                sheet.number(row, column, *rail + 1, CellLook::Whole);
        });
        if (rows > 0)
            sheet.freezeAndFilter(0, rows, int(head.size()));
        else
            sheet.text(1, 0, u"This plan joins no hardware of its own: there is nothing to cable."_s, CellLook::Free);
    }

    /// One row per cable: the text of both flags, near end first. Fibres side by side are told apart by a letter. A
    /// link for which no cable is found has none to put flags on.
    void writeLabels(XlsxSheet &sheet)
    {
        sheet.head(0, {u"Cable"_s, u"Label at this end"_s, u"Label at the other end"_s});
        int row = 0;
        forEachRun([&](int number, const CablePlan &plan, const CableRun &run) {
            if (run.medium < 0)
                return;
            const QString a = endLabel(plan, run, true), b = endLabel(plan, run, false);
            const int cables = plan.media[std::size_t(run.medium)].cablesPerLink;
            for (int cable = 0; cable < cables; ++cable) {
                const QString name = cables > 1 ? cableName(number) + QChar(u'a' + cable) : cableName(number);
                sheet.text(++row, 0, name);
                sheet.text(row, 1, name + u"  "_s + a + u" > "_s + b);
                sheet.text(row, 2, name + u"  "_s + b + u" > "_s + a);
            }
        });
    }

    void writeParts(XlsxSheet &sheet)
    {
        const catalog::Assumption *spare = catalog_.assumption(u"fabric_spare_share"_s);
        sheet.head(0, {u"Site"_s, u"Fabric"_s, u"Part"_s, u"Description"_s, u"Length, m"_s, u"Quantity"_s,
                       u"Spares advised"_s, u"Unit price, USD"_s, u"Total, USD"_s, u"Price from"_s, u"As of"_s});
        int row = 0;
        const auto add = [&](const CablePlan &plan, const QString &part, std::optional<double> length, int count) {
            ++row;
            sheet.text(row, 0, plan.site);
            sheet.text(row, 1, plan.fabric);
            sheet.text(row, 2, part);
            const catalog::Cable *known = cableOf(part, catalog_);
            sheet.text(row, 3, known ? catalog::productTitle(known->vendor, known->name) : part);
            sheet.number(row, 4, length, CellLook::Factor);
            sheet.number(row, 5, count, CellLook::Whole);
            sheet.number(row, 6, spare ? std::optional(std::ceil(count * spare->value.likely)) : std::nullopt,
                         CellLook::Whole);
            if (known && known->priceUsd) {
                const double price = known->priceUsd->likely;
                sheet.number(row, 7, price, CellLook::Money);
                sheet.formula(row, 8, u"=F%1*H%1"_s.arg(row + 1), price * count, CellLook::Money);
                sheet.text(row, 9, known->provenance.sourceTitle);
                sheet.text(row, 10, known->provenance.asOf);
            } else {
                sheet.text(row, 9, u"ask for a quote"_s);
            }
        };
        for (const CablePlan &plan : plans_) {
            const CableParts parts = partsOf(plan);
            for (const auto &[key, count] : parts.cables)
                add(plan, key.first, key.second, count);
            for (const auto &[part, count] : parts.transceivers)
                add(plan, part, std::nullopt, count);
            if (parts.withoutPart == 0)
                continue;
            sheet.text(++row, 0, plan.site);
            sheet.text(row, 1, plan.fabric);
            sheet.text(row, 3, u"Links for which the catalog has no cable: the bill keeps the price of one for each"_s);
            sheet.number(row, 5, parts.withoutPart, CellLook::Whole);
        }
    }

    /// Whether a cable is bought for a switch of the smaller network.
    static bool hangsElsewhereFirst(const CablePlan &plan)
    {
        for (std::size_t i = 0; i < plan.runs.size(); ++i)
            if (!plan.takenOver.contains(int(i)) && plan.boughtIn(i) < plan.spanOf(plan.runs[i]).from)
                return true;
        return false;
    }

    void writeNotes(XlsxSheet &sheet)
    {
        int row = 0;
        sheet.text(row++, 0, u"Cabling: "_s + plan_.title, CellLook::Title);
        sheet.text(row++, 0,
                   u"Lengths follow the racks and units of the plan: up to the tray, along it, down again, with "
                   "slack at both ends, rounded up to a length one can order."_s,
                   CellLook::Free);
        sheet.text(
            row++, 0,
            u"The bill counts each cable with its ends at a planning price; this list names cable and transceivers "
            "one by one, with the price where one is published. Spares are advised here; the bill holds a share "
            "of the price for them where the need includes spares."_s,
            CellLook::Free);
        if (std::any_of(plans_.begin(), plans_.end(), [](const CablePlan &plan) { return !plan.takenOver.empty(); }))
            sheet.text(row++, 0,
                       u"Servers leave within this plan. A row without cables of its own takes over the one that "
                       "lies in its port of the switch: its end is moved to the new server and labelled anew."_s,
                       CellLook::Free);
        if (std::any_of(plans_.begin(), plans_.end(), hangsElsewhereFirst))
            sheet.text(row++, 0,
                       u"Networks grow within this plan. A cable that is bought before it lies in its ports hangs from "
                       "a switch of the smaller network until then."_s,
                       CellLook::Free);
        for (const CablePlan &plan : plans_)
            for (const QString &problem : plan.problems)
                sheet.text(row++, 0, u"%1, %2: %3."_s.arg(plan.site, plan.fabric, problem), CellLook::Free);
    }

    const Plan &plan_;
    const std::vector<CablePlan> &plans_;
    const catalog::CatalogSnapshot &catalog_;
    XlsxBook book_;
};

} // namespace

Result<QByteArray> cablingXlsx(const Plan &plan, const std::vector<CablePlan> &plans,
                               const catalog::CatalogSnapshot &catalog)
{
    return CablingBook(plan, plans, catalog).write();
}

} // namespace cw::app
