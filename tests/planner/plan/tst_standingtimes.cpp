// When the units of an order come, when all of them stand there, and what goes on after some were given up.
#include "planner/plan/standingtimes.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

/// Six years from 2027 on: "first from to full | then | end", months in full, - where there is none.
QString timesOf(const std::vector<int> &active)
{
    const StandingTimes times = standingTimes(active, {Month(2027, 1), 72, 12});
    const auto month = [](const std::optional<Month> &m) { return m ? m->toIso() : QStringLiteral("-"); };
    QStringList then;
    for (const auto &[units, from] : times.then)
        then += QStringLiteral("%1 from %2").arg(units).arg(from.toIso());
    return QStringLiteral("%1 %2 %3 | %4 | %5")
        .arg(times.first)
        .arg(month(times.from), month(times.full), then.join(QStringLiteral(", ")), month(times.end));
}

} // namespace

class TstStandingTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allTheTimeSaysNothing() { QCOMPARE(timesOf({3, 3, 3, 3, 3, 3}), QStringLiteral("3 - - |  | -")); }

    void whatComesLaterAndLeavesAsAWhole()
    {
        QCOMPARE(timesOf({0, 2, 2, 5, 5, 0}), QStringLiteral("2 2028-01 2030-01 |  | 2031-12"));
    }

    void whatIsGivenUpInPartSaysWhatGoesOn()
    {
        QCOMPARE(timesOf({1, 1, 8, 8, 1, 1}), QStringLiteral("1 - 2029-01 | 1 from 2031-01 | -"));
        QCOMPARE(timesOf({8, 8, 5, 1, 0, 0}), QStringLiteral("8 - - | 5 from 2029-01, 1 from 2030-01 | 2030-12"));
        QCOMPARE(standingTimes({8, 8, 5, 1, 0, 0}, {Month(2027, 1), 72, 12}).lastOfAll().toIso(),
                 QStringLiteral("2028-12"));
    }
};

QTEST_GUILESS_MAIN(TstStandingTimes)
#include "tst_standingtimes.moc"
