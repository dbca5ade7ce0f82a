#include "planner/rules/expression.h"

#include "planner/rules/expressionnode.h"

#include <algorithm>

namespace cw::planner {

namespace {

const FactValue &valueOf(const ExpressionNode &node, const FactSet &facts)
{
    static const FactValue unknown;
    if (node.kind == NodeKind::Constant)
        return node.constant;
    const auto found = facts.constFind(node.name);
    return found == facts.constEnd() ? unknown : found->value;
}

bool isUnknown(const FactValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// -1, 0, 1 of two numbers or two texts; values of two kinds are never compared (the parser sees to it, facts the
/// planner states wrongly count as unknown).
std::optional<int> order(const FactValue &a, const FactValue &b)
{
    if (const auto *x = std::get_if<double>(&a))
        if (const auto *y = std::get_if<double>(&b))
            return *x < *y ? -1 : *x > *y ? 1 : 0;
    if (const auto *x = std::get_if<QString>(&a))
        if (const auto *y = std::get_if<QString>(&b))
            return *x < *y ? -1 : *x > *y ? 1 : 0;
    if (const auto *x = std::get_if<bool>(&a))
        if (const auto *y = std::get_if<bool>(&b))
            return *x == *y ? 0 : *x ? 1 : -1;
    return std::nullopt;
}

Truth compare(NodeKind kind, const FactValue &a, const FactValue &b)
{
    if (isUnknown(a) || isUnknown(b))
        return Truth::Unknown;
    if (kind == NodeKind::In || kind == NodeKind::Contains) {
        const FactValue &list = kind == NodeKind::In ? b : a;
        const FactValue &item = kind == NodeKind::In ? a : b;
        const auto *texts = std::get_if<QStringList>(&list);
        const auto *text = std::get_if<QString>(&item);
        return texts && text ? truthOf(texts->contains(*text)) : Truth::Unknown;
    }
    if (kind == NodeKind::Intersects) {
        const auto *x = std::get_if<QStringList>(&a);
        const auto *y = std::get_if<QStringList>(&b);
        if (!x || !y)
            return Truth::Unknown;
        return truthOf(std::any_of(x->begin(), x->end(), [&](const QString &each) { return y->contains(each); }));
    }
    const std::optional<int> sign = order(a, b);
    if (!sign)
        return Truth::Unknown;
    switch (kind) {
    case NodeKind::Equal:
        return truthOf(*sign == 0);
    case NodeKind::NotEqual:
        return truthOf(*sign != 0);
    case NodeKind::Less:
        return truthOf(*sign < 0);
    case NodeKind::LessEqual:
        return truthOf(*sign <= 0);
    case NodeKind::Greater:
        return truthOf(*sign > 0);
    default:
        return truthOf(*sign >= 0);
    }
}

Truth evaluateNode(const ExpressionNode &node, const FactSet &facts)
{
    switch (node.kind) {
    case NodeKind::And: {
        Truth all = Truth::True;
        for (const auto &each : node.inner)
            if (all = bothOf(all, evaluateNode(*each, facts)); all == Truth::False)
                break;
        return all;
    }
    case NodeKind::Or: {
        Truth any = Truth::False;
        for (const auto &each : node.inner)
            if (any = anyOf(any, evaluateNode(*each, facts)); any == Truth::True)
                break;
        return any;
    }
    case NodeKind::Not:
        return !evaluateNode(*node.inner.front(), facts);
    case NodeKind::Known:
        return truthOf(!isUnknown(valueOf(*node.inner.front(), facts)));
    case NodeKind::Stated: {
        const auto *value = std::get_if<bool>(&valueOf(*node.inner.front(), facts));
        return truthOf(value && *value);
    }
    case NodeKind::Constant:
    case NodeKind::FactName: {
        const FactValue &value = valueOf(node, facts);
        const auto *truth = std::get_if<bool>(&value);
        return truth ? truthOf(*truth) : Truth::Unknown;
    }
    default:
        return compare(node.kind, valueOf(*node.inner[0], facts), valueOf(*node.inner[1], facts));
    }
}

/// Unknown facts below a node that is unknown itself; branches that are decided are passed over.
void collectUnknown(const ExpressionNode &node, const FactSet &facts, QStringList &names)
{
    if (node.kind == NodeKind::FactName) {
        if (isUnknown(valueOf(node, facts)) && !names.contains(node.name))
            names.append(node.name);
        return;
    }
    if (node.kind == NodeKind::Constant || evaluateNode(node, facts) != Truth::Unknown)
        return;
    for (const auto &each : node.inner)
        collectUnknown(*each, facts, names);
}

} // namespace

QString factText(const FactValue &value)
{
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? QStringLiteral("yes") : QStringLiteral("no");
    if (const auto *number = std::get_if<double>(&value)) {
        constexpr int significant = 6;
        return QString::number(*number, 'g', significant);
    }
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->isEmpty() ? QStringLiteral("none") : list->join(QStringLiteral(", "));
    return QStringLiteral("not known");
}

Truth Expression::evaluate(const FactSet &facts) const
{
    return root_ ? evaluateNode(*root_, facts) : Truth::True;
}

QString Expression::trace(const FactSet &facts) const
{
    QString out = text_;
    for (const QString &name : names_) {
        if (name.startsWith(QLatin1String("group.")))
            continue;
        const auto found = facts.constFind(name);
        const FactValue value = found == facts.constEnd() ? FactValue() : found->value;
        const auto *truth = std::get_if<bool>(&value); // beside a condition, in the words of conditions
        const QString shown = truth ? (*truth ? QStringLiteral("true") : QStringLiteral("false")) : factText(value);
        const qsizetype at = out.indexOf(name);
        if (at >= 0)
            out.insert(at + name.size(), QStringLiteral(" [%1]").arg(shown));
    }
    const Truth truth = evaluate(facts);
    return out + (truth == Truth::True    ? QStringLiteral(" -> true")
                  : truth == Truth::False ? QStringLiteral(" -> false")
                                          : QStringLiteral(" -> unknown"));
}

QStringList Expression::unknownFacts(const FactSet &facts) const
{
    QStringList names;
    if (root_)
        collectUnknown(*root_, facts, names);
    return names;
}

} // namespace cw::planner
