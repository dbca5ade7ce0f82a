// What stands and counts around the servers: costs beside hardware, what runs the cluster, how thin the networks of
// training runs may be, how networks are built and of which switch models. Each tick is an undo step; what the boxes do
// not show (a ratio from a file) is not lost.
#pragma once

#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QCheckBox;

namespace cw::app {

class WordsField;

class AroundCard : public Card {
    Q_OBJECT
public:
    AroundCard(PageContext context, QWidget *parent = nullptr);
    void refresh();
    void setCatalog(const catalog::SnapshotPtr &catalog) { context_.catalog = catalog; }

private:
    void buildCosts(QLayout *flow);
    void buildPlatform(QLayout *flow);
    void buildNetworks(QLayout *flow);
    void buildTopologies(QLayout *flow);
    void buildVersions(QLayout *flow);
    void buildSwitches(QLayout *flow);
    [[nodiscard]] QStringList versions() const;
    void changeCosts();
    void changePlatform();
    void changeNetworks();
    void tickTopologies();
    void changeTopologies(const QStringList &words, const QStringList &models);
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] QStringList models() const;
    [[nodiscard]] const planner::Need &need() const { return context_.document->plan().need; }

    PageContext context_;
    std::vector<std::pair<planner::CostScope, QCheckBox *>> costs_;
    std::vector<std::pair<QString, QCheckBox *>> platform_;
    std::vector<std::pair<double, QCheckBox *>> networks_; ///< ports down for each port up
    std::vector<std::pair<QString, QCheckBox *>> topologies_;
    WordsField *versions_ = nullptr, *switches_ = nullptr;
};

} // namespace cw::app
