// The edited plan against the answer it is compared with: what every edit so far adds up to, and the ways on: compare
// from here, or go back. Shown only while the two differ.
#pragma once

#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QHBoxLayout;

namespace cw::app {

class CompareCard : public Card {
    Q_OBJECT
public:
    explicit CompareCard(PageContext context, QWidget *parent = nullptr);
    void refresh();
    /// What the card says, for tests and screen readers.
    [[nodiscard]] QString text() const { return text_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageContext context_;
    QWidget *facts_;
    QString text_;
};

} // namespace cw::app
