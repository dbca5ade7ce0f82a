// Data that a plan keeps at another place from a later period on are said to move.
#include "planner/storage/movefindings.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/// A data set at `first` in 2027 and at `second` in 2028.
Design designOf(const char *first, const char *second)
{
    Design design;
    int period = 0;
    for (const char *site : {first, second}) {
        const QString offer = text("o-") + text(site);
        design.units.push_back({offer, text("store"), text(site), text("cloud"), period, 1, 0, 0});
        design.replicas.push_back({text("c"), text("corpus"), offer, period, 1, 1, 800});
        ++period;
    }
    return design;
}

Plan planOf(WorkloadKind kind)
{
    Plan plan;
    plan.need.horizon = {Month(2027, 1), 24, 12};
    Workload corpus;
    corpus.id = text("corpus");
    corpus.kind = kind;
    corpus.capacityTb = 800;
    plan.need.workloads = {corpus};
    return plan;
}

} // namespace

class TstMoveFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataThatMoveAreNamed()
    {
        catalog::CatalogSnapshot catalog; // knows no provider: no price is said
        const auto found = moveFindings(planOf(WorkloadKind::Dataset), designOf("here", "there"), catalog);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, text("storage.moves.corpus.2028-01"));
        QCOMPARE(found[0].text, text("corpus stands at here and from 2028-01 at there: its data have to be carried "
                                     "over, and the bill holds nothing for that"));
    }

    /// 0.09 USD a GB x 1,000 GB a TB = 90 USD.
    void leavingACloudHasItsPrice()
    {
        catalog::CatalogSnapshot catalog;
        catalog::CloudOffer offer;
        offer.siteId = text("here");
        offer.providerId = text("aws");
        catalog.cloudOffers = {offer};
        catalog::FactTable prices;
        prices.kind = text("egress_prices");
        prices.columns = {text("provider_id"), text("included"), text("price_gb"), text("price_currency")};
        prices.rows = {{text("aws"), QString(), text("0.09"), text("USD")}};
        catalog.tables = {prices};
        const auto found = moveFindings(planOf(WorkloadKind::Dataset), designOf("here", "there"), catalog);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found[0].text.endsWith(text("usually 90 USD a TB")), qPrintable(found[0].text));
        // From there nothing is known.
        const auto back = moveFindings(planOf(WorkloadKind::Dataset), designOf("there", "here"), catalog);
        QVERIFY2(back[0].text.endsWith(text("nothing for that")), qPrintable(back[0].text));
    }

    void whatStaysOrHasNoDataIsNot()
    {
        catalog::CatalogSnapshot catalog;
        QVERIFY(moveFindings(planOf(WorkloadKind::Dataset), designOf("here", "here"), catalog).empty());
        QVERIFY(moveFindings(planOf(WorkloadKind::Inference), designOf("here", "there"), catalog).empty());
        Design one = designOf("here", "there");
        one.replicas.erase(one.replicas.begin()); // begins in 2028
        QVERIFY(moveFindings(planOf(WorkloadKind::Dataset), one, catalog).empty());
    }
};

QTEST_APPLESS_MAIN(TstMoveFindings)
#include "tst_movefindings.moc"
