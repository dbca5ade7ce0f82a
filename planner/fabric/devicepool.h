// The devices of one hall as ends and switches of its networks: each is handed out once, with its place, its height to
// the tray and its time. Metres. Values; holds no reference to the hall.
#pragma once

#include "planner/fabric/cableplan.h"

#include <map>
#include <vector>

namespace cw::planner {

class DevicePool {
public:
    /// `hall` holds everything that ever stands there; none = devices without a place.
    DevicePool(const HallLayout *hall, const CableRouting &routing);

    /// The next of its kind that stands there in the period, else the next at all, else one without a place.
    CabledDevice next(const QString &role, const QString &part, int period);
    /// Of its kind the one that suits a network best that begins in the period: switches come with the networks they
    /// join.
    CabledDevice nextSwitch(const QString &role, const QString &part, int begins);
    /// Those of a kind that nobody has taken, in their order; they stay in the pool until taken by name.
    [[nodiscard]] std::vector<CabledDevice> left(const QString &role, const QString &part) const;
    void take(const CabledDevice &device);

private:
    using Kind = std::pair<QString, QString>; ///< role and part
    CabledDevice taken(std::optional<std::size_t> device, const Kind &kind);
    std::vector<CabledDevice> places_;
    std::vector<bool> isTaken_;
    std::map<Kind, std::vector<int>> byKind_;
    std::map<Kind, std::size_t> firstLeft_; ///< in the list of the kind: all before are taken
    std::map<Kind, int> placeless_;
};

} // namespace cw::planner
