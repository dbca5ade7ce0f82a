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

Q_SIGNALS:
    void firstChosen();
    void secondChosen();
};

} // namespace cw::app
