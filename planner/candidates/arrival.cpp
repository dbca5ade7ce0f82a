#include "planner/candidates/arrival.h"

#include <cmath>

namespace cw::planner {

int arrivalPeriod(const Horizon &horizon, const Offer &offer)
{
    if (!horizon.ordersFrom || offer.isRented() || !offer.leadTimeWeeks)
        return 0;
    constexpr int daysPerWeek = 7;
    const QDate arrival = QDate(horizon.ordersFrom->year(), horizon.ordersFrom->month(), 1)
                              .addDays(qint64(std::ceil(*offer.leadTimeWeeks * daysPerWeek)));
    int period = 0;
    while (period < horizon.periods() &&
           QDate(horizon.periodStart(period).year(), horizon.periodStart(period).month(), 1) < arrival)
        ++period;
    return period;
}

} // namespace cw::planner
