// "kubernetes@1.34": a version of a product of the operating layer that stands already or is decided, as a plan states
// it in "platform". It names the product as the bare word does. Which products there are, the catalog knows. Pure.
#pragma once

#include <QString>
#include <QStringList>

namespace cw::planner {

[[nodiscard]] bool isVersionWord(const QString &text);

/// Products of the operating layer that a plan names without a version: "kueue". The one that goes with the rest is
/// taken.
[[nodiscard]] const QStringList &namedProducts();

/// A version or one of these: what a plan says of products beside the kinds of work it has run.
[[nodiscard]] bool isProductWord(const QString &text);

/// "kubernetes" of "kubernetes@1.34"; a bare word is itself.
[[nodiscard]] QString productOf(const QString &word);

/// Whether `platform` names `product`, bare or with a version.
[[nodiscard]] bool namesProduct(const QStringList &platform, const QString &product);

/// Whether a cluster of this `platform` runs Kubernetes: without a word it does, Slurm alone takes its place, and most
/// products that are named run on nothing else.
[[nodiscard]] bool runsKubernetes(const QStringList &platform);

} // namespace cw::planner
