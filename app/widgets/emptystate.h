// What a page shows when it has nothing yet: a sentence, why, and two verbs. Never a bare grid.
#pragma once

#include "app/widgets/card.h"

namespace cw::app {

class EmptyState : public Card {
    Q_OBJECT
public:
    /// An empty verb is left out.
    EmptyState(const QString &sentence, const QString &second, const QString &first, const QString &other = {},
               QWidget *parent = nullptr);

    /// A file may be dropped here: drawn as a dashed zone with the mark of a file that comes in.
    void setDropZone();

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *column_ = nullptr;
    bool isDropZone_ = false;
};

} // namespace cw::app
