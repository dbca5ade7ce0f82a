// What plans of tests on the shipped catalog begin with: a small service of Llama 3.1 8B and a hall of one's own.
#pragma once

#include "planner/plan/plan.h"

namespace chatinhall {

using namespace cw::planner;

/// "chat", 800 tokens in and 300 out, the first within two seconds.
inline Workload chat(double requestsPerSecond, double tpotMs)
{
    Workload chat;
    chat.id = QStringLiteral("chat");
    chat.model.id = QStringLiteral("llama-3.1-8b");
    chat.precision.weights = QStringLiteral("fp8");
    chat.inputTokens.mean = 800;
    chat.outputTokens.mean = 300;
    chat.requestsPerSecond = {{std::nullopt, requestsPerSecond}};
    chat.ttftMs = 2000;
    chat.tpotMs = tpotMs;
    return chat;
}

/// Air-cooled, near Frankfurt, ten racks of 42 units on two sides of feeds.
inline OwnSite hall(const QString &id, double itPowerKw, double rackPowerKw)
{
    OwnSite hall;
    hall.id = id;
    hall.country = QStringLiteral("DE");
    hall.latitude = 50.1;
    hall.longitude = 8.7;
    hall.itPowerKw = itPowerKw;
    hall.rackPowerKw = rackPowerKw;
    hall.rackUnits = 42;
    hall.racks = 10;
    hall.cooling = QStringLiteral("air");
    hall.pue = 1.3;
    hall.electricityPerKwh = 0.19;
    hall.powerFeeds = QStringLiteral("2N");
    return hall;
}

} // namespace chatinhall
