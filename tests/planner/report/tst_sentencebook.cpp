#include "planner/report/language.h"
#include "planner/report/sentencebook.h"

#include <QTest>

using namespace cw::planner;
using namespace Qt::StringLiterals;

namespace {

SentenceBook book()
{
    Language german;
    german.decimalPoint = u',';
    german.groupMark = u'.';
    german.dayForm = u"dd.MM.yyyy"_s;
    german.monthForm = u"MM/yyyy"_s;
    return SentenceBook({{u"No price is known"_s, u"Kein Preis ist bekannt"_s},
                         {u"a %1 %2 %3 %4 %5 %6 %7 %8 %9 to %10"_s, u"von %10 an %1 %2 %3 %4 %5 %6 %7 %8 %9"_s},
                         {u"Weight, %1"_s, u"Gewicht, %1"_s},
                         {u"the weight"_s, u"das Gewicht"_s},
                         {u"EUR per month"_s, u"EUR je Monat"_s},
                         {u"%1 takes about %2 weeks, ordered by %3"_s, u"%1 braucht etwa %2 Wochen, bestellt bis %3"_s},
                         {u"%1 draws %2 kW; a rack carries %3: at least %2 kW"_s,
                          u"Nötig sind %2 kW: %1 zieht sie, ein Rack trägt %3"_s},
                         {u"as a %1 each step takes %2 longer"_s, u"als %1 dauert jeder Schritt %2 länger"_s},
                         {u"%1, bought into colocation"_s, u"%1, gekauft in Colocation"_s},
                         {u"Not known: %1."_s, u"Nicht bekannt: %1."_s},
                         {u"It is open whether %1."_s, u"Offen ist: %1."_s},
                         {u"Some hall is rented"_s, u"Eine Halle ist gemietet"_s},
                         {u"Work on it is paid"_s, u"Arbeit daran wird bezahlt"_s},
                         {u"Engineers who run %1"_s, u"Ingenieure, die %1 betreiben"_s},
                         {u"Engineers who run the cluster"_s, u"Cluster-Betrieb"_s},
                         {u"%1 on %2"_s, u"%1 auf %2"_s},
                         {u"Begun"_s, QString()}},
                        [german](const QString &text) { return writtenByPeople(german, text); });
}

} // namespace

class TstSentenceBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheMessageOfAText_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("whole") << u"No price is known"_s << u"Kein Preis ist bekannt"_s;
        QTest::newRow("with a stop") << u"No price is known."_s << u"Kein Preis ist bekannt."_s;
        QTest::newRow("with an argument") << u"Weight, DGX Spark"_s << u"Gewicht, DGX Spark"_s;
        QTest::newRow("numbers and days as people write them")
            << u"OEM node takes about 1234.5 weeks, ordered by 2026-05-22"_s
            << u"OEM node braucht etwa 1234,5 Wochen, bestellt bis 22.05.2026"_s;
        QTest::newRow("a message and what it is of")
            << u"Some hall is rented, hall-1, the second"_s << u"Eine Halle ist gemietet, hall-1, the second"_s;
        QTest::newRow("an argument used twice, in another order")
            << u"A draws 12 kW; a rack carries 8: at least 12 kW"_s
            << u"Nötig sind 12 kW: A zieht sie, ein Rack trägt 8"_s;
        QTest::newRow("an argument that is a message")
            << u"Not known: the weight."_s << u"Nicht bekannt: das Gewicht."_s;
        QTest::newRow("a unit of money, in another currency") << u"USD per month"_s << u"USD je Monat"_s;
        QTest::newRow("a sentence that went into another")
            << u"It is open whether some hall is rented."_s << u"Offen ist: Eine Halle ist gemietet."_s;
        QTest::newRow("one that fits few letters, too")
            << u"It is open whether work on it is paid."_s << u"Offen ist: Arbeit daran wird bezahlt."_s;
        QTest::newRow("sentences in a row") << u"Not known: the weight. No price is known."_s
                                            << u"Nicht bekannt: das Gewicht. Kein Preis ist bekannt."_s;
        QTest::newRow("parts, one of them a title") << u"No price is known; Vendor page, https://example.org"_s
                                                    << u"Kein Preis ist bekannt; Vendor page, https://example.org"_s;
        QTest::newRow("a message that holds a semicolon, and another")
            << u"A draws 12 kW; a rack carries 8: at least 12 kW; No price is known"_s
            << u"Nötig sind 12 kW: A zieht sie, ein Rack trägt 8; Kein Preis ist bekannt"_s;
        QTest::newRow("a list whose first fits a longer message, too")
            << u"Engineers who run the cluster; Racks; the weight"_s << u"Cluster-Betrieb; Racks; das Gewicht"_s;
        QTest::newRow("after a name") << u"hall-1: No price is known."_s << u"hall-1: Kein Preis ist bekannt."_s;
        QTest::newRow("one message twice in a list")
            << u"as a torus each step takes 0.5 % longer; as a tree each step takes 1.25 % longer"_s
            << u"als torus dauert jeder Schritt 0,5 % länger; als tree dauert jeder Schritt 1,25 % länger"_s;
        QTest::newRow("names that end alike in a list")
            << u"Spark, one, bought into colocation; Station, bought into colocation"_s
            << u"Spark, one, gekauft in Colocation; Station, gekauft in Colocation"_s;
        QTest::newRow("a list of names with what holds of them")
            << u"A draws 12 kW; a rack carries 8: at least 12 kW; hall-2: No price is known"_s
            << u"Nötig sind 12 kW: A zieht sie, ein Rack trägt 8; hall-2: Kein Preis ist bekannt"_s;
        QTest::newRow("an argument that looks like a place") << u"Weight, %2 %1"_s << u"Gewicht, %2 %1"_s;
        QTest::newRow("few letters within a message") << u"Weight, chat on DGX"_s << u"Gewicht, chat auf DGX"_s;
        QTest::newRow("few letters between numbers") << u"3 on 4.5"_s << u"3 auf 4,5"_s;
        QTest::newRow("few letters between amounts") << u"3 GB on 4.5 kW"_s << u"3 GB auf 4,5 kW"_s;
        QTest::newRow("few letters of a title") << u"3 pages on 4 years of use"_s << u"3 pages on 4 years of use"_s;
        QTest::newRow("ten places and a power of ten")
            << u"a 1 2 3 4 5 6 7 8 9 to 6.85e+10"_s << u"von 6,85e+10 an 1 2 3 4 5 6 7 8 9"_s;
        QTest::newRow("a month and an amount") << u"Weight, 2027-01"_s << u"Gewicht, 01/2027"_s;
        QTest::newRow("few letters are no sentence") << u"A press report on prices"_s << u"A press report on prices"_s;
        QTest::newRow("no message") << u"NVIDIA DGX Spark page"_s << u"NVIDIA DGX Spark page"_s;
        QTest::newRow("not translated yet") << u"Begun"_s << u"Begun"_s;
    }
    void findsTheMessageOfAText()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        QCOMPARE(book().spoken(english), german);
    }

    void saysWhenNothingFits()
    {
        QVERIFY(!book().translated(u"NVIDIA DGX Spark page"_s));
        QVERIFY(!book().translated(QString()));
        QVERIFY(book().translated(u"No price is known"_s));
    }

    void recordedTextsFollowTheLanguageSpoken()
    {
        QCOMPARE(sayRecorded(u"No price is known"_s), u"No price is known"_s);
        Language language;
        language.recorded = std::make_shared<SentenceBook>(book());
        const Speaking speaking(language);
        QCOMPARE(sayRecorded(u"No price is known"_s), u"Kein Preis ist bekannt"_s);
    }

    void wordsOfTheUserStay()
    {
        Language language;
        language.recorded = std::make_shared<SentenceBook>(book());
        const Speaking speaking(withUserNames(language, {u"Training on the weight"_s}));
        QCOMPARE(sayRecorded(u"Weight, Training on the weight"_s), u"Gewicht, Training on the weight"_s);
        QCOMPARE(sayRecorded(u"Weight, the weight"_s), u"Gewicht, das Gewicht"_s);
    }

    void aNameIsNoTextAndBlocksNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("a letter of a message") << u"A"_s << u"Weight, AMD A"_s << u"Gewicht, AMD A"_s;
        QTest::newRow("a word of a message") << u"price"_s << u"No price is known"_s << u"Kein Preis ist bekannt"_s;
        QTest::newRow("a word of a message with places")
            << u"Weight"_s << u"Weight, the weight"_s << u"Gewicht, das Gewicht"_s;
        QTest::newRow("the head of a text") << u"Some"_s << u"Some hall is rented, hall-1, the second"_s
                                            << u"Eine Halle ist gemietet, hall-1, the second"_s;
        QTest::newRow("a message, in a place")
            << u"the weight"_s << u"Weight, the weight"_s << u"Gewicht, the weight"_s;
        QTest::newRow("a message, alone") << u"the weight"_s << u"the weight"_s << u"the weight"_s;
        QTest::newRow("a word and a place") << u"Weight"_s << u"Weight, Weight"_s << u"Gewicht, Weight"_s;
        QTest::newRow("a day") << u"2026-05-22"_s << u"Weight, 2026-05-22"_s << u"Gewicht, 2026-05-22"_s;
        QTest::newRow("a part of a longer id") << u"the"_s << u"Weight, the-9"_s << u"Gewicht, the-9"_s;
    }

    void aNameIsNoTextAndBlocksNone()
    {
        QFETCH(QString, name);
        QFETCH(QString, english);
        Language language;
        language.recorded = std::make_shared<SentenceBook>(book());
        const Speaking speaking(withUserNames(language, {name, u"other"_s}));
        QTEST(sayRecorded(english), "german");
        QVERIFY(isUserName(name));
        QVERIFY(!isUserName(u"Weight, "_s + name));
    }

    void namesAndListsAreJoinedByTheLanguagesMarks()
    {
        const SentenceBook french({{u"No price is known"_s, u"Aucun prix n’est connu"_s}}, {},
                                  {u"\u00A0: "_s, u"\u202F; "_s});
        QCOMPARE(french.spoken(u"hall-1: No price is known; Racks"_s),
                 u"hall-1\u00A0: Aucun prix n’est connu\u202F; Racks"_s);
    }
};

QTEST_GUILESS_MAIN(TstSentenceBook)
#include "tst_sentencebook.moc"
