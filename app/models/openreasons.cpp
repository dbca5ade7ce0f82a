#include "app/models/openreasons.h"

#include "app/models/numbers.h"

#include <QCoreApplication>
#include <QHash>

namespace cw::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Candidates", text);
}

struct Chosen {
    const CandidateItem *cheapest = nullptr;
    int count = 0;
};

QHash<QString, Chosen> chosenByWorkload(const std::vector<CandidateItem> &items)
{
    QHash<QString, Chosen> chosen;
    for (const CandidateItem &item : items) {
        if (item.fate != CandidateFate::Chosen)
            continue;
        Chosen &known = chosen[item.workload];
        ++known.count;
        if (item.cost && (!known.cheapest || *item.cost < *known.cheapest->cost))
            known.cheapest = &item;
    }
    return chosen;
}

/// Below 0: faster than the other. 0 where the two are not measured by the same, or are alike.
double slowerBy(const CandidateItem &item, const CandidateItem &other)
{
    if (item.metric != other.metric || !item.likely || !other.likely)
        return 0;
    const bool moreIsFaster = item.metric == QLatin1String("tokens_per_s");
    return moreIsFaster ? *other.likely - *item.likely : *item.likely - *other.likely;
}

/// What is cheaper for its share of the work and still was not chosen costs more in whole units, or with what it needs
/// around it.
QString reasonOf(double dearer, double slower)
{
    if (dearer < 0)
        return slower > 0 ? say(QT_TRANSLATE_NOOP("Candidates", "Cheaper by its share, but slower"))
                          : say(QT_TRANSLATE_NOOP("Candidates", "Cheaper by its share, dearer in whole units"));
    if (dearer == 0)
        return say(QT_TRANSLATE_NOOP("Candidates", "Costs the same"));
    if (slower < 0)
        return say(QT_TRANSLATE_NOOP("Candidates", "Faster but dearer"));
    return slower > 0 ? say(QT_TRANSLATE_NOOP("Candidates", "Slower and dearer"))
                      : say(QT_TRANSLATE_NOOP("Candidates", "Dearer"));
}

} // namespace

void explainOpen(std::vector<CandidateItem> &items, const planner::Plan &plan)
{
    const QHash<QString, Chosen> chosen = chosenByWorkload(items);
    for (CandidateItem &item : items) {
        if (item.fate != CandidateFate::Open || !item.reason.isEmpty())
            continue;
        const Chosen known = chosen.value(item.workload);
        const CandidateItem *other = known.cheapest;
        if (!other || !item.cost) {
            item.reason = say(QT_TRANSLATE_NOOP("Candidates", "Could be chosen"));
            item.reasonDetail = say(QT_TRANSLATE_NOOP("Candidates", "Not in the best mix"));
            continue;
        }
        const double dearer = *item.cost - *other->cost;
        item.reason = reasonOf(dearer, slowerBy(item, *other));
        const QString by = change(dearer, plan.currency.code());
        if (other->name == item.name)
            item.reasonDetail =
                say(QT_TRANSLATE_NOOP("Candidates", "%1 against the one chosen, set up otherwise")).arg(by);
        else if (known.count == 1) // it stands in bold above: its long name again would make every row high
            item.reasonDetail = say(QT_TRANSLATE_NOOP("Candidates", "%1 against the one chosen")).arg(by);
        else
            item.reasonDetail = say(QT_TRANSLATE_NOOP("Candidates", "%1 against %2")).arg(by, other->name);
    }
}

} // namespace cw::app
