#include "app/widgets/workstrip.h"

#include "app/models/numbers.h"

#include <cmath>

namespace cw::app {

namespace {
constexpr int slowFromMs = 500, lookAgainMs = 200;
constexpr double msPerSecond = 1000;
} // namespace

WorkStrip::WorkStrip(QWidget *parent) : Strip(parent)
{
    connect(&looking_, &QTimer::timeout, this, &WorkStrip::show);
    connect(this, &Strip::verbChosen, this, [this] {
        if (look_)
            Q_EMIT cancelRequested();
    });
}

void WorkStrip::begin(std::function<WorkStage()> look)
{
    look_ = std::move(look);
    since_.start();
    dismiss();
    looking_.start(slowFromMs);
}

void WorkStrip::end()
{
    look_ = nullptr;
    looking_.stop();
    dismiss();
}

void WorkStrip::show()
{
    const WorkStage stage = look_();
    const double seconds = std::floor(double(since_.elapsed()) / msPerSecond);
    looking_.start(lookAgainMs);
    tell(Shape::None, seconds >= 1 ? tr("%1, %2 s").arg(stage.text, whole(seconds)) : stage.text, tr("Cancel (Esc)"));
    setProgress(stage.share);
}

} // namespace cw::app
