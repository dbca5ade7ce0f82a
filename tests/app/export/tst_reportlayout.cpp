// Where things stand on the pages, read from the drawing items: no device, no pixels.
#include "app/export/fonts.h"
#include "app/export/reportchart.h"
#include "app/export/reportlayout.h"
#include "app/export/sketch.h"
#include "app/export/textmeasure.h"
#include "tests/support/sampleresult.h"

#include <QtTest>

#include <set>

using namespace cw;
using namespace cw::app;
using namespace cw::planner;
using namespace cw::tests;

namespace {

std::vector<TextItem> textsOf(const Page &page)
{
    std::vector<TextItem> texts;
    for (const DrawItem &item : page.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            texts.push_back(*text);
    return texts;
}

bool hasText(const Page &page, const QString &wanted)
{
    for (const TextItem &item : textsOf(page))
        if (item.text == wanted)
            return true;
    return false;
}

/// A plan with many lines: the bill goes over several pages.
PlanResult longResult(int lines)
{
    PlanResult result = sampleResult();
    const Line pattern = result.lines.front();
    result.lines.clear();
    for (int i = 0; i < lines; ++i) {
        Line line = pattern;
        line.description = u"Invented part %1"_s.arg(i);
        line.category = i < lines / 2 ? u"compute"_s : u"network"_s;
        line.priceSource = u"Invented list %1"_s.arg(i / 40);
        result.lines.push_back(line);
    }
    return result;
}

} // namespace

class TstReportLayout : public QObject {
    Q_OBJECT

    void everythingStaysOnThePage(const PageList &list)
    {
        const TextMeasure measure;
        constexpr double tolerance = 0.3;
        for (size_t p = 0; p < list.pages.size(); ++p) {
            for (const TextItem &item : textsOf(list.pages[p])) {
                const QString where = u"page %1: %2"_s.arg(QString::number(p + 1), item.text.left(60));
                QVERIFY2(item.baseline.x() >= style::left - tolerance, qPrintable(where));
                QVERIFY2(item.baseline.x() + measure.width(item.text, item.style) <= style::right + tolerance,
                         qPrintable(where));
                QVERIFY2(item.baseline.y() > 10 && item.baseline.y() < style::pageHeight - 3, qPrintable(where));
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts().ok()); }

    void textStaysBetweenTheMargins()
    {
        everythingStaysOnThePage(layoutReport(buildReport(samplePlan(), sampleResult())));
    }

    void longNamesWrap_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("500 letters") << QString(500, u'W');
        QTest::newRow("100 words") << u"lengthy "_s.repeated(100);
        QTest::newRow("longer than a page") << u"lengthy "_s.repeated(4000);
    }

    void longNamesWrap()
    {
        QFETCH(QString, name);
        Plan plan = samplePlan();
        PlanResult result = sampleResult();
        plan.title = name.left(500);
        plan.need.workloads[0].id = name.left(500);
        result.workloads[0].id = name.left(500);
        result.lines[2].description = name;
        result.findings[0].text = name;
        result.figures[0].label = name;
        everythingStaysOnThePage(layoutReport(buildReport(plan, result)));
    }

    void headsRepeatAndNoLineIsLost()
    {
        ReportModel model = buildReport(samplePlan(), longResult(180));
        chooseChapters(model, {u"bill"_s});
        const PageList list = layoutReport(model);
        std::set<QString> found;
        int pages = 0;
        for (const Page &page : list.pages) {
            bool hasRows = false;
            for (const TextItem &item : textsOf(page)) {
                if (!item.text.startsWith(u"Invented part"_s))
                    continue;
                hasRows = true;
                found.insert(item.text);
            }
            if (hasRows) {
                ++pages;
                QVERIFY(hasText(page, u"Part"_s) && hasText(page, u"Total"_s));
            }
        }
        QCOMPARE(found.size(), size_t(180));
        QVERIFY(pages >= 4); // 16 pt a row: at most 43 rows on 248 mm
    }

    void footnotesStandOnThePageOfTheirMark()
    {
        const PageList list = layoutReport(buildReport(samplePlan(), longResult(180)));
        int marks = 0;
        for (size_t p = 1; p < list.pages.size(); ++p) {
            std::set<QString> noted;
            for (const TextItem &item : textsOf(list.pages[p]))
                if (item.style == style::cellNote && item.baseline.x() == style::left)
                    noted.insert(item.text);
            for (const TextItem &item : textsOf(list.pages[p])) {
                if (item.style != style::cellNote || item.baseline.x() == style::left)
                    continue;
                ++marks;
                QVERIFY2(noted.count(item.text),
                         qPrintable(u"note %1 on page %2"_s.arg(item.text, QString::number(p + 1))));
            }
        }
        QVERIFY(marks > 180);
    }

    void everyPageSaysWhichOfHowMany()
    {
        const PageList list = layoutReport(buildReport(samplePlan(), longResult(180)));
        for (size_t p = 0; p < list.pages.size(); ++p)
            QVERIFY(
                hasText(list.pages[p], u"%1 of %2"_s.arg(QString::number(p + 1), QString::number(list.pages.size()))));
        QCOMPARE(list.bookmarks.size(), size_t(13));
        for (const Bookmark &mark : list.bookmarks)
            QVERIFY2(hasText(list.pages[size_t(mark.page)], mark.title), qPrintable(mark.title));
    }

    void noPageIsEmpty()
    {
        for (const PlanResult &result : {sampleResult(), infeasibleResult(), longResult(45), longResult(90)})
            for (const Page &page : layoutReport(buildReport(samplePlan(), result)).pages)
                QVERIFY(textsOf(page).size() > 12);
    }

    /// Ticks from -1 to 3 over 49 mm: 3 rises 36.75 mm above the base line, 1 that is sold hangs 12.25 mm below it.
    void barsHangWhereMoneyComesIn()
    {
        ReportModel model;
        ReportChart chart;
        chart.title = u"When is how much paid?"_s;
        chart.categories = {u"2027"_s, u"2028"_s};
        chart.series = {{u"Money"_s, {}, {3, -1}, {}}};
        const TextMeasure measure;
        PageFlow flow(model, measure);
        setChart(flow, chart);
        std::vector<QRectF> bars;
        for (const DrawItem &item : flow.page().items)
            if (const auto *path = std::get_if<PathItem>(&item); path && path->fill == seriesColour(0))
                bars.push_back(path->path.boundingRect());
        QCOMPARE(bars.size(), std::size_t(2));
        QVERIFY(std::abs(bars[0].height() - 36.75) < 1e-6);
        QVERIFY(std::abs(bars[1].height() - 12.25) < 1e-6);
        QVERIFY(std::abs(bars[0].bottom() - bars[1].top()) < 1e-6);
        QVERIFY(hasText(flow.page(), u"\u22121.00"_s));
    }

    void ticksAreRoundAndCoverTheData_data()
    {
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("last");
        QTest::addColumn<int>("count");
        QTest::newRow("3.38 goes to 4 by ones") << 3.38 << 4.0 << 5;
        QTest::newRow("a round end is kept") << 10.0 << 10.0 << 6;
        QTest::newRow("nothing at all") << 0.0 << 1.0 << 6;
        QTest::newRow("large") << 1234567.0 << 1250000.0 << 6;
    }

    void ticksAreRoundAndCoverTheData()
    {
        QFETCH(double, high);
        QFETCH(double, last);
        QFETCH(int, count);
        const std::vector<double> ticks = niceTicks(0, high);
        QCOMPARE(ticks.front(), 0.0);
        QCOMPARE(ticks.back(), last);
        QCOMPARE(int(ticks.size()), count);
    }
};

QTEST_MAIN(TstReportLayout)
#include "tst_reportlayout.moc"
