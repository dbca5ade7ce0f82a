#include "planner/report/promisetext.h"

#include "planner/plan/promises.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double sureEnough = 0.9; ///< the limit lies beyond the band's high end, its P90

QString textOf(const ReportInput &input, const Promise &promise)
{
    const PredictedInfo facts = predictedInfo(promise.figure, workloadOf(input.plan, promise.workload));
    const Band &band = promise.predicted;
    QStringList about{say(u"%1 predicted"_s).arg(significant(band.likely)), bandText(band.low, band.high)};
    about.removeAll(QString());
    about.back() += spoken().semicolon + say(u"limit "_s) + withUnit(plain(promise.limit), unitText(facts.unit));
    return say(u"%1, %2, kept in about %3 of cases (%4)"_s)
        .arg(promise.workload, midSentence(facts.label), percent(promise.chance(), 0), about.join(u", "_s));
}
} // namespace

QString unsurePromises(const ReportInput &input, std::size_t mostNamed)
{
    std::vector<Promise> unsure;
    for (const Promise &promise : promisesOf(input.plan, input.result))
        if (promise.chance() < sureEnough)
            unsure.push_back(promise);
    if (unsure.empty())
        return {};
    std::stable_sort(unsure.begin(), unsure.end(),
                     [](const Promise &a, const Promise &b) { return a.chance() < b.chance(); });
    QStringList named;
    for (std::size_t i = 0; i < std::min(unsure.size(), mostNamed); ++i)
        named << textOf(input, unsure[i]);
    if (unsure.size() > mostNamed)
        named << say(u"and %1 more"_s).arg(count(qint64(unsure.size() - mostNamed)));
    return say(u"Promises that may not hold: %1. Measure first, or leave more room."_s)
        .arg(named.join(spoken().semicolon));
}

} // namespace cw::planner
