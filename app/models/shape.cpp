#include "app/models/shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::app {

QString shapeWord(Shape shape)
{
    switch (shape) {
    case Shape::Block:
        return QCoreApplication::translate("Shape", "Blocks");
    case Shape::High:
        return QCoreApplication::translate("Shape", "High");
    case Shape::Medium:
        return QCoreApplication::translate("Shape", "Medium");
    case Shape::Note:
        return QCoreApplication::translate("Shape", "Note");
    case Shape::Ok:
        return QCoreApplication::translate("Shape", "Satisfied");
    case Shape::Unknown:
        return QCoreApplication::translate("Shape", "Unknown");
    case Shape::Upcoming:
        return QCoreApplication::translate("Shape", "Upcoming");
    case Shape::Waived:
        return QCoreApplication::translate("Shape", "Waived");
    case Shape::None:
        break;
    }
    return {};
}

Shape shapeOf(const planner::Finding &finding)
{
    using planner::Severity;
    using planner::Verdict;
    if (finding.status == QLatin1String("approved"))
        return Shape::Waived;
    switch (finding.verdict) {
    case Verdict::Satisfied:
        return Shape::Ok;
    case Verdict::Waived:
        return Shape::Waived;
    case Verdict::Unknown:
        return Shape::Unknown;
    case Verdict::Upcoming:
        return Shape::Upcoming;
    case Verdict::Violation:
    case Verdict::Obligation:
    case Verdict::Conditional:
        break;
    }
    switch (finding.severity) {
    case Severity::Block:
        return Shape::Block;
    case Severity::High:
        return Shape::High;
    case Severity::Medium:
        return Shape::Medium;
    case Severity::Info:
        break;
    }
    return Shape::Note;
}

Shape worse(Shape a, Shape b)
{
    constexpr std::array order{Shape::Block,    Shape::High,   Shape::Medium, Shape::Unknown, Shape::Note,
                               Shape::Upcoming, Shape::Waived, Shape::Ok,     Shape::None};
    const auto rank = [&](Shape s) { return std::find(order.begin(), order.end(), s); };
    return rank(a) <= rank(b) ? a : b;
}

} // namespace cw::app
