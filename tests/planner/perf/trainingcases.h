// A plain machine and model for training tests: round numbers, so that expectations can be worked out by hand.
#pragma once

#include "planner/perf/trainingmodel.h"

namespace cw::planner::test {

inline catalog::ModelShape plainModel()
{
    catalog::ModelShape m;
    m.layers = 32;
    m.hidden = 4096;
    m.heads = m.kvHeads = 32;
    m.headDim = 128;
    m.ffnHidden = 16384;
    m.gatedFfn = false;
    m.vocabulary = 51200;
    m.tiedEmbeddings = true;
    return m;
}

inline catalog::ModelShape expertModel()
{
    catalog::ModelShape m = plainModel();
    m.gatedFfn = true;
    m.experts = 64;
    m.expertsPerToken = 4;
    m.sharedExperts = 1;
    m.expertFfnHidden = 1024;
    m.denseLayers = 2;
    return m;
}

inline Device plainDevice()
{
    Device d;
    d.id = QStringLiteral("plain");
    d.family = QStringLiteral("Plain");
    d.vendor = QStringLiteral("Vendor");
    d.peakFlops[std::size_t(Precision::Bf16)] = 1e15;
    d.peakFlops[std::size_t(Precision::Fp16)] = 1e15;
    d.peakFlops[std::size_t(Precision::Fp8)] = 2e15;
    d.memoryBytes = 80e9;
    d.memoryBandwidth = 3e12;
    d.scaleUpBandwidth = 450e9;
    d.scaleUpDomain = 8;
    d.scaleOutBandwidth = 50e9;
    return d;
}

inline TrainingCase plainCase(const catalog::ModelShape &model, int tp = 1, int pp = 1, int dp = 8)
{
    TrainingCase c;
    c.model = &model;
    c.device = plainDevice();
    c.devices = tp * pp * dp;
    c.tp = tp;
    c.pp = pp;
    c.dp = dp;
    c.sequenceParallel = tp > 1;
    c.sequenceLength = 2048;
    c.globalBatch = 64;
    return c;
}

} // namespace cw::planner::test
