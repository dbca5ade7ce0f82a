// Three lines in EUR: compute 2 x 100,000 once, network 3,000.50 once, energy 40 x 250 in running, and one line without
// a price. Sums by hand: compute 200,000; network 3,000.50; bought in all 203,000.50; energy and running in all 10,000.
#include "app/models/billfigures.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstBillfigures : public QObject {
    Q_OBJECT

    static planner::Line line(const char *category, planner::LineKind kind, const char *total, const char *passport)
    {
        planner::Line made;
        made.category = QString::fromLatin1(category);
        made.kind = kind;
        if (*total)
            made.total = Money::fromDecimal(QString::fromLatin1(total), Currency(QStringLiteral("EUR"))).value();
        made.passport = QString::fromLatin1(passport);
        return made;
    }

private Q_SLOTS:
    void sumsAndTheirLines()
    {
        using planner::LineKind;
        planner::Plan plan;
        plan.currency = Currency(QStringLiteral("EUR"));
        planner::PlanResult result;
        result.lines = {line("compute", LineKind::OneOff, "200000", "f1"),
                        line("network", LineKind::OneOff, "3000.50", "f2"), line("network", LineKind::OneOff, "", "f3"),
                        line("energy", LineKind::Recurring, "10000", "f4")};
        planner::PlanResult out;
        out.figures = billFigures(result, plan);
        const auto value = [&](LineKind kind, const char *category) {
            const planner::Figure *figure = out.figure(billFigure(kind, QString::fromLatin1(category)));
            return figure && figure->value ? *figure->value : -1;
        };
        QCOMPARE(value(LineKind::OneOff, "compute"), 200'000.0);
        QCOMPARE(value(LineKind::OneOff, "network"), 3000.5); // what has no price is in no sum
        QCOMPARE(value(LineKind::OneOff, ""), 203'000.5);
        QCOMPARE(value(LineKind::Recurring, "energy"), 10'000.0);
        QCOMPARE(value(LineKind::Recurring, ""), 10'000.0);
        QCOMPARE(out.figure(billFigure(LineKind::OneOff, {}))->inputs,
                 (std::vector{QStringLiteral("f1"), QStringLiteral("f2")}));
    }
};

QTEST_GUILESS_MAIN(TstBillfigures)
#include "tst_billfigures.moc"
