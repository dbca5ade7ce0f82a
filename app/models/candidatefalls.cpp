#include "app/models/candidatefalls.h"

#include "app/models/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

constexpr double nothing = 5e-4; // of a price

QString say(const char *text)
{
    return QCoreApplication::translate("CandidateFalls", text);
}

QString fallText(const planner::PriceFall &fall)
{
    if (!fall.atMost)
        return fall.atLeast < nothing
                   ? say(QT_TRANSLATE_NOOP("CandidateFalls", "open"))
                   : say(QT_TRANSLATE_NOOP("CandidateFalls", "at least %1")).arg(percent(fall.atLeast));
    const QString least = percent(fall.atLeast), most = percent(*fall.atMost);
    if (*fall.atMost >= 1)
        return fall.isSettled()         ? say(QT_TRANSLATE_NOOP("CandidateFalls", "not even for nothing"))
               : fall.atLeast < nothing ? say(QT_TRANSLATE_NOOP("CandidateFalls", "perhaps not even for nothing"))
                                        : say(QT_TRANSLATE_NOOP("CandidateFalls", "at least %1")).arg(least);
    if (fall.isSettled() || least == most)
        return most;
    return fall.atLeast < nothing ? say(QT_TRANSLATE_NOOP("CandidateFalls", "at most %1")).arg(most)
                                  : say(QT_TRANSLATE_NOOP("CandidateFalls", "%1 to %2")).arg(least, most);
}

} // namespace

CandidateFalls::CandidateFalls(const std::vector<planner::LostOnPrice> &falls) : falls_(falls), isAsked_(true)
{
    for (std::size_t i = 0; i < falls_.size(); ++i)
        for (const QString &offer : falls_[i].offers)
            byOffer_.insert(offer, int(i));
}

const planner::LostOnPrice *CandidateFalls::of(const CandidateItem &item) const
{
    const auto found = item.fate == CandidateFate::Open ? byOffer_.constFind(item.offer) : byOffer_.constEnd();
    return found == byOffer_.constEnd() ? nullptr : &falls_[std::size_t(*found)];
}

int CandidateFalls::settled() const
{
    return int(std::count_if(falls_.begin(), falls_.end(),
                             [](const planner::LostOnPrice &lost) { return lost.fall.isSettled(); }));
}

Cell fallCell(const CandidateItem &item, const CandidateFalls &falls, const QString &passport)
{
    const planner::LostOnPrice *lost = falls.of(item);
    if (!lost)
        return textCell(QStringLiteral("—"));
    if (!lost->fall.isAsked)
        return textCell(QStringLiteral("…"));
    if (lost->fall.isShutOut)
        return textCell(say(QT_TRANSLATE_NOOP("CandidateFalls", "in no design")));
    Cell cell = numberCell(lost->fall.atMost.value_or(lost->fall.atLeast), fallText(lost->fall), passport);
    if (lost->fall.atMost && *lost->fall.atMost < 1)
        cell.second = say(lost->isMonthly ? QT_TRANSLATE_NOOP("CandidateFalls", "to %1 a month")
                                          : QT_TRANSLATE_NOOP("CandidateFalls", "to %1"))
                          .arg(significant(lost->price * (1 - *lost->fall.atMost)));
    return cell;
}

} // namespace cw::app
