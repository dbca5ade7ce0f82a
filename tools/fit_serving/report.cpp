#include "tools/fit_serving/report.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace cw::fit {

using namespace cw::planner;

namespace {

constexpr double near = 0.25;

struct Group {
    const char *name;
    bool (*holds)(const Measurement &);
};

constexpr Group groups[] = {
    {"all", [](const Measurement &) { return true; }},
    {"tpot", [](const Measurement &m) { return m.row.quantity == ServingQuantity::Tpot; }},
    {"tpot dense", [](const Measurement &m) { return m.row.quantity == ServingQuantity::Tpot && !m.moe; }},
    {"tpot mixture", [](const Measurement &m) { return m.row.quantity == ServingQuantity::Tpot && m.moe; }},
    {"ttft", [](const Measurement &m) { return m.row.quantity == ServingQuantity::Ttft; }},
    {"output tokens/s", [](const Measurement &m) { return m.row.quantity == ServingQuantity::OutputRate; }},
    {"tokens/s per device",
     [](const Measurement &m) { return m.row.quantity == ServingQuantity::OutputRatePerDevice; }},
    {"latency", [](const Measurement &m) { return m.row.quantity == ServingQuantity::EndToEnd; }},
};

} // namespace

double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const double at = q * double(values.size() - 1);
    const std::size_t i = std::size_t(at);
    return i + 1 < values.size() ? values[i] + (at - double(i)) * (values[i + 1] - values[i]) : values[i];
}

std::vector<Summary> summarise(const std::vector<Measurement> &rows, const Errors &errors)
{
    std::vector<Summary> summaries;
    for (const Group &group : groups) {
        Summary s;
        s.group = QLatin1String(group.name);
        std::vector<double> ape;
        int within = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!group.holds(rows[i]))
                continue;
            ++s.rows;
            if (std::isnan(errors[i]))
                continue;
            ape.push_back(std::abs(std::exp(errors[i]) - 1));
            within += ape.back() <= near;
            s.mean += ape.back();
        }
        s.covered = int(ape.size());
        if (s.covered == 0)
            continue;
        s.mean /= s.covered;
        s.within25 = double(within) / s.covered;
        s.median = quantile(ape, 0.5);
        summaries.push_back(s);
    }
    return summaries;
}

void print(const QString &title, const std::vector<Summary> &summaries)
{
    std::printf("%s\n", qPrintable(title));
    for (const Summary &s : summaries)
        std::printf("  %-22s n %5d covered %5d median %5.1f %% mean %6.1f %% within 25 %% %4.1f %%\n",
                    qPrintable(s.group), s.rows, s.covered, 100 * s.median, 100 * s.mean, 100 * s.within25);
}

bool writeResiduals(const QString &file, const std::vector<Measurement> &rows, const Errors &inSample,
                    const Errors &pair, const Errors &source)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    QTextStream text(&out);
    text << "id,metric,family,engine,moe,tp,pp,adp,replicas,measured,error,error_pair,error_source,reason\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Measurement &m = rows[i];
        const ServingCase &c = m.row.serving;
        text << m.row.id << ',' << m.row.metric << ',' << m.family << ',' << m.engine << ',' << int(m.moe) << ','
             << c.tp << ',' << c.pp << ',' << c.attentionDp << ',' << m.row.replicas << ',' << m.row.measured << ','
             << inSample[i] << ',' << (pair.empty() ? inSample[i] : pair[i]) << ','
             << (source.empty() ? inSample[i] : source[i]) << ',' << m.row.notCovered << '\n';
    }
    return true;
}

} // namespace cw::fit
