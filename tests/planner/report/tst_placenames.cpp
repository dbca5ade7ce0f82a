#include "planner/report/placenames.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;
using namespace Qt::StringLiterals;

class TstPlaceNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesOfAResultHaveTheNamesOfTheCatalog()
    {
        catalog::CatalogSnapshot catalog;
        catalog::Site site;
        site.id = u"one-de"_s;
        site.name = u"One, Berlin"_s;
        catalog::Site longer = site;
        longer.id = u"one-de-2"_s;
        longer.name = u"One, Bonn"_s;
        catalog.sites = {site, longer};
        catalog.index();
        PlanResult result;
        for (const QString &id : {u"one-de"_s, u"hall-1"_s, u"one-de-2"_s, u"one-de"_s}) {
            Line line;
            line.site = id;
            result.lines.push_back(line);
        }
        const PlaceNames names = placeNamesOf(result, catalog);
        QCOMPARE(names, (PlaceNames{{u"one-de-2"_s, u"One, Bonn"_s}, {u"one-de"_s, u"One, Berlin"_s}}));
        QCOMPARE(withPlaceNames(u"Rent: 8 for one-de. At one-de-2: 4"_s, names),
                 u"Rent: 8 for One, Berlin. At One, Bonn: 4"_s);
    }

    void onlyWholeWordsAreReplaced()
    {
        const PlaceNames names{{u"one-de"_s, u"One, one-de Berlin"_s}}; // a name that holds its id ends, too
        QCOMPARE(withPlaceNames(u"one-de"_s, names), u"One, one-de Berlin"_s);
        for (const QString &text :
             {u"site.one-de.pue"_s, u"cloud/one-de/x8"_s, u"one-de-2"_s, u"p:one-de"_s, u"zone-de"_s, u""_s})
            QCOMPARE(withPlaceNames(text, names), text);
    }

    void everyTextOfAReportIsNamed()
    {
        ReportModel model;
        model.subtitle = u"at one-de"_s;
        ReportTable table;
        table.columns = {{u"one-de"_s, Align::Left, 0}, {u"Id"_s, Align::Left, 0}};
        table.columns.back().isMono = true;
        table.rows = {{RowStyle::Normal, {{u"one-de"_s}, {u"one-de"_s}}}};
        ReportChapter chapter;
        chapter.blocks = {table};
        model.chapters = {chapter};
        namePlaces(model, {{u"one-de"_s, u"Berlin"_s}});
        QCOMPARE(model.subtitle, u"at Berlin"_s);
        const auto &named = std::get<ReportTable>(model.chapters[0].blocks[0]);
        QCOMPARE(named.columns[0].head, u"Berlin"_s);
        QCOMPARE(named.rows[0].cells[0].text, u"Berlin"_s);
        QCOMPARE(named.rows[0].cells[1].text, u"one-de"_s); // a column of ids
    }
};

QTEST_APPLESS_MAIN(TstPlaceNames)
#include "tst_placenames.moc"
