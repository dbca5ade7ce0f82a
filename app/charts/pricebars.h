// What each rule costs: a horizontal bar per rule with its value behind it, the proven ends as a bracket where the
// price is not settled, a hatched box where it is not known. Up and down choose a rule. Own painter; its numbers are
// the table beside it.
#pragma once

#include "app/models/ruleprices.h"

#include <QWidget>

namespace cw::app {

class PriceBars : public QWidget {
    Q_OBJECT
public:
    explicit PriceBars(QWidget *parent = nullptr);
    void setPrices(std::vector<RulePrice> prices, const QString &unit);
    [[nodiscard]] QString selected() const { return selected_; }
    void select(const QString &rule);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &rule);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString valueText(const RulePrice &price) const;
    void choose(int row);
    std::vector<RulePrice> prices_;
    QString unit_, selected_;
};

} // namespace cw::app
