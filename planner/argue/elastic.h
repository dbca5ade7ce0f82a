// A need's program in which every rule may give: one column per rule and side measures by how much, as a share of the
// row's own size. Rules are made hard again one by one, so that conflicts are questions to one program. Values.
#pragma once

#include "planner/model/planmodel.h"
#include "planner/search/solver.h"

namespace cw::planner {

class ElasticProgram {
public:
    /// `model` is built with its blocked candidates, so that rules which only filter can give too, those of rooms among
    /// them (`Variants::beyondRooms`).
    explicit ElasticProgram(PlanModel model);

    [[nodiscard]] const std::vector<QString> &rules() const { return rules_; }
    /// The program in which the rules of `hard` hold and all others may give without end. `minimised`: the giving of
    /// these is the objective, a share of a lower side counted twice; without any the question is whether there is a
    /// design at all. Those of `preferred` among them weigh a tenth, so that they give rather than others.
    [[nodiscard]] Program asked(const std::set<QString> &hard, const std::set<QString> &minimised,
                                const std::set<QString> &preferred = {}) const;
    /// How far a rule gives, and whether on its lower side.
    struct Giving {
        double share = 0;
        bool isBelow = false;
    };
    /// How far each rule but those of `hard` gives in a solution of such a program; rules that hold are left out.
    [[nodiscard]] std::map<QString, Giving> giving(const std::vector<double> &values,
                                                   const std::set<QString> &hard) const;

private:
    struct Give {
        std::size_t row = 0;
        double upperSize = 0, lowerSize = 0; ///< a share of 1 gives this much on that side; 0 = no such side
    };
    void addGive(std::size_t row);
    [[nodiscard]] Giving shareOf(const Give &give, const std::vector<double> &values) const;

    Program program_;
    std::vector<QString> rules_;
    std::map<QString, std::pair<int, int>> gives_; ///< by rule: columns of the upper and the lower side, -1 = none
    std::vector<Give> rows_;                       ///< that may give
};

} // namespace cw::planner
