// What stands and counts around the servers: costs beside hardware, what runs the cluster, how thin the networks of
// training runs may be and how networks are built. Each tick is an undo step; what the boxes do not show (a ratio from
// a file) is not lost.
#pragma once

#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QCheckBox;

namespace cw::app {

class AroundCard : public Card {
    Q_OBJECT
public:
    AroundCard(PageContext context, QWidget *parent = nullptr);
    void refresh();

private:
    void buildCosts(QLayout *flow);
    void buildPlatform(QLayout *flow);
    void buildNetworks(QLayout *flow);
    void buildTopologies(QLayout *flow);
    void changeCosts();
    void changePlatform();
    void changeNetworks();
    void changeTopologies();
    [[nodiscard]] const planner::Need &need() const { return context_.document->plan().need; }

    PageContext context_;
    std::vector<std::pair<planner::CostScope, QCheckBox *>> costs_;
    std::vector<std::pair<QString, QCheckBox *>> platform_;
    std::vector<std::pair<double, QCheckBox *>> networks_; ///< ports down for each port up
    std::vector<std::pair<QString, QCheckBox *>> topologies_;
};

} // namespace cw::app
