// A strip for work that goes on beside the window: silent for half a second, then stage, time and a bar, with a verb
// that ends it. It looks at the work now and then; the work itself tells nothing, and may be on any thread. GUI thread.
#pragma once

#include "app/widgets/strip.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace cw::app {

struct WorkStage {
    QString text;
    std::optional<double> share; ///< 0 to 1; absent = not known
};

class WorkStrip : public Strip {
    Q_OBJECT
public:
    explicit WorkStrip(QWidget *parent = nullptr);
    void begin(std::function<WorkStage()> look);
    void end(); ///< and hides

Q_SIGNALS:
    void cancelRequested();

private:
    void show();
    std::function<WorkStage()> look_;
    QTimer looking_;
    QElapsedTimer since_;
};

} // namespace cw::app
