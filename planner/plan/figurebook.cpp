#include "planner/plan/figurebook.h"

#include <functional>

namespace cw::planner {

namespace {
size_t contentHash(const Figure &figure)
{
    const auto number = [](const std::optional<double> &value) { return value ? *value : -1.0; };
    return qHashMulti(0, figure.label, number(figure.value), number(figure.low), number(figure.high), figure.unit,
                      figure.kind, figure.source, figure.method, figure.formula);
}

bool sameContent(const Figure &a, Figure b)
{
    b.id = a.id;
    return a == b;
}

/// Gives new numbers in the order in which passports are met.
class Renumbering {
public:
    explicit Renumbering(const FigureBook &book) : book_(book) {}

    void use(QString &passport)
    {
        if (passport.isEmpty())
            return;
        const auto known = numbers_.constFind(passport);
        if (known != numbers_.constEnd()) {
            passport = *known;
            return;
        }
        const Figure *figure = book_.find(passport);
        if (!figure) {
            passport.clear();
            return;
        }
        const QString number = QStringLiteral("f%1").arg(kept_.size() + 1);
        numbers_.insert(passport, number);
        kept_.push_back(*figure);
        kept_.back().id = number;
        passport = number;
    }

    void useInside(Json &json)
    {
        if (json.is_object()) {
            for (auto &[key, value] : json.get_ref<Json::object_t &>()) {
                if (key != "passport" || !value.is_string()) {
                    useInside(value);
                    continue;
                }
                QString passport = QString::fromStdString(value.get_ref<const std::string &>());
                use(passport);
                value = passport.toStdString();
            }
        } else if (json.is_array()) {
            for (Json &element : json)
                useInside(element);
        }
    }

    /// What the kept figures were made from follows, breadth first.
    std::vector<Figure> finish()
    {
        for (size_t i = 0; i < kept_.size(); ++i) {
            std::vector<QString> inputs = kept_[i].inputs;
            for (QString &input : inputs)
                use(input);
            std::erase_if(inputs, [](const QString &input) { return input.isEmpty(); });
            kept_[i].inputs = std::move(inputs);
        }
        return std::move(kept_);
    }

private:
    const FigureBook &book_;
    QHash<QString, QString> numbers_;
    std::vector<Figure> kept_;
};
} // namespace

QString FigureBook::add(Figure figure)
{
    const size_t hash = contentHash(figure);
    for (auto it = byContent_.constFind(hash); it != byContent_.constEnd() && it.key() == hash; ++it) {
        const Figure &known = figures_[size_t(*it)];
        if (sameContent(known, figure))
            return known.id;
    }
    figure.id = QStringLiteral("f%1").arg(figures_.size() + 1);
    byContent_.insert(hash, int(figures_.size()));
    figures_.push_back(std::move(figure));
    return figures_.back().id;
}

const Figure *FigureBook::find(const QString &id) const
{
    bool isNumber = false;
    const qsizetype number = QStringView(id).mid(1).toLongLong(&isNumber);
    if (!id.startsWith(QLatin1Char('f')) || !isNumber || number < 1 || size_t(number) > figures_.size())
        return nullptr;
    return &figures_[size_t(number - 1)];
}

void compactFigures(PlanResult &result, const FigureBook &book)
{
    Renumbering numbers(book);
    for (Total &total : result.totals)
        numbers.use(total.passport);
    for (Line &line : result.lines)
        numbers.use(line.passport);
    for (WorkloadResult &workload : result.workloads) {
        if (workload.availability)
            numbers.use(workload.availability->passport);
        for (Placement &placement : workload.placements)
            for (auto &[metric, predicted] : placement.predicted)
                numbers.use(predicted.passport);
    }
    for (Finding &finding : result.findings) {
        for (QString &fact : finding.facts)
            numbers.use(fact);
        std::erase_if(finding.facts, [](const QString &fact) { return fact.isEmpty(); });
    }
    for (Relaxation &relaxation : result.relaxations)
        numbers.useInside(relaxation.consequence);
    result.figures = numbers.finish();
}

} // namespace cw::planner
