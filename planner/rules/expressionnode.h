// The tree behind an expression. Internal to planner/rules/expression*.cpp.
#pragma once

#include "planner/rules/fact.h"

#include <memory>
#include <vector>

namespace cw::planner {

enum class NodeKind {
    Constant,
    FactName,
    And,
    Or,
    Not,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Contains,
    Intersects,
    Known,
    Stated
};

struct ExpressionNode {
    NodeKind kind = NodeKind::Constant;
    FactValue constant;
    QString name;
    std::vector<std::shared_ptr<const ExpressionNode>> inner;
};

} // namespace cw::planner
