#include "app/export/dossiermap.h"

#include "app/export/svgcanvas.h"
#include "planner/report/language.h"

#include <algorithm>
#include <array>

namespace cw::app {

using namespace planner;

namespace {

constexpr double margin = 4, columnWidth = 56, gap = 16, boxHeight = 15, boxGap = 5, top = 26, pad = 2.5;
const std::array<AuditKind, 4> kinds{AuditKind::Api, AuditKind::DataFlow, AuditKind::System, AuditKind::Integration};

/// Kinds the map has, from left to right; at least one, so that an empty map is drawn too.
std::vector<AuditKind> columnsOf(const AuditMap &map)
{
    std::vector<AuditKind> columns;
    for (const AuditKind kind : kinds)
        if (std::any_of(map.nodes.begin(), map.nodes.end(),
                        [kind](const AuditNode &node) { return node.kind == kind; }))
            columns.push_back(kind);
    if (columns.empty())
        columns.push_back(kinds.front());
    return columns;
}

QString heading(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Api:
        return planner::say(QStringLiteral("Interfaces"));
    case AuditKind::DataFlow:
        return planner::say(QStringLiteral("Data flows"));
    case AuditKind::System:
        return planner::say(QStringLiteral("Systems"));
    case AuditKind::Integration:
        return planner::say(QStringLiteral("Contracts"));
    }
    return {};
}

struct Weight {
    QString word, colour, tint;
};
Weight weightOf(const AuditNode &node)
{
    if (node.findings.isEmpty())
        return {planner::say(QStringLiteral("no finding")), QStringLiteral("#46505D"), QStringLiteral("#FFFFFF")};
    switch (node.worst) {
    case Severity::Block:
        return {planner::say(QStringLiteral("blocks")), QStringLiteral("#B42318"), QStringLiteral("#FDECEA")};
    case Severity::High:
        return {planner::say(QStringLiteral("worst high")), QStringLiteral("#A9450A"), QStringLiteral("#FDF0E4")};
    case Severity::Medium:
        return {planner::say(QStringLiteral("worst medium")), QStringLiteral("#7A5900"), QStringLiteral("#FBF3D9")};
    case Severity::Info:
        break;
    }
    if (node.isOpen)
        return {planner::say(QStringLiteral("not known yet")), QStringLiteral("#46505D"), QStringLiteral("#F1F3F5")};
    return {planner::say(QStringLiteral("notes only")), QStringLiteral("#1D59B8"), QStringLiteral("#E8F0FC")};
}

/// Shortened in the middle until it fits.
QString fitted(const SvgCanvas &canvas, QString text, double room, const SvgText &style)
{
    const QString whole = text;
    for (qsizetype keep = whole.size() - 1; keep > 3 && canvas.textWidth(text, style) > room; --keep)
        text = whole.left(keep / 2) + QChar(0x2026) + whole.right(keep - keep / 2);
    return text;
}

} // namespace

QByteArray auditMapSvg(const AuditMap &map, const Plan &plan)
{
    SvgCanvas canvas;
    std::map<QString, QRectF> boxes;
    const std::vector<AuditKind> columns = columnsOf(map);
    std::vector<int> filled(columns.size());
    for (const AuditNode &node : map.nodes) {
        const std::size_t column = std::size_t(std::find(columns.begin(), columns.end(), node.kind) - columns.begin());
        boxes[node.id] = QRectF(margin + double(column) * (columnWidth + gap),
                                top + 8 + filled[column]++ * (boxHeight + boxGap), columnWidth, boxHeight);
    }
    canvas.text(margin, 12, planner::say(QStringLiteral("Audit map: %1")).arg(plan.title), {5, true});
    canvas.text(margin, 18,
                planner::say(QStringLiteral("What each obligation touches, as of %1")).arg(planner::dayText(plan.asOf)),
                {3.2, false, QStringLiteral("#46505D")});
    for (std::size_t column = 0; column < columns.size(); ++column)
        canvas.text(margin + double(column) * (columnWidth + gap), top + 3, heading(columns[column]), {3.8, true});
    canvas.begin(QStringLiteral("flows"));
    for (const auto &[from, to] : map.edges) {
        const QRectF a = boxes.at(from), b = boxes.at(to);
        canvas.line(a.right(), a.center().y(), b.left(), b.center().y(),
                    {QStringLiteral("none"), QStringLiteral("#858E9B"), 0.3, {}, 0});
    }
    canvas.end();
    for (const AuditNode &node : map.nodes) {
        const QRectF box = boxes.at(node.id);
        const Weight weight = weightOf(node);
        canvas.begin(QStringLiteral("node"), {{QStringLiteral("data-id"), node.id}});
        canvas.rectangle(box, {weight.tint, weight.colour, 0.35, {}, 1.5});
        const SvgText name{3.3, true};
        canvas.text(box.left() + pad, box.top() + 5.8,
                    fitted(canvas, planner::sayRecorded(node.label), columnWidth - 2 * pad, name), name);
        canvas.text(box.left() + pad, box.top() + 11.4,
                    node.findings.isEmpty()
                        ? weight.word
                        : QStringLiteral("%1 %2, %3")
                              .arg(node.findings.size())
                              .arg(node.findings.size() == 1 ? planner::say(QStringLiteral("finding"))
                                                             : planner::say(QStringLiteral("findings")),
                                   weight.word),
                    {2.9, false, weight.colour});
        canvas.end();
    }
    const int rows = *std::max_element(filled.begin(), filled.end());
    return canvas.finish(
        2 * margin + double(columns.size()) * columnWidth + (double(columns.size()) - 1) * gap,
        top + 12 + std::max(1, rows) * (boxHeight + boxGap), planner::say(QStringLiteral("Audit map")),
        planner::say(QStringLiteral("%1 parts of the plan and the findings that touch them")).arg(map.nodes.size()));
}

} // namespace cw::app
