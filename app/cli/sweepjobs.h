// Scripts that run the shards of a sweep elsewhere: a Slurm job array, or a Kubernetes Indexed Job with a Kueue queue
// name; each with a step that merges. Text only: nothing is submitted. Pure.
#pragma once

#include "app/export/outputfile.h"

#include <QStringList>

namespace cw::app {

struct SweepJob {
    QStringList arguments; ///< of clusterwright-cli, from the command's name on, without shard and merge
    QString folder;        ///< --out, absolute
    int shards = 1;
    int cores = 1;
    QString image, queue, claim; ///< Kubernetes: container image, Kueue's LocalQueue, volume claim that holds `folder`
};

[[nodiscard]] std::vector<OutputFile> slurmJob(const SweepJob &job);
[[nodiscard]] std::vector<OutputFile> kubernetesJob(const SweepJob &job);

} // namespace cw::app
