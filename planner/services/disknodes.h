// Nodes whose main drives are hard disks: their flash is for the system and for metadata, what they hold and how fast
// they read and write follows from the disks (planning values disk_node_*). Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <optional>

namespace cw::planner {

/// What the disks of a node hold and carry; zero where the catalog lacks the planning value.
struct DiskNode {
    double bytes = 0;                             ///< raw
    Band readBytesPerSecond, writeBytesPerSecond; ///< all disks together, before the node's network
};

/// By the id of a node; absent where its main drives are flash.
[[nodiscard]] std::optional<DiskNode> diskNode(const QString &system, const catalog::CatalogSnapshot &catalog);

/// The lesser of two rates, end by end: what a node's drives and its network carry together.
[[nodiscard]] Band lesser(const Band &a, const Band &b);

} // namespace cw::planner
