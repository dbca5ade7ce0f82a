#include "planner/rules/expression.h"
#include "planner/rules/expressionnode.h"
#include "planner/rules/factnames.h"

#include <QRegularExpression>

namespace cw::planner {

namespace {

using NodePtr = std::shared_ptr<const ExpressionNode>;

struct Token {
    QString text; ///< strings keep their opening quote
    qsizetype at = 0;
};

constexpr qsizetype mostCharacters = 10'000;
constexpr int mostLevels = 100;
constexpr qsizetype mostShown = 400;

/// Recursive descent over the tokens; the first thing wrong ends it.
class Parser {
public:
    Parser(const QString &text, const QHash<QString, FactValue> &parameters) : text_(text), parameters_(parameters) {}

    NodePtr parse()
    {
        if (text_.size() > mostCharacters)
            failAt(mostCharacters, QStringLiteral("The condition is too long"),
                   QStringLiteral("at most %1 characters").arg(mostCharacters));
        if (!ok() || !split())
            return nullptr;
        NodePtr root = either();
        if (ok() && next_ < tokens_.size())
            fail(QStringLiteral("the end of the condition"));
        return ok() && checkTruth(root) ? root : nullptr;
    }

    std::optional<Error> error;
    QStringList names;

private:
    bool ok() const { return !error; }
    void failAt(qsizetype at, const QString &message, const QString &expected)
    {
        if (ok())
            error = Error::invalid(message, QStringLiteral("character %1 of “%2”").arg(at + 1).arg(shown()), expected);
    }
    [[nodiscard]] QString shown() const
    {
        return text_.size() > mostShown ? text_.left(mostShown) + QStringLiteral("…") : text_;
    }
    void fail(const QString &expected)
    {
        const bool ended = next_ >= tokens_.size();
        failAt(ended ? text_.size() : tokens_[next_].at,
               ended ? QStringLiteral("The condition ends too early")
                     : QStringLiteral("“%1” stands in the wrong place").arg(tokens_[next_].text),
               expected);
    }

    bool split()
    {
        static const QRegularExpression pattern(
            QStringLiteral("\\s*(?:(\"[^\"]*\")|(==|!=|<=|>=|<|>|\\(|\\)|\\[|\\]|,)|(\\$?[A-Za-z_][A-Za-z0-9_.*-]*)|"
                           "([0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?))"));
        qsizetype at = 0, end = text_.size();
        while (end > 0 && text_[end - 1].isSpace())
            --end;
        while (at < end) {
            const auto match = pattern.match(text_, at, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch()) {
                failAt(at, QStringLiteral("This is no word, number or sign of a condition"),
                       QStringLiteral("a fact, a value in double quotes, a number or an operator"));
                return false;
            }
            QString word = match.captured(0).trimmed();
            tokens_.push_back({word, match.capturedEnd(0) - word.size()});
            at = match.capturedEnd(0);
        }
        return true;
    }

    [[nodiscard]] QString peek() const { return next_ < tokens_.size() ? tokens_[next_].text : QString(); }
    bool take(const char *word)
    {
        if (peek() != QLatin1String(word))
            return false;
        ++next_;
        return true;
    }

    NodePtr either()
    {
        std::vector<NodePtr> parts{both()};
        while (ok() && take("or"))
            parts.push_back(both());
        return join(NodeKind::Or, std::move(parts));
    }
    NodePtr both()
    {
        std::vector<NodePtr> parts{negated()};
        while (ok() && take("and"))
            parts.push_back(negated());
        return join(NodeKind::And, std::move(parts));
    }
    NodePtr join(NodeKind kind, std::vector<NodePtr> parts)
    {
        if (!ok() || parts.size() == 1)
            return parts.front();
        for (const NodePtr &part : parts)
            if (!checkTruth(part))
                return nullptr;
        return made(kind, std::move(parts));
    }
    /// One level deeper; a condition that nests without end would fill the stack.
    NodePtr within(NodePtr (Parser::*part)())
    {
        if (depth_ >= mostLevels) {
            fail(QStringLiteral("at most %1 levels").arg(mostLevels));
            return nullptr;
        }
        ++depth_;
        NodePtr inner = (this->*part)();
        --depth_;
        return inner;
    }
    NodePtr negated()
    {
        if (!take("not"))
            return comparison();
        NodePtr inner = within(&Parser::negated);
        if (!ok() || !checkTruth(inner))
            return nullptr;
        return made(NodeKind::Not, {inner});
    }

    NodePtr comparison()
    {
        NodePtr left = primary();
        static const std::pair<const char *, NodeKind> operators[] = {{"==", NodeKind::Equal},
                                                                      {"!=", NodeKind::NotEqual},
                                                                      {"<=", NodeKind::LessEqual},
                                                                      {">=", NodeKind::GreaterEqual},
                                                                      {"<", NodeKind::Less},
                                                                      {">", NodeKind::Greater},
                                                                      {"in", NodeKind::In},
                                                                      {"contains", NodeKind::Contains},
                                                                      {"intersects", NodeKind::Intersects}};
        for (const auto &[word, kind] : operators) {
            const qsizetype at = next_ < tokens_.size() ? tokens_[next_].at : text_.size();
            if (!ok() || !take(word))
                continue;
            NodePtr right = primary();
            if (ok())
                checkTypes(kind, *left, *right, at);
            return ok() ? made(kind, {left, right}) : nullptr;
        }
        return left;
    }

    NodePtr primary()
    {
        if (take("(")) {
            NodePtr inner = within(&Parser::either);
            if (ok() && !take(")"))
                fail(QStringLiteral("a closing parenthesis"));
            return inner;
        }
        if (peek() == QLatin1String("known") || peek() == QLatin1String("stated"))
            return function();
        if (take("["))
            return list();
        const QString word = peek();
        if (word.isEmpty()) {
            fail(QStringLiteral("a fact or a value"));
            return nullptr;
        }
        const qsizetype at = tokens_[next_++].at;
        if (word.startsWith(QLatin1Char('"')))
            return constant(word.mid(1, word.size() - 2));
        if (word == QLatin1String("true") || word == QLatin1String("false"))
            return constant(word == QLatin1String("true"));
        if (word.front().isDigit())
            return constant(word.toDouble());
        if (word.startsWith(QLatin1Char('$'))) {
            const auto found = parameters_.constFind(word.mid(1));
            if (found == parameters_.constEnd())
                failAt(at, QStringLiteral("The rule has no parameter “%1”").arg(word.mid(1)),
                       QStringLiteral("a name under `parameters`"));
            return ok() ? constant(*found) : nullptr;
        }
        return fact(word, at);
    }

    NodePtr function()
    {
        const NodeKind kind = take("known") ? NodeKind::Known : (take("stated"), NodeKind::Stated);
        if (!take("(")) {
            fail(QStringLiteral("an opening parenthesis"));
            return nullptr;
        }
        const QString word = peek();
        const qsizetype at = next_ < tokens_.size() ? tokens_[next_].at : text_.size();
        ++next_;
        NodePtr inner = fact(word, at);
        if (ok() && kind == NodeKind::Stated && typeOf(*inner) != FactType::Truth && typeOf(*inner) != FactType::Any)
            failAt(at, QStringLiteral("“%1” is not a truth value").arg(word),
                   QStringLiteral("a fact that is true or false"));
        if (ok() && !take(")"))
            fail(QStringLiteral("a closing parenthesis"));
        return ok() ? made(kind, {inner}) : nullptr;
    }

    NodePtr list()
    {
        QStringList texts;
        while (ok() && !take("]")) {
            const QString word = peek();
            if (!word.startsWith(QLatin1Char('"'))) {
                fail(QStringLiteral("a text in double quotes"));
                break;
            }
            texts += word.mid(1, word.size() - 2);
            ++next_;
            if (!take(",") && peek() != QLatin1String("]"))
                fail(QStringLiteral("a comma or a closing bracket"));
        }
        return constant(texts);
    }

    NodePtr fact(const QString &word, qsizetype at)
    {
        if (!isFactName(word)) {
            const QString near = nearestFactName(word);
            failAt(at, QStringLiteral("No fact is called “%1”").arg(word),
                   near.isEmpty() ? QStringLiteral("a fact of docs/rules.md, or one of your own that starts with “x.”")
                                  : QStringLiteral("a fact such as “%1”").arg(near));
            return nullptr;
        }
        if (!names.contains(word))
            names.append(word);
        return std::make_shared<ExpressionNode>(ExpressionNode{NodeKind::FactName, {}, word, {}});
    }

    static NodePtr made(NodeKind kind, std::vector<NodePtr> inner)
    {
        auto node = std::make_shared<ExpressionNode>();
        node->kind = kind;
        node->inner = std::move(inner);
        return node;
    }

    static NodePtr constant(FactValue value)
    {
        return std::make_shared<ExpressionNode>(ExpressionNode{NodeKind::Constant, std::move(value), {}, {}});
    }

    static FactType typeOf(const ExpressionNode &node)
    {
        switch (node.kind) {
        case NodeKind::Constant:
            return std::holds_alternative<bool>(node.constant)      ? FactType::Truth
                   : std::holds_alternative<double>(node.constant)  ? FactType::Number
                   : std::holds_alternative<QString>(node.constant) ? FactType::Text
                                                                    : FactType::List;
        case NodeKind::FactName:
            return factType(node.name);
        default:
            return FactType::Truth;
        }
    }

    static bool fits(FactType type, FactType wanted) { return type == wanted || type == FactType::Any; }

    bool checkTruth(const NodePtr &node)
    {
        if (ok() && node && !fits(typeOf(*node), FactType::Truth))
            failAt(0, QStringLiteral("A part of the condition is %1 and not a truth value").arg(toText(typeOf(*node))),
                   QStringLiteral("a comparison"));
        return ok();
    }

    void checkTypes(NodeKind kind, const ExpressionNode &left, const ExpressionNode &right, qsizetype at)
    {
        const FactType a = typeOf(left), b = typeOf(right);
        bool fine = false;
        switch (kind) {
        case NodeKind::In:
            fine = fits(a, FactType::Text) && fits(b, FactType::List);
            break;
        case NodeKind::Contains:
            fine = fits(a, FactType::List) && fits(b, FactType::Text);
            break;
        case NodeKind::Intersects:
            fine = fits(a, FactType::List) && fits(b, FactType::List);
            break;
        default:
            fine = (a == b || a == FactType::Any || b == FactType::Any) && a != FactType::List && b != FactType::List;
            break;
        }
        if (!fine)
            failAt(at, QStringLiteral("%1 and %2 cannot be compared in this way").arg(toText(a), toText(b)),
                   QStringLiteral("two values that fit the operator"));
    }

    const QString &text_;
    const QHash<QString, FactValue> &parameters_;
    std::vector<Token> tokens_;
    std::size_t next_ = 0;
    int depth_ = 0;
};

} // namespace

QString toText(FactType type)
{
    switch (type) {
    case FactType::Truth:
        return QStringLiteral("a truth value");
    case FactType::Number:
        return QStringLiteral("a number");
    case FactType::Text:
        return QStringLiteral("a text");
    case FactType::List:
        return QStringLiteral("a list of texts");
    case FactType::Any:
        return QStringLiteral("any value");
    }
    return {};
}

Result<Expression> Expression::parse(const QString &text, const QHash<QString, FactValue> &parameters)
{
    Expression expression;
    expression.text_ = text.simplified();
    if (expression.text_.isEmpty())
        return expression;
    Parser parser(expression.text_, parameters);
    expression.root_ = parser.parse();
    if (parser.error)
        return *parser.error;
    expression.names_ = parser.names;
    return expression;
}

} // namespace cw::planner
