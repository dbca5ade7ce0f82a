#include "app/cli/calibration.h"

#include "planner/plan/jsontext.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr qsizetype mostNamed = 3; // a run of all probes has dozens

Json bandToJson(const Band &band)
{
    return {{"low", planner::numberToJson(band.low)},
            {"likely", planner::numberToJson(band.likely)},
            {"high", planner::numberToJson(band.high)}};
}

QString bandText(const Band &band)
{
    return u"%1 … %2 … %3"_s.arg(band.low, 0, 'f', 3).arg(band.likely, 0, 'f', 3).arg(band.high, 0, 'f', 3);
}
} // namespace

Json calibrationToJson(const planner::ProbeCalibration &calibration)
{
    Json json = Json::object();
    json["factors"] = Json::array();
    for (const planner::FactorChange &change : calibration.factors)
        json["factors"].push_back(
            {{"scope", change.scope.toStdString()},
             {"name", change.name.toStdString()},
             {"table", change.table.toStdString()},
             {"factor", change.factor.toStdString()},
             {"measured_share", change.measuredShare > 0 ? planner::numberToJson(change.measuredShare) : Json(nullptr)},
             {"before", bandToJson(change.before)},
             {"after", bandToJson(change.after)}});
    json["bands"] = Json::array();
    for (const planner::BandChange &change : calibration.bands)
        json["bands"].push_back({{"figure", change.figure.toStdString()},
                                 {"before", bandToJson(change.before)},
                                 {"after", bandToJson(change.after)}});
    json["unused"] = Json::array();
    for (const QString &sentence : calibration.unused)
        json["unused"].push_back(sentence.toStdString());
    return json;
}

QStringList calibrationLines(const planner::ProbeCalibration &calibration)
{
    QStringList lines{u"%1 %2 %3"_s.arg(u"factor"_s, -44).arg(u"before (P10 … likely … P90)"_s, -30).arg(u"after"_s)};
    for (const planner::FactorChange &change : calibration.factors)
        lines << u"%1 %2 %3"_s
                     .arg(change.name + u' ' + change.factor +
                              (change.table == u"calibration_training"_s ? u" (training)"_s : u" (serving)"_s),
                          -44)
                     .arg(bandText(change.before), -30)
                     .arg(bandText(change.after));
    for (const planner::BandChange &change : calibration.bands)
        lines << u"%1 %2 %3"_s.arg(u"band of %1, times the likely value"_s.arg(change.figure), -44)
                     .arg(bandText(change.before), -30)
                     .arg(bandText(change.after));
    if (const auto left = calibration.unused.size(); left > mostNamed)
        return lines << u"%1 figures of this run change nothing; --json names them with the reason."_s.arg(left);
    return lines + calibration.unused;
}

} // namespace cw::app
