#include "catalog/import/quotereading.h"

#include <QHash>

#include <cmath>
#include <map>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr double cent = 0.01;

bool isBullet(const QString &description)
{
    static const QString marks = u"-–•*>└↳·+"_s;
    return !description.isEmpty() && marks.contains(description.front());
}

double unitsOf(const std::optional<Money> &money)
{
    return money ? money->toUnits() : 0;
}

/// "2.1" below "2"; empty when the number has no parent.
QString parentOf(const QString &position)
{
    const qsizetype dot = position.lastIndexOf(u'.');
    if (dot <= 0 || dot == position.size() - 1)
        return {};
    return position.left(dot);
}

/// Lines below a line, by their positions or bullets; a line stands below its parent, so the last parents are the
/// deepest.
class BundleFolder {
public:
    explicit BundleFolder(QuoteReading &reading) : reading_(reading) {}

    void fold()
    {
        for (std::size_t i = 0; i < reading_.lines.size(); ++i) {
            if (const auto parent = parentIndex(i))
                children_[*parent].push_back(i);
            // A second section may count from one again: the parent is the nearest line of that position above.
            if (const QString &position = reading_.lines[i].position; !position.isEmpty())
                byPosition_.insert(trimmedDot(position), i);
        }
        // From below, so that each level is held against the sum of the one under it before it is emptied itself.
        for (auto parent = children_.rbegin(); parent != children_.rend(); ++parent)
            foldChildren(reading_.lines[parent->first], parent->second);
    }

private:
    static QString trimmedDot(QString position)
    {
        while (position.endsWith(u'.'))
            position.chop(1);
        return position;
    }

    [[nodiscard]] std::optional<std::size_t> parentIndex(std::size_t i)
    {
        const QuoteLine &line = reading_.lines[i];
        const auto found = byPosition_.constFind(parentOf(trimmedDot(line.position)));
        if (found != byPosition_.constEnd())
            return *found;
        if (!isBullet(line.description) || i == 0)
            return std::nullopt;
        for (std::size_t above = i; above-- > 0;)
            if (!isBullet(reading_.lines[above].description))
                return above;
        return std::nullopt;
    }

    void foldChildren(const QuoteLine &parent, const std::vector<std::size_t> &below)
    {
        double sum = 0;
        for (const std::size_t i : below)
            sum += heldBy(i);
        const double total = unitsOf(parent.total);
        const double slack = cent * double(below.size() + 1);
        const bool isBreakdown =
            total > 0 && sum > 0 &&
            (std::abs(sum - total) <= slack || std::abs(sum * parent.quantity.value_or(1) - total) <= slack ||
             std::abs(sum - unitsOf(parent.unitPrice)) <= slack);
        for (const std::size_t i : below) {
            if (isBreakdown)
                includeAll(i, parent);
            else if (total > 0 && unitsOf(reading_.lines[i].total) == 0)
                include(reading_.lines[i], parent, false);
        }
    }

    /// The line's own sum; of a title without one, what stands below it.
    [[nodiscard]] double heldBy(std::size_t i) const
    {
        double sum = unitsOf(reading_.lines[i].total);
        const auto below = children_.find(i);
        if (sum == 0 && below != children_.end())
            for (const std::size_t child : below->second)
                sum += heldBy(child);
        return sum;
    }

    void includeAll(std::size_t i, const QuoteLine &parent)
    {
        QuoteLine &line = reading_.lines[i];
        const auto below = children_.find(i);
        if (unitsOf(line.total) == 0 && below != children_.end())
            for (const std::size_t child : below->second)
                includeAll(child, parent);
        include(line, parent, true);
    }

    void include(QuoteLine &line, const QuoteLine &parent, bool isBreakdown)
    {
        const QString owner = parent.part.isEmpty() ? parent.description : parent.part;
        std::erase_if(reading_.findings, [&](const QuoteFinding &finding) {
            return finding.line == line.line && (finding.rule == u"zero_price"_s || finding.rule == u"bundle"_s);
        });
        reading_.findings.push_back({line.line, line.part, QuoteSeverity::Note, u"bundle"_s,
                                     isBreakdown ? u"the price is already in that of “%1”"_s.arg(owner)
                                                 : u"part of “%1”, whose price holds it"_s.arg(owner)});
        line.isIncluded = true;
        line.listPrice = line.unitPrice;
        line.unitPrice = Money::zero(Currency());
        line.total = Money::zero(Currency());
    }

    QuoteReading &reading_;
    QHash<QString, std::size_t> byPosition_;
    std::map<std::size_t, std::vector<std::size_t>> children_;
};
} // namespace

void foldBundles(QuoteReading &reading)
{
    BundleFolder(reading).fold();
    for (QuoteLine &line : reading.lines)
        if (line.isIncluded && !line.total) {
            line.unitPrice = Money::zero(Currency());
            line.total = Money::zero(Currency());
        }
}

void checkRepeats(QuoteReading &reading)
{
    QHash<QString, const QuoteLine *> seen;
    for (const QuoteLine &line : reading.lines) {
        const QString key = (line.part.isEmpty() ? line.description : line.part).simplified().toLower();
        if (key.isEmpty() || line.isIncluded)
            continue;
        const auto before = seen.constFind(key);
        if (before == seen.constEnd()) {
            seen.insert(key, &line);
            continue;
        }
        const QuoteLine &first = **before;
        const bool isSame = first.quantity == line.quantity && first.unitPrice == line.unitPrice;
        const bool isOnePrice = first.unitPrice == line.unitPrice;
        reading.findings.push_back(
            {line.line, line.part, QuoteSeverity::Warning, u"duplicate"_s,
             isSame       ? u"the same item, quantity and price stand in line %1; both were counted"_s.arg(first.line)
             : isOnePrice ? u"the same item stands in line %1; both were counted"_s.arg(first.line)
                          : u"the same item stands in line %1 at another price; both were counted"_s.arg(first.line)});
    }
}

} // namespace cw::catalog
