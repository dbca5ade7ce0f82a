#include "planner/perf/trainingtext.h"

#include "planner/perf/traininglayer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cw::planner {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cw::planner", text);
}

QString number(double value, int digits = 4)
{
    return QLocale::c().toString(value, 'g', digits);
}

QString gigabytes(double bytes)
{
    return tr("%1 GB").arg(QLocale::c().toString(bytes / 1e9, 'f', 1));
}

QString gemmFormula(const TrainingCase &in, const TrainingFactors &f)
{
    const double share = f.device.gemmShare[std::size_t(matrixFormat(in.precision))] * f.stack.efficiency;
    return tr("2 m n k / (%1 TFLOP/s × %2 × shape share) for three products; %3 layers, tensor %4, %5 tokens")
        .arg(number(in.device.peak(in.precision) / 1e12), number(share, 3), QString::number(in.model->layers / in.pp),
             QString::number(in.tp), number(double(in.microBatch) * in.sequenceLength / in.cp, 8));
}

QString bubbleFormula(const TrainingCase &in)
{
    const QString uneven = tr("%1; and the slowest stage over the mean");
    switch (in.schedule) {
    case PipelineSchedule::OneForwardOneBackward:
        return uneven.arg(tr("(%1 - 1) / %2 of a microbatch").arg(in.pp).arg(std::max(1, in.vp)));
    case PipelineSchedule::ZeroBubble:
        return uneven.arg(tr("(%1 - 1) of a microbatch less twice its weight gradients, zero-bubble").arg(in.pp));
    case PipelineSchedule::ZeroBubbleV:
        return uneven.arg(tr("(%1 - 1) / 2 of a microbatch less twice its weight gradients, zero-bubble V").arg(in.pp));
    }
    return {};
}

/// What the network between servers leaves of the NIC rate, in words; empty where it is not thinner.
QString networkText(const NetworkTiers &network)
{
    QStringList parts;
    for (const NetworkTier &tier : network.tiers) {
        if (tier.isThin())
            parts << tr("1/%1 of the NIC rate beyond %2 accelerators")
                         .arg(number(tier.oversubscription), number(tier.reach));
    }
    if (network.railsApart)
        parts << tr("rails joined inside servers alone");
    if (network.torusDimensions > 0)
        parts << tr("leaf switches in a torus of %1 dimensions").arg(number(network.torusDimensions));
    return parts.isEmpty() ? QString() : QStringLiteral("; ") + parts.join(QStringLiteral(", "));
}

/// Terms that are not there are not shown.
void addTerm(std::vector<BreakdownTerm> &terms, const char *name, double value, const QString &formula)
{
    if (value > 0)
        terms.push_back({tr(name), value, formula});
}

} // namespace

Breakdown trainingBreakdown(const TrainingCase &in, const TrainingTerms &terms)
{
    const TrainingFactors f = factorsOf(in);
    const TrainingTime &t = terms.time;
    const TrainingMemory &m = terms.memory;
    const QString times = tr("%1 microbatches").arg(number(terms.microbatches));
    const QString stride = QStringLiteral("%1 × %2").arg(in.tp).arg(in.cp);
    const auto exposed = [&](double overlap) {
        return tr("exposed after %1 hidden; %2").arg(number(overlap, 3), times) + networkText(in.network);
    };
    Breakdown b;
    addTerm(b.time, "matrix products", t.products, gemmFormula(in, f) + QStringLiteral("; ") + times);
    addTerm(b.time, "attention", t.attention,
            tr("2 heads × head sizes × reach × tokens / (%1 of the 16-bit peak), backward 2.5 times; %2")
                .arg(number(f.device.attentionShare, 3), times));
    addTerm(b.time, "norms, activations, residuals, casts", t.elementwise,
            tr("bytes / (%1 TB/s × %2); %3")
                .arg(number(in.device.memoryBandwidth / 1e12), number(f.device.memoryShare, 3), times));
    addTerm(
        b.time, "logits and loss", t.head,
        tr("hidden × vocabulary %1 product and fp32 softmax, over pipeline %2").arg(in.model->vocabulary).arg(in.pp));
    addTerm(b.time, "expert routing", t.routing,
            tr("%1 passes over the routed tokens; %2").arg(number(f.stack.moePasses, 3), times));
    addTerm(b.time, "waiting for the host", t.host,
            tr("%1 µs per layer and pass where the accelerator is faster, %2 ms per step")
                .arg(number(f.stack.hostPerLayer * 1e6, 3), number(f.stack.hostPerStep * 1e3, 3)));
    addTerm(b.time, "all-reduce, tensor parallel", t.tensor, exposed(f.stack.tensorOverlap));
    addTerm(b.time, "key and value exchange, context parallel", t.context,
            tr("all-gather over %1 ranks less half the attention").arg(in.cp));
    addTerm(b.time, "all-to-all, expert parallel", t.expert, exposed(f.stack.expertOverlap));
    addTerm(b.time, "gather and scatter, sharded weights", t.shard, exposed(f.stack.shardOverlap));
    addTerm(b.time, "gradients and parameters, data parallel", t.data,
            tr("over %1 ranks, %2 apart; %3").arg(double(in.dp) * in.cp).arg(stride, exposed(f.stack.dataOverlap)));
    addTerm(b.time, "sends, pipeline parallel", t.pipeline, exposed(f.stack.pipelineOverlap));
    addTerm(b.time, "pipeline bubble and uneven stages", t.bubble, bubbleFormula(in));
    addTerm(b.time, "optimiser", t.optimiser, tr("%1 B per updated parameter").arg(number(f.common.optimiserBytes, 3)));
    addTerm(b.time, "stragglers", t.straggler,
            tr("%1 per doubling of nodes").arg(number(f.common.stragglerPerDoubling, 3)));

    const auto held = [&](int stage, double bytes) {
        const double ranks = double(in.dp) * in.cp;
        return (in.zeroStage >= stage ? tr("%1 B per parameter of the stage, shared by %2 ranks")
                                      : tr("%1 B per parameter of the stage, whole on each of %2 ranks"))
                   .arg(number(bytes), number(ranks)) +
               (in.lora && stage < 3 ? tr("; adapters only") : QString());
    };
    const double low = matrixFormat(in.precision) > MatrixFormat::Sixteen ? bytesPerElement(in.precision) : 0;
    addTerm(b.memory, "weights", m.weights, held(3, 2 + low));
    addTerm(b.memory, "gradients", m.gradients, held(2, gradientBytesOf(in, f.stack)));
    addTerm(b.memory, "optimiser state", m.optimiser, held(1, 12));
    addTerm(b.memory, "activations", m.activations,
            tr("kept tensors of the microbatches in flight on the first stage"));
    addTerm(b.memory, "logits", m.logits, tr("tokens × vocabulary / %1").arg(in.tp));
    addTerm(b.memory, "gathered layers", m.gathered, tr("two layers in 16 bit"));
    addTerm(b.memory, "context, buffers, fragmentation", m.reserved,
            tr("%1 and %2 of the rest").arg(gigabytes(f.common.reservedBytes), number(f.common.fragmentation, 3)));
    return b;
}

PredictionBasis trainingBasis(const TrainingCase &in)
{
    const TrainingCalibration &calibration = in.calibration ? *in.calibration : neutralTrainingCalibration();
    const auto *family = calibration.profileOf(in.device);
    const TrainingStack stack = stackOf(in);
    const int stackRows = calibration.stackRows[std::size_t(stack)];
    PredictionBasis basis;
    basis.method =
        tr("Time of each operator from its shape and the accelerator's rates, with named factors for what of them "
           "is reached; stack %1.")
            .arg(toText(stack));
    if (!calibration.loaded) {
        basis.calibration = tr("not calibrated: neutral priors");
        basis.confidence = QStringLiteral("low");
    } else if (!family || family->rows == 0) {
        basis.calibration =
            family && !family->transferredFrom.isEmpty()
                ? tr("transferred from %1: no measured row of %2").arg(family->transferredFrom, in.device.family)
                : tr("transferred: no measured row of %1; factors pooled over all measured families")
                      .arg(in.device.family);
        basis.confidence = QStringLiteral("low");
    } else {
        constexpr int plenty = 30;
        basis.calibration = tr("calibrated on %1 rows of %2 and %3 rows of its stack")
                                .arg(family->rows)
                                .arg(in.device.family)
                                .arg(stackRows);
        basis.confidence =
            family->rows >= plenty && stackRows >= plenty ? QStringLiteral("high") : QStringLiteral("medium");
    }
    if (family && !family->measuredBy.isEmpty())
        basis.calibration += tr("; measured on this accelerator: %1").arg(family->measuredBy);
    if (!in.device.denseRatesOnly) {
        basis.calibration += tr("; the vendor's rate does not say whether it is dense");
        basis.confidence = QStringLiteral("low");
    }
    return basis;
}

QString trainingOverflowText(const TrainingMemory &m, double available)
{
    const std::array<std::pair<const char *, double>, 7> parts{{
        {QT_TRANSLATE_NOOP("cw::planner", "weights"), m.weights},
        {QT_TRANSLATE_NOOP("cw::planner", "gradients"), m.gradients},
        {QT_TRANSLATE_NOOP("cw::planner", "optimiser state"), m.optimiser},
        {QT_TRANSLATE_NOOP("cw::planner", "activations"), m.activations},
        {QT_TRANSLATE_NOOP("cw::planner", "logits"), m.logits},
        {QT_TRANSLATE_NOOP("cw::planner", "gathered layers"), m.gathered},
        {QT_TRANSLATE_NOOP("cw::planner", "context, buffers, fragmentation"), m.reserved},
    }};
    const auto largest =
        std::max_element(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return tr("needs %1, %2 more than the %3 there are; the largest part is %4, %5")
        .arg(gigabytes(m.total()), gigabytes(m.total() - available), gigabytes(available), tr(largest->first),
             gigabytes(largest->second));
}

} // namespace cw::planner
