#include "planner/plan/reportwords.h"
#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"
#include "planner/report/reportmodel.h"
#include "tests/support/sampleresult.h"

#include <QtTest>

#include <set>

using namespace cw;
using namespace cw::planner;
using namespace cw::tests;

namespace {

const ReportChapter *chapterNamed(const ReportModel &model, const QString &title)
{
    for (const ReportChapter &chapter : model.chapters)
        if (chapter.title == title)
            return &chapter;
    return nullptr;
}

std::vector<ReportTable> tablesOf(const ReportChapter &chapter)
{
    std::vector<ReportTable> tables;
    for (const ReportBlock &block : chapter.blocks)
        if (const auto *table = std::get_if<ReportTable>(&block))
            tables.push_back(*table);
    return tables;
}

QString rowText(const ReportRow &row)
{
    QStringList cells;
    for (const ReportCell &cell : row.cells)
        cells << cell.text;
    return cells.join(u'|');
}

} // namespace

class TstReport : public QObject {
    Q_OBJECT

    ReportModel model_ = buildReport(samplePlan(), sampleResult());

private Q_SLOTS:
    void coverHasFiveFiguresWithBandsAndLimits()
    {
        QCOMPARE(model_.headline.size(), size_t(5));
        // 3,930,560 EUR at three digits, limit 5,000,000.
        QCOMPARE(model_.headline[0].label, u"To buy"_s);
        QCOMPARE(model_.headline[0].value, u"3.93"_s);
        QCOMPARE(model_.headline[0].unit, u"M EUR"_s);
        QCOMPARE(model_.headline[0].limitText, u"limit 5.00"_s);
        QVERIFY(model_.headline[0].note.contains(u"one line without a price"_s));
        QCOMPARE(model_.headline[1].label, u"Over 48 months"_s);
        QVERIFY2(model_.headline[1].note.endsWith(u"net present at 7\u202f% a year"_s),
                 qPrintable(model_.headline[1].note));
        QCOMPARE(model_.headline[2].value, u"612"_s);
        QCOMPARE(model_.headline[2].limit, std::optional<double>(800));
        QCOMPARE(model_.headline[3].value, u"143"_s);
        QCOMPARE(model_.headline[3].limit, std::optional<double>(180));
        // 19 weeks after 2026-11-24 is 133 days later: 2027-04-06.
        QVERIFY(model_.headline[4].note.contains(u"there by 2027-04-06"_s));
        QCOMPARE(model_.subtitle, sampleResult().answer);
    }

    /// What comes too late stands before what waits for an answer, once for all that is late; a question is whole.
    void whatPressesIsDecidedFirst()
    {
        PlanResult result = sampleResult();
        Finding question, late, later;
        question.id = u"question.part.chip_country"_s;
        question.verdict = Verdict::Unknown;
        question.severity = late.severity = later.severity = Severity::High;
        question.text = u"Not known: Headquarters of the chip vendor (part.chip_country). One rule waits for it"_s;
        question.remedy = u"State it"_s;
        late.id = u"solve.order-late.buy/hall/a"_s;
        late.verdict = later.verdict = Verdict::Conditional;
        late.text = u"A takes about 32 weeks to arrive: to serve from 2027-01 it had to be ordered by 2026-05-22"_s;
        late.remedy = later.remedy = u"Start later"_s;
        later.id = u"solve.order-late.buy/hall/b"_s;
        later.text = u"B takes about 20 weeks to arrive"_s;
        result.findings = {question, late, later};
        const std::vector<QString> decide = buildReport(samplePlan(), result).decideNow;
        const auto at = [&](const QString &text) {
            return std::find(decide.begin(), decide.end(), text) - decide.begin();
        };
        const auto first = at(u"A takes about 32 weeks to arrive. Start later."_s);
        QVERIFY(first < at(u"Not known: Headquarters of the chip vendor (part.chip_country). State it."_s));
        QVERIFY(at(u"Not known: Headquarters of the chip vendor (part.chip_country). State it."_s) <
                std::ptrdiff_t(decide.size()));
        QCOMPARE(at(u"B takes about 20 weeks to arrive. Start later."_s), std::ptrdiff_t(decide.size()));
    }

    /// The cover's footnote of the total and the table that adds up say how the period weighs; without interest
    /// nothing.
    void howWhatRunsIsDiscountedIsSaid()
    {
        const QString said =
            u"What runs in a period of 6 months is discounted as paid on its first day; paid by the month "
            "the plan costs "_s;
        QVERIFY(model_.footnotes[std::size_t(model_.headline[1].footnote) - 1].text.contains(said));
        QVERIFY(tablesOf(*chapterNamed(model_, u"Cost over time"_s)).back().note.startsWith(said));
        Plan plan = samplePlan();
        plan.need.discountRate = 0;
        const ReportModel model = buildReport(plan, sampleResult());
        QVERIFY(tablesOf(*chapterNamed(model, u"Cost over time"_s)).back().note.isEmpty());
    }

    /// 57.9 days, 51 to 66, of 60: 2.1 / 8.1 of the way to P90 is 0.332 standard deviations, which tables give 0.630.
    /// The promises of chat lie beyond their P90 and are sure enough.
    void whatMayNotHoldIsDecidedFirst()
    {
        const QString said =
            u"Promises that may not hold: pretrain, duration, kept in about 63\u202f% of cases (57.9 predicted, "
            "51.0 to 66.0; limit 60\u202fdays). Measure first, or leave more room."_s;
        QVERIFY2(std::count(model_.decideNow.begin(), model_.decideNow.end(), said) == 1,
                 qPrintable(QStringList(model_.decideNow.begin(), model_.decideNow.end()).join(u'|')));
        const ReportChapter *memo = chapterNamed(model_, u"Decision memo for finance"_s);
        const auto *open = std::get_if<ReportList>(&memo->blocks.back());
        QVERIFY(open);
        QCOMPARE(open->items.front(), said);
        PlanResult sure = sampleResult();
        sure.workloads[1].placements[0].predicted[u"days"_s].high = 59; // P90 within the limit
        const ReportModel model = buildReport(samplePlan(), sure);
        QVERIFY(!model.decideNow.front().contains(u"Promises"_s));
    }

    /// Six categories of the sample and ten of one euro: nine are named, seven of one euro stand together.
    void theMemoPutsSmallCategoriesTogether()
    {
        PlanResult result = sampleResult();
        for (int i = 0; i < 10; ++i)
            addLine(result, {"", "", "Small", "2027-01", LineKind::OneOff, 1, "units", 1, 1, 1, "", "f3"});
        int number = 0;
        for (Line &line : result.lines)
            if (line.description == u"Small"_s)
                line.category = u"small-%1"_s.arg(++number);
        const ReportModel model = buildReport(samplePlan(), result);
        const std::vector<ReportRow> rows = tablesOf(*chapterNamed(model, u"Decision memo for finance"_s))[1].rows;
        QCOMPARE(rows.size(), size_t(11));
        QCOMPARE(rows[9].cells[0].text, u"All else"_s);
        QCOMPARE(rows[9].cells[1].text, u"7"_s);
    }

    /// A workstation that is leased stands in one's own room: it is fed there, and arrives there.
    void whatIsLeasedIsFedAndArrives()
    {
        PlanResult result = sampleResult();
        result.lines.clear();
        addLine(result, {"lease", "desk", "Lease of a desk machine", "2027-01", LineKind::Recurring, 12, "unit months",
                         900, 900, 900, "", "f3"});
        addLine(result, {"labour", "desk", "Installation", "2027-01", LineKind::OneOff, 2, "installations", 100, 100,
                         100, "", "f3"});
        for (Line &line : result.lines)
            line.procurement = u"lease"_s;
        for (Total &total : result.totals)
            if (total.quantity == PlanQuantity::Racks)
                total.value = 0;
        const ReportModel model = buildReport(samplePlan(), result);
        const ReportChapter *memo = chapterNamed(model, u"Decision memo for facilities"_s);
        QVERIFY2(memo->answer.contains(u"have to be fed and cooled, none of it in racks"_s), qPrintable(memo->answer));
        QCOMPARE(rowText(tablesOf(*memo).back().rows.back()), u"Lease of a desk machine|2"_s);
    }

    void theNeedNamesTheDayOfItsPrices()
    {
        const QString same = u"prices, rates and rules are those of 2026-11-24."_s;
        QVERIFY(chapterNamed(model_, u"Need and assumptions"_s)->answer.endsWith(same));
        PlanResult renewed = sampleResult();
        renewed.lines[0].priceAsOf = u"2026-12-02"_s;
        const ReportModel model = buildReport(samplePlan(), renewed);
        QVERIFY(
            chapterNamed(model, u"Need and assumptions"_s)
                ->answer.endsWith(u"rates and rules are those of 2026-11-24, the day of the plan; the catalog's prices "
                                  "were renewed up to 2026-12-02."_s));
        QVERIFY(model.footer.endsWith(u"prices as of 2026-12-02"_s));
    }

    void everyChapterOpensWithItsAnswer()
    {
        QCOMPARE(model_.chapters.size(), size_t(13)); // without rules and sustainability in the result
        for (const ReportChapter &chapter : model_.chapters)
            QVERIFY2(chapter.answer.endsWith(u'.'), qPrintable(chapter.title));
    }

    void billHasGroupsSubtotalsAndSum()
    {
        const ReportChapter *bill = chapterNamed(model_, u"Bill of materials"_s);
        QVERIFY(bill);
        const ReportTable table = tablesOf(*bill).front();
        QStringList rows;
        for (const ReportRow &row : table.rows)
            rows << rowText(row);
        // Compute: 10 x 318,000. Network: 5 x 31,000 + 42 x 180. Storage: 6 x 98,000.
        QVERIFY(rows.contains(u"Compute|||||3,180,000"_s));
        QVERIFY(rows.contains(u"Network|||||162,560"_s));
        QVERIFY(rows.contains(u"Storage|||||588,000"_s));
        QCOMPARE(rows.last(), u"To buy, without VAT|||||3,930,560"_s);
        QVERIFY(rows.contains(u"1.1|Made-up Server X8, 8 × M200 141 GB|2027-01|7|318,000|2,226,000|"_s));
    }

    /// 3,930,560 of goods + 10,000 of duty = 3,940,560 without VAT; with 748,706.40 of it 4,689,266.40.
    void sumsWithTaxSaySo()
    {
        const PlanResult taxed = taxedResult();
        const ReportModel model = buildReport(samplePlan(), taxed);
        QCOMPARE(model.headline[0].value, u"4.69"_s);
        QVERIFY2(model.headline[0].note.startsWith(u"With VAT, 3.94\u202fM EUR without"_s),
                 qPrintable(model.headline[0].note));
        const ReportChapter *memo = chapterNamed(model, u"Decision memo for finance"_s);
        const ReportTable money = tablesOf(*memo).front();
        QCOMPARE(money.title, u"The money, EUR with VAT"_s);
        double all = 0; // the VAT of the first period is not discounted
        for (const Line &line : taxed.lines)
            all += line.total ? line.total->toUnits() * line.discount : 0;
        QCOMPARE(money.note,
                 u"Without VAT: 3,940,560\u202fEUR to buy once, %1\u202fEUR for all of it, net present."_s.arg(
                     grouped(std::round(all - 748706.4 - 24000))));
        const ReportChapter *bill = chapterNamed(model, u"Bill of materials"_s);
        QVERIFY(bill->answer.contains(u"VAT stands in lines of its own and is in the sums"_s));
        const std::vector<ReportRow> rows = tablesOf(*bill).front().rows;
        QCOMPARE(rowText(rows[rows.size() - 2]), u"To buy, without VAT|||||3,940,560.00"_s);
        QCOMPARE(rowText(rows.back()), u"To buy, with VAT|||||4,689,266.40"_s);
        QVERIFY(tablesOf(*chapterNamed(model_, u"Decision memo for finance"_s)).front().note.isEmpty());
    }

    /// Energy 410,250.5 x 0.19 = 77,947.60, maintenance 128,700 and rent 199,557.12 are 67,700.79 a month of the first
    /// half year; in the last it is (111,353.73 + 128,700) / 6 = 40,008.96.
    void theMemoNamesTheMonthsThatCostMost()
    {
        const ReportTable money = tablesOf(*chapterNamed(model_, u"Decision memo for finance"_s)).front();
        QCOMPARE(money.rows.size(), size_t(4));
        QCOMPARE(money.rows[1].cells[0].text, u"Running, a month (from 2030-07)"_s);
        QCOMPARE(money.rows[2].cells[0].text, u"Running, a month at its dearest (from 2027-01)"_s);
        QCOMPARE(money.rows[2].cells[1].text, u"67,701"_s);
        PlanResult level = sampleResult();
        const auto isOfFirstYear = [](const Line &line) {
            return line.kind == LineKind::Recurring && line.period < Month(2028, 1);
        };
        level.lines.erase(std::remove_if(level.lines.begin(), level.lines.end(), isOfFirstYear), level.lines.end());
        const ReportModel model = buildReport(samplePlan(), level);
        QCOMPARE(tablesOf(*chapterNamed(model, u"Decision memo for finance"_s)).front().rows.size(), size_t(3));
    }

    void rangesAndMissingPricesAreMarked()
    {
        const ReportTable table = tablesOf(*chapterNamed(model_, u"Bill of materials"_s)).front();
        int ranges = 0, unknown = 0;
        for (const ReportRow &row : table.rows) {
            if (row.style != RowStyle::Normal)
                continue;
            ranges += row.cells[4].isRange;
            if (row.cells[4].isUnknown) {
                ++unknown;
                QCOMPARE(row.cells[5].text, u"ask for a quote"_s);
            }
            QVERIFY2(row.cells[6].footnote > 0, qPrintable(rowText(row)));
        }
        QCOMPARE(ranges, 2);
        QCOMPARE(unknown, 1);
    }

    void repeatedPaymentsAreOneRow()
    {
        const ReportTable table = tablesOf(*chapterNamed(model_, u"Bill of materials"_s)).at(1);
        // Electricity: 2 x 410,250.5 + 6 x 586,072.25 = 4,336,934.5 kWh.
        const auto found = std::find_if(table.rows.begin(), table.rows.end(), [](const ReportRow &row) {
            return row.cells.front().text == u"Electricity of hall-1"_s;
        });
        QVERIFY(found != table.rows.end());
        QCOMPARE(found->cells[0].second, u"2027-01 to 2030-07 · range 0.15 to 0.25"_s);
        QCOMPARE(found->cells[1].text, u"4,336,934.5"_s);
    }

    void thePartThatSeveralDevicesBringAlongIsOneRow()
    {
        PlanResult result = sampleResult();
        const auto cable = std::find_if(result.lines.begin(), result.lines.end(), [](const Line &line) {
            return line.kind == LineKind::OneOff && line.category == "network"_L1;
        });
        QVERIFY(cable != result.lines.end());
        Line again = *cable, later = *cable;
        later.period = later.period + 12;
        const double quantity = cable->quantity;
        const ReportTable before = tablesOf(*chapterNamed(model_, u"Bill of materials"_s)).front();
        result.lines.push_back(again);
        result.lines.push_back(later);
        const ReportModel model = buildReport(samplePlan(), result);
        const ReportTable table = tablesOf(*chapterNamed(model, u"Bill of materials"_s)).front();
        QCOMPARE(table.rows.size(), before.rows.size() + 1); // what comes later is a row of its own
        QVERIFY(std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow &row) {
            return row.cells.size() > 3 && row.cells[1].text == again.description &&
                   row.cells[3].text == plain(2 * quantity);
        }));
    }

    void pricesWorkedOutFromAShareAreRoundedWhereNobodyFeelsIt()
    {
        PlanResult result = sampleResult();
        auto line = std::find_if(result.lines.begin(), result.lines.end(), [](const Line &each) {
            return each.kind == LineKind::OneOff && each.category == "network"_L1 && each.unitPrice;
        });
        QVERIFY(line != result.lines.end());
        line->unitPriceLow = line->unitPriceHigh = std::nullopt;
        const auto shown = [&](const QString &price) {
            line->unitPrice = Money::fromDecimal(price, Currency(u"EUR")).value();
            const ReportModel model = buildReport(samplePlan(), result);
            const ReportTable table = tablesOf(*chapterNamed(model, u"Bill of materials"_s)).front();
            for (const ReportRow &row : table.rows)
                if (row.cells.size() > 4 && row.cells[1].text == line->description)
                    return row.cells[4].text + (table.note.isEmpty() ? QString() : u" noted"_s);
            return QString();
        };
        QCOMPARE(shown(u"118.222821"_s), u"118.22 noted"_s); // 0.002821 of 118 is 0.00002 of it
        QCOMPARE(shown(u"8.547739"_s), u"8.548 noted"_s);    // 8.55 would be 0.0003 too much
        QCOMPARE(shown(u"0.000125"_s), u"0.000125"_s);
    }

    void footnotesAreNumberedInOrderAndUsed()
    {
        std::set<int> used;
        for (const HeadlineFigure &figure : model_.headline)
            used.insert(figure.footnote);
        for (const ReportChapter &chapter : model_.chapters)
            for (const ReportTable &table : tablesOf(chapter))
                for (const ReportRow &row : table.rows)
                    for (const ReportCell &cell : row.cells)
                        used.insert(cell.footnote);
        for (size_t i = 0; i < model_.footnotes.size(); ++i) {
            QCOMPARE(model_.footnotes[i].number, int(i) + 1);
            QVERIFY2(used.count(int(i) + 1), qPrintable(model_.footnotes[i].text));
        }
    }

    void costPeriodsAddUp()
    {
        const ReportTable table = tablesOf(*chapterNamed(model_, u"Cost over time"_s)).front();
        // 8 periods and the sum: 3,930,560 bought + 199,557.12 rented + 8 x 128,700 maintenance + 4,336,934.5 x 0.19
        // power = 3,930,560 + 199,557.12 + 1,029,600 + 824,017.56 (each period rounded to the cent).
        QCOMPARE(table.rows.size(), size_t(9));
        QCOMPARE(table.rows.back().cells.back().text, u"5,983,735"_s);
    }

    void unknownIsNotZero()
    {
        const ReportTable power = tablesOf(*chapterNamed(model_, u"Power, racks and sustainability"_s)).front();
        const auto weight = std::find_if(power.rows.begin(), power.rows.end(),
                                         [](const ReportRow &row) { return row.cells.front().text == u"Weight"_s; });
        QVERIFY(weight != power.rows.end());
        QCOMPARE(weight->cells[2].text, u"not known"_s);
        QVERIFY(weight->cells[2].isUnknown);
    }

    void infeasibleReportsTheConflict()
    {
        const ReportModel model = buildReport(samplePlan(), infeasibleResult());
        QCOMPARE(model.chapters.front().title, u"Why there is no plan"_s);
        QVERIFY(model.chapters.front().answer.contains(
            u"budget, hall-1.it_power_kw and chat.ttft_ms cannot hold together"_s));
        QVERIFY(!chapterNamed(model, u"Bill of materials"_s));
        const ReportTable rules = tablesOf(model.chapters.front()).front();
        QCOMPARE(rules.rows[1].cells[1].text, u"IT power of hall-1 at most 180\u202fkW"_s);
        QCOMPARE(rules.rows[2].cells[1].text, u"First token of chat within 800\u202fms, 95 of 100"_s);
        QCOMPARE(model.headline.front().value, u"5.61"_s);
    }

    void whatLostForOneCauseIsOneRow()
    {
        PlanResult result = sampleResult();
        result.rejected.clear();
        for (int i = 1; i <= 6; ++i) // of six, four are named
            result.rejected.push_back(
                {u"chat/cloud/r%1/m/fp8"_s.arg(i), u"breaks"_s, u"in-eu"_s, u"Machine %1"_s.arg(i)});
        result.rejected.push_back(
            {u"chat/buy/hall-1/x/fp8"_s, u"dominated_by"_s, u"chat/buy/hall-1/y/fp8"_s, u"Server X"_s});
        result.rejected.back().byName = u"Server Y, 8 × A1"_s;
        const ReportModel model = buildReport(samplePlan(), result);
        const ReportTable table = tablesOf(*chapterNamed(model, u"Considered and why not"_s)).front();
        QCOMPARE(table.rows.size(), std::size_t(4)); // two heads, two causes
        QCOMPARE(table.rows[1].cells[0].text, u"Machine 1; Machine 2; Machine 3; Machine 4; and 2 more"_s);
        QCOMPARE(rowText(table.rows[3]), u"Server X|Server Y, 8 × A1"_s);
        QVERIFY(!table.note.isEmpty()); // it says where all of them stand
    }

    void memosStandAloneOnAPage()
    {
        const ReportChapter *finance = chapterNamed(model_, u"Decision memo for finance"_s);
        QVERIFY(finance && finance->isOwnPage);
        QCOMPARE(finance->id, u"finance"_s);
        // Purchase as on the cover: 3,930,560 EUR.
        QCOMPARE(finance->answer.section(u'.', 0, 1), u"To approve: 3.93\u202fM EUR to buy"_s);
        const std::vector<ReportTable> tables = tablesOf(*finance);
        QCOMPARE(tables[0].rows[0].cells[1].text, u"3,930,560"_s);
        QCOMPARE(tables[1].rows.back().cells[1].text, u"3,930,560"_s); // the categories add up to it
        QVERIFY(chapterNamed(model_, u"Decision memo for facilities"_s)->isOwnPage);
    }

    void ordersLeaveTimeForTheSlowestPart()
    {
        // 19 weeks, 133 days, before 2027-01-01 is 2026-08-21: before the plan's own day, and it says so.
        const ReportTable orders = tablesOf(*chapterNamed(model_, u"Schedule and lead times"_s)).front();
        QCOMPARE(orders.rows.front().cells[0].text, u"2027-01"_s);
        QCOMPARE(orders.rows.front().cells[1].text, u"2026-08-21"_s);
        QVERIFY(orders.note.contains(u"2026-11-24"_s));
    }

    void anUnknownLeadTimeIsSaidOnce()
    {
        PlanResult result = sampleResult();
        for (Total &total : result.totals)
            if (total.quantity == PlanQuantity::LeadTime)
                total.value = total.low = total.high = std::nullopt;
        Finding unknown;
        unknown.id = u"cost.total.lead_time_weeks"_s;
        result.findings = {unknown};
        const ReportModel model = buildReport(samplePlan(), result);
        QCOMPARE(chapterNamed(model, u"Schedule and lead times"_s)->answer,
                 u"No lead time was found for what is bought."_s);
    }

    void chaptersAreChosenInTheirOwnOrder()
    {
        ReportModel model = buildReport(samplePlan(), sampleResult());
        chooseChapters(model, {u"cost"_s, u"bill"_s});
        QCOMPARE(model.chapters.size(), size_t(2));
        QCOMPARE(model.chapters[0].id, u"bill"_s);
        QCOMPARE(model.chapters[1].id, u"cost"_s);
        for (const ReportChapter &chapter : model_.chapters)
            QVERIFY2(reportChapterIds().contains(chapter.id), qPrintable(chapter.title));
    }

    void anotherLanguageIsSpokenUntilTheEndOfItsScope()
    {
        Language german;
        german.code = u"de"_s;
        german.decimalPoint = u',';
        german.groupMark = u'.';
        german.dayForm = u"dd.MM.yyyy"_s;
        german.monthForm = u"MM/yyyy"_s;
        german.text = [](const QString &english) {
            return english == u"Bill of materials"_s ? u"Stückliste"_s : QString();
        };
        {
            const Speaking speaking(german);
            const ReportModel model = buildReport(samplePlan(), sampleResult());
            const ReportChapter *bill = chapterNamed(model, u"Stückliste"_s);
            QVERIFY(bill);
            const ReportTable table = tablesOf(*bill).front();
            QCOMPARE(table.rows.back().cells[5].text, u"3.930.560"_s);
            QCOMPARE(model.language, u"de"_s);
            QVERIFY(chapterNamed(model, u"Cost over time"_s)); // not translated: English
            QVERIFY(model.footer.endsWith(u"24.11.2026"_s));
        }
        QCOMPARE(say(u"Bill of materials"_s), u"Bill of materials"_s);
        QCOMPARE(grouped(1234567.5, 1), u"1,234,567.5"_s);
    }

    void userTextsAreNeverFormats()
    {
        Plan plan = samplePlan();
        plan.title = u"%1 %2 %n {0} <b>bold</b>"_s;
        plan.need.workloads.front().id = u"%3"_s;
        const ReportModel model = buildReport(plan, sampleResult());
        QCOMPARE(model.title, plan.title);
        QVERIFY(model.footer.startsWith(plan.title));
    }

    void aPlanWithoutAnythingStillReports()
    {
        PlanResult empty;
        empty.status = Status::Optimal;
        const ReportModel model = buildReport(Plan{}, empty);
        QCOMPARE(model.chapters.size(), size_t(13));
        QVERIFY(!model.title.isEmpty());
    }

    /// 0.0892 days × 24 = 2.14 h; 0.00193 MWh = 1.93 kWh; six nodes are six, not 6.00.
    void predictionsAreShownInUnitsThatSuitThem()
    {
        const auto shown = [](const char *key, double value) {
            const PredictedInfo info = readable(predictedInfo(QString::fromLatin1(key), nullptr), value);
            return predictedText(value, info) + u' ' + info.unit;
        };
        QCOMPARE(shown("days", 0.0892), u"2.14 h"_s);
        QCOMPARE(shown("days", 90.9), u"90.9 days"_s);
        QCOMPARE(shown("energy_mwh", 0.00193), u"1.93 kWh"_s);
        QCOMPARE(shown("energy_mwh", 69.8), u"69.8 MWh"_s);
        QCOMPARE(shown("nodes", 6), u"6 "_s);
        QCOMPARE(shown("mfu", 0.489), u"48.9 %"_s);
    }

    /// A fact of law that is no number has its words as a field; how it came about may be told in any language.
    void aFactOfLawIsToldByItsText()
    {
        PlanResult result = sampleResult();
        Figure inUnion;
        inUnion.id = u"f900"_s;
        inUnion.kind = u"derived"_s;
        inUnion.text = u"yes"_s;
        inUnion.fact = u"plan.in_eu"_s;
        inUnion.method = u"Eine Tatsache, nach der eine Regel fragt"_s;
        Figure unknown = inUnion;
        unknown.id = u"f901"_s;
        unknown.text.clear();
        result.figures.insert(result.figures.end(), {inUnion, unknown});
        const ReportModel model = buildReport(samplePlan(), result);
        const ReportChapter *sources = chapterNamed(model, u"Sources and passports"_s);
        QVERIFY(sources);
        const std::vector<ReportRow> rows = tablesOf(*sources).back().rows;
        QCOMPARE(rows[rows.size() - 2].cells[2].text, u"yes"_s);
        QVERIFY(!rows[rows.size() - 2].cells[2].isUnknown);
        QCOMPARE(rows.back().cells[2].text, u"not known"_s);
        QVERIFY(rows.back().cells[2].isUnknown);
    }

    /// A sure prediction beside an unsure one: the cover tells of the unsure one.
    void theCoverTellsTheLeastConfidence()
    {
        PlanResult result = sampleResult();
        const auto sure = std::find_if(result.figures.begin(), result.figures.end(),
                                       [](const Figure &figure) { return figure.id == u"f7"_s; });
        QVERIFY(sure != result.figures.end());
        sure->confidence = u"high"_s;
        QVERIFY(buildReport(samplePlan(), result).howSure.contains(u"confidence in it is high"_s));
        Figure unsure = *sure;
        unsure.id = u"f7-unsure"_s;
        unsure.confidence = u"low"_s;
        result.figures.push_back(unsure);
        result.workloads.back().placements.front().predicted.begin()->second.passport = unsure.id;
        QVERIFY2(buildReport(samplePlan(), result).howSure.contains(u"confidence in it is low"_s),
                 qPrintable(buildReport(samplePlan(), result).howSure));
        result.figures.back().confidence = u"derived"_s; // counted, such as the steps of a run: no rank of its own
        QVERIFY(buildReport(samplePlan(), result).howSure.contains(u"confidence in it is high"_s));
    }

    void theCoverSaysThatTheLawIsReadStrictly()
    {
        PlanResult result = sampleResult();
        Finding duty;
        duty.id = duty.rule = u"law.duty"_s;
        duty.verdict = Verdict::Violation;
        duty.severity = Severity::High;
        duty.text = u"The system is high-risk"_s;
        duty.remedy = u"Keep the reasons"_s;
        result.findings = {duty};
        const QString strict = u"the strictest reading stands"_s;
        QVERIFY(!buildReport(samplePlan(), result).howSure.contains(strict));
        result.findings.front().text += u". Role or risk class is not stated: this is the strictest reading."_s;
        const ReportModel model = buildReport(samplePlan(), result);
        QVERIFY2(model.howSure.contains(strict), qPrintable(model.howSure));
        QVERIFY(!model.decideNow.front().contains(u"strictest"_s)); // once is enough
    }
};

QTEST_GUILESS_MAIN(TstReport)
#include "tst_report.moc"
