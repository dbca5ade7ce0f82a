// "Pull the plug": a button per thing a plan can lose, site by site where there are several; what trips, what slows and
// what is left, in sentences with their shape. Nothing of the plan changes.
#pragma once

#include "app/models/shape.h"
#include "app/widgets/card.h"
#include "planner/losses/losses.h"

class QComboBox;

namespace cw::app {

class PlugCard : public Card {
    Q_OBJECT
public:
    explicit PlugCard(QWidget *parent = nullptr);
    /// Hidden when there is nothing to lose.
    void setLosses(std::vector<planner::Loss> losses);
    void pull(int index);
    /// Shows what can be lost at a site; the site stays chosen when the plan is told anew. Unknown names change
    /// nothing.
    void showSite(const QString &site);
    [[nodiscard]] QComboBox *sites() const { return site_; }
    /// What is said of the pulled part, for tests and screen readers.
    [[nodiscard]] QStringList sentences() const { return sentences_; }

private:
    void say(app::Shape shape, const QString &sentence);
    void clearOutcome();
    void showButtons();
    std::vector<planner::Loss> losses_;
    QComboBox *site_; ///< hidden where there is one
    QWidget *buttons_, *outcome_;
    QStringList sentences_;
};

} // namespace cw::app
