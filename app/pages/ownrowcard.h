// What the user says about a row of the catalog: another price with who says so, any other cell, a part of their own
// made after this one, or the shipped row again. Each is an undo step; what the catalog would refuse is told before.
#pragma once

#include "app/session/livecatalog.h"
#include "app/session/plandocument.h"
#include "app/widgets/card.h"

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace cw::app {

class NumberInput;

class OwnRowCard : public Card {
    Q_OBJECT
public:
    OwnRowCard(std::shared_ptr<LiveCatalog> live, PlanDocument &document, QWidget *parent = nullptr);
    void showRow(const catalog::FactTable &table, const QStringList &row, bool isOwn);
    /// Asks the catalog off the GUI thread whether it takes the cells; then the step is done and `changed` follows,
    /// else `failed` says why.
    /// The cells count from a day on; an invalid one is today.
    void change(const QString &kind, const QString &id, const QMap<QString, QString> &cells, QDate from = {});
    [[nodiscard]] NumberInput *low() const { return low_; }
    [[nodiscard]] NumberInput *high() const { return high_; }
    [[nodiscard]] QLineEdit *source() const { return source_; }
    [[nodiscard]] QDateEdit *from() const { return from_; }
    [[nodiscard]] QPushButton *setButton() const { return set_; }
    [[nodiscard]] QPushButton *restoreButton() const { return restore_; }

Q_SIGNALS:
    void changed(const QString &id);
    void failed(const cw::Error &error);

private:
    void setPrice();
    void edit(bool asNew);
    /// The plan's day where it is past, so that the plan on the screen uses what is said; else today.
    [[nodiscard]] QDate sayingDay() const;

    std::shared_ptr<LiveCatalog> live_;
    PlanDocument &document_;
    catalog::FactTable table_; ///< columns and kind alone
    QStringList row_;
    QWidget *price_;
    QLabel *priceName_;
    NumberInput *low_, *high_;
    QLineEdit *source_;
    QDateEdit *from_;
    QPushButton *set_, *restore_, *change_, *copy_;
};

} // namespace cw::app
