// What changes in law: between two readings, and if a law applied that waits or that the plan does not name; citations
// that name only the amendments of their day; levels of own halls.
#include "planner/plan/ownhall.h"
#include "planner/rules/lawchange.h"

#include <QtTest>

#include "rulecases.h"

using namespace rulecases;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 1);

LawBook bookOf(const QStringList &ids)
{
    LawBook book;
    for (RulePack &pack : shippedRules().packs)
        if (ids.isEmpty() || ids.contains(pack.id))
            book.rules.packs.push_back(std::move(pack));
    return book;
}

FactSet publicBuyer()
{
    FactSet facts = withGroups();
    facts.insert(u"plan.in_eu"_s, {true, u"given"_s, {}, {}, {}});
    facts.insert(u"org.is_public"_s, {true, u"given"_s, {}, {}, {}});
    return facts;
}

std::vector<LawFinding> judged(const LawBook &book)
{
    return evaluate(onePeriod(publicBuyer(), Month(2027, 1), QDate(2027, 6, 30)), book.rules, today);
}

} // namespace

class TstLawChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWaitingLawIsReadAsLawInForce()
    {
        const LawBook own = bookOf({u"sovereignty"_s});
        const Result<LawBook> with = lawBookWith(own, bookOf({}), u"sovereignty.cada"_s, today);
        QVERIFY2(with.ok(), qPrintable(with.ok() ? QString() : with.error().sentence()));
        const std::vector<LawChange> changes = changesBetween(judged(own), judged(*with));
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].id, u"sovereignty.cada"_s);
        QCOMPARE(changes[0].was, u"upcoming, info"_s);
        QCOMPARE(changes[0].is, u"conditional, info, in force from 2026-11-01"_s);
        QVERIFY(std::holds_alternative<Pending>(*own.rules.rule(u"sovereignty.cada"_s)->effectiveAt(today)));
    }

    void aPackThePlanDoesNotNameIsAddedByAnyOfItsNames()
    {
        const LawBook own = bookOf({u"gdpr"_s});
        const Result<LawBook> with = lawBookWith(own, bookOf({}), u"eu-dora"_s, today);
        QVERIFY(with.ok());
        QVERIFY(with->rules.rule(u"dora.art-6"_s));
        for (const LawChange &change : changesBetween(judged(own), judged(*with)))
            QCOMPARE(change.was, u"not there"_s);
    }

    void nothingToSupposeIsAnError()
    {
        const LawBook own = bookOf({u"gdpr"_s}), all = bookOf({});
        QVERIFY(lawBookWith(own, all, u"gdpr.security"_s, today).error().message.contains(u"in force"_s));
        QVERIFY(lawBookWith(own, all, u"no-such"_s, today).error().message.contains(u"no-such"_s));
    }

    void equalReadingsChangeNothing()
    {
        const LawBook own = bookOf({u"sovereignty"_s});
        QVERIFY(changesBetween(judged(own), judged(own)).empty());
    }

    void aCitationNamesTheAmendmentsOfItsDay()
    {
        const LawBook own = bookOf({u"eu-ai-act"_s});
        const Rule *rule = own.rules.rule(u"eu-ai-act.art-11"_s);
        QVERIFY(rule);
        QCOMPARE(rule->citation(QDate(2026, 7, 1)), u"Regulation (EU) 2024/1689, Art. 11, Annex IV"_s);
        QCOMPARE(rule->citation(today),
                 u"Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, Art. 11, Annex IV"_s);
    }

    void ownHallsAreRatedByTheirOwner_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("rated");
        QTest::addRow("in the Union, nothing said") << u"DE"_s << QString() << u"own-eu"_s;
        QTest::addRow("owner in the Union") << u"DE"_s << u"FR"_s << u"own-eu"_s;
        QTest::addRow("owner in the United States") << u"DE"_s << u"US"_s << u"own-us"_s;
        QTest::addRow("owner nobody rated") << u"DE"_s << u"GB"_s << QString();
        QTest::addRow("outside the Union") << u"CH"_s << QString() << QString();
    }
    void ownHallsAreRatedByTheirOwner()
    {
        QFETCH(QString, country);
        QFETCH(QString, owner);
        QFETCH(QString, rated);
        catalog::CatalogSnapshot catalog;
        for (const auto &[iso, member] : {std::pair{u"DE"_s, true}, {u"FR"_s, true}, {u"CH"_s, false}}) {
            catalog::Country place;
            place.iso2 = iso;
            place.euMember = member;
            catalog.countries.push_back(place);
        }
        for (const auto &[id, parent] : {std::pair{u"own-eu"_s, u"EU"_s}, {u"own-us"_s, u"US"_s}}) {
            catalog::Provider provider;
            provider.id = id;
            provider.kind = u"own"_s;
            provider.ultimateParent = parent;
            catalog.providers.push_back(provider);
        }
        catalog.index();
        Plan plan;
        if (!owner.isEmpty())
            plan.need.rules.facts = Json{{"org.parent_country", owner.toStdString()}};
        const catalog::Provider *provider = ownHallOperator(plan, catalog, country);
        QCOMPARE(provider ? provider->id : QString(), rated);
    }
};

QTEST_GUILESS_MAIN(TstLawChange)
#include "tst_lawchange.moc"
