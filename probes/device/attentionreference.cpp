#include "probes/device/attentionreference.h"

#include <algorithm>
#include <cmath>

namespace cw::probes {

std::vector<double> attentionOf(const std::vector<double> &query, std::size_t tokens,
                                const std::function<double(std::size_t, std::size_t)> &key,
                                const std::function<double(std::size_t, std::size_t)> &value)
{
    std::vector<double> weights(tokens);
    const double scale = 1 / std::sqrt(double(query.size()));
    for (std::size_t t = 0; t < tokens; ++t)
        for (std::size_t e = 0; e < query.size(); ++e)
            weights[t] += query[e] * key(t, e) * scale;
    const double greatest = *std::max_element(weights.begin(), weights.end());
    double sum = 0;
    for (double &weight : weights) {
        weight = std::exp(weight - greatest);
        sum += weight;
    }
    std::vector<double> answer(query.size());
    for (std::size_t t = 0; t < tokens; ++t)
        for (std::size_t e = 0; e < query.size(); ++e)
            answer[e] += weights[t] / sum * value(t, e);
    return answer;
}

bool agrees(const std::vector<Bf16> &answers, const std::vector<double> &reference, double share)
{
    if (answers.size() != reference.size() || answers.empty())
        return false;
    double squares = 0;
    for (const double value : reference)
        squares += value * value;
    const double most = share * std::sqrt(squares / double(reference.size()));
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (!(std::abs(double(toFloat(answers[i])) - reference[i]) <= most)) // also when it is no number
            return false;
    return true;
}

} // namespace cw::probes
