#include "app/cli/sweepjobs.h"

#include "catalog/store/teamplace.h"

#include <QFileInfo>

namespace cw::app {

namespace {

constexpr int gibibytesPerCore = 4; // a scenario of the largest samples needs less than one

QString shellQuoted(const QString &word)
{
    QString quoted = word;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

/// With the catalogs that are in use here, else every shard would solve with the shipped one.
QString commandLine(const SweepJob &job)
{
    QStringList words;
    for (const char *variable : {"CLUSTERWRIGHT_CATALOG", "CLUSTERWRIGHT_USER_CATALOG", "CLUSTERWRIGHT_TEAM_CATALOG"}) {
        QString named = qEnvironmentVariable(variable);
        if (named.isEmpty())
            continue;
        if (!catalog::isTeamAddress(named))
            named = QFileInfo(named).absoluteFilePath();
        else if (!catalog::readTeamAddress(named).ok())
            continue; // one with a password, which is never written
        words << QString::fromLatin1(variable) + QLatin1Char('=') + shellQuoted(named);
    }
    if (!words.isEmpty())
        words.prepend(QStringLiteral("env"));
    words << QStringLiteral("clusterwright-cli");
    for (const QString &argument : job.arguments)
        words << shellQuoted(argument);
    return words.join(QLatin1Char(' '));
}

/// A JSON string is a YAML string too.
QString yamlQuoted(const QString &word)
{
    QString quoted = word;
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    quoted.replace(QLatin1Char('"'), QLatin1String("\\\""));
    quoted.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QString kubernetesJobText(const SweepJob &job, const QString &name, int completions, const QString &script)
{
    return QStringLiteral(R"(apiVersion: batch/v1
kind: Job
metadata:
  name: %1
  labels:
    kueue.x-k8s.io/queue-name: %2
spec:
  suspend: true
  completionMode: Indexed
  completions: %3
  parallelism: %3
  backoffLimitPerIndex: 2
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: sweep
          image: %4
          command: ["/bin/sh", "-c", %5]
          resources:
            requests:
              cpu: "%6"
              memory: %7Gi
            limits:
              memory: %7Gi
          volumeMounts:
            - name: results
              mountPath: %8
      volumes:
        - name: results
          persistentVolumeClaim:
            claimName: %9
)")
        .arg(name, yamlQuoted(job.queue), QString::number(completions), yamlQuoted(job.image), yamlQuoted(script),
             QString::number(job.cores), QString::number(job.cores * gibibytesPerCore), yamlQuoted(job.folder),
             yamlQuoted(job.claim));
}

} // namespace

std::vector<OutputFile> slurmJob(const SweepJob &job)
{
    const QString array = QStringLiteral(R"(#!/bin/bash
#SBATCH --job-name=clusterwright-sweep
#SBATCH --array=1-%1
#SBATCH --cpus-per-task=%2
#SBATCH --mem=%3G
#SBATCH --requeue
# Shards take up where they stopped: submit again after a failure.
#   first=$(sbatch --parsable sweep.sbatch)
#   sbatch --dependency=afterok:$first merge.sbatch
set -eu
exec %4 --shard "${SLURM_ARRAY_TASK_ID}/%1"
)")
                              .arg(job.shards)
                              .arg(job.cores)
                              .arg(job.cores * gibibytesPerCore)
                              .arg(commandLine(job));
    const QString merge = QStringLiteral(R"(#!/bin/bash
#SBATCH --job-name=clusterwright-merge
#SBATCH --cpus-per-task=1
set -eu
exec %1 --merge
)")
                              .arg(commandLine(job));
    return {{QStringLiteral("sweep.sbatch"), array.toUtf8()}, {QStringLiteral("merge.sbatch"), merge.toUtf8()}};
}

std::vector<OutputFile> kubernetesJob(const SweepJob &job)
{
    const QString shard = QStringLiteral("exec %1 --shard \"$((JOB_COMPLETION_INDEX + 1))/%2\"")
                              .arg(commandLine(job), QString::number(job.shards));
    const QString merge = QStringLiteral("exec %1 --merge").arg(commandLine(job));
    return {{QStringLiteral("sweep-job.yaml"),
             kubernetesJobText(job, QStringLiteral("clusterwright-sweep"), job.shards, shard).toUtf8()},
            {QStringLiteral("merge-job.yaml"),
             kubernetesJobText(job, QStringLiteral("clusterwright-sweep-merge"), 1, merge).toUtf8()}};
}

} // namespace cw::app
