// What a rented place bills beside its machines: answers that leave it, by the gigabyte; data sets that are copied out
// because they are read elsewhere, once by the terabyte; the history of features and what retention asks for, by the
// terabyte and month. Prices are list prices (catalog tables egress_prices, cloud_services), with value-added tax where
// the need counts it; where none is published, a planning value with its range stands in and a finding says so. Read by
// the solver's program and by the decoding of its answer, so that both count alike. Pure.
#pragma once

#include "planner/companions/companionrule.h"

namespace cw::planner {

struct RentedPlace {
    QString site;
    CompanionPiece answers;                 ///< one GB that leaves in each month
    CompanionPiece copy;                    ///< one TB that leaves once
    CompanionPiece move;                    ///< one TB that leaves once for the place where it stands next
    CompanionPiece history;                 ///< one TB kept for a month
    std::map<QString, Finding> unpublished; ///< by role of a piece: its price is a planning value

    /// Money of one piece a month or once, its tax among it; nothing where no price is known.
    [[nodiscard]] static double priceOf(const CompanionPiece &piece);
};

/// An amount that comes with a workload.
struct WorkloadAmount {
    QString workload;
    double amount = 0;
    bool isShared = false; ///< a place keeps of it what it serves of the workload; else all of it
};

struct RentedPlaces {
    std::vector<RentedPlace> places;     ///< by price of what leaves, then by site: the cheapest answers first
    std::vector<WorkloadAmount> answers; ///< GB a month for one request a second
    std::vector<WorkloadAmount> copies;  ///< whole TB of a data set, where jobs may read it elsewhere
    std::vector<WorkloadAmount> moves;   ///< whole TB: data sets, vectors, features with their history; records kept
    std::vector<WorkloadAmount>
        histories;                ///< whole TB of the history of features, and of what a workload keeps for long
    std::vector<QString> readers; ///< jobs that read data sets
    [[nodiscard]] std::optional<std::size_t> indexOf(const QString &site) const; ///< into `places`
    [[nodiscard]] const RentedPlace *at(const QString &site) const;
};

/// Of all sites where something is rented. `offers` are those of the candidates.
[[nodiscard]] RentedPlaces rentedPlaces(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                        const std::vector<Offer> &offers, FigureBook &book);

/// TB that leave one of `places` when data come to places where they did not stand before.
struct DataMove {
    std::size_t place = 0; ///< index into `places`
    int terabytes = 0;
};
/// Of what stood `before` and stands `now`, each as sites and whether something rented holds it there: nothing where
/// one's own halls hold it already; else a copy for each new site, all from the place where a gigabyte costs least.
[[nodiscard]] std::optional<DataMove> dataMove(const RentedPlaces &rented, const WorkloadAmount &amount,
                                               const std::map<QString, bool> &before,
                                               const std::map<QString, bool> &now);

/// GB of one workload that leave each of `places` in a month when those that ask least are filled first: `capacity` by
/// place in requests a second, `demand` what the places must serve together.
[[nodiscard]] std::vector<double> answersLeaving(const WorkloadAmount &answers, const std::vector<double> &capacity,
                                                 double demand);

} // namespace cw::planner
