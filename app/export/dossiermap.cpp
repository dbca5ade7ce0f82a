#include "app/export/dossiermap.h"

#include "app/export/svgcanvas.h"
#include "planner/report/language.h"

#include <algorithm>
#include <array>

namespace cw::app {

using namespace planner;

namespace {

constexpr double margin = 4, columnWidth = 56, gap = 16, boxHeight = 15, boxGap = 5, top = 26, pad = 2.5,
                 nameLine = 4.2;
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

/// In as many lines as it takes, broken between words; a word that is wider than the room is broken where it ends.
QStringList wrapped(const SvgCanvas &canvas, const QString &text, double room, const SvgText &style)
{
    QStringList lines{QString()};
    const auto fits = [&](const QString &line) { return canvas.textWidth(line, style) <= room; };
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (fits(longer)) {
            lines.last() = longer;
            continue;
        }
        if (!lines.last().isEmpty())
            lines << QString();
        for (const QChar letter : word) {
            if (!fits(lines.last() + letter))
                lines << QString();
            lines.last() += letter;
        }
    }
    return lines;
}

} // namespace

QByteArray auditMapSvg(const AuditMap &map, const Plan &plan)
{
    SvgCanvas canvas;
    std::map<QString, QRectF> boxes;
    const std::vector<AuditKind> columns = columnsOf(map);
    std::map<QString, QStringList> names;
    std::vector<double> filled(columns.size(), top + 8);
    const SvgText name{3.3, true};
    for (const AuditNode &node : map.nodes) {
        const std::size_t column = std::size_t(std::find(columns.begin(), columns.end(), node.kind) - columns.begin());
        names[node.id] = wrapped(canvas, planner::sayRecorded(node.label), columnWidth - 2 * pad, name);
        const double height = boxHeight + double(names[node.id].size() - 1) * nameLine;
        boxes[node.id] = QRectF(margin + double(column) * (columnWidth + gap), filled[column], columnWidth, height);
        filled[column] += height + boxGap;
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
        double baseline = box.top() + 5.8;
        for (const QString &line : names[node.id]) {
            canvas.text(box.left() + pad, baseline, line, name);
            baseline += nameLine;
        }
        canvas.text(box.left() + pad, box.bottom() - 3.6,
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
    return canvas.finish(
        2 * margin + double(columns.size()) * columnWidth + (double(columns.size()) - 1) * gap,
        std::max(*std::max_element(filled.begin(), filled.end()), top + 8 + boxHeight + boxGap) + 4,
        planner::say(QStringLiteral("Audit map")),
        planner::say(QStringLiteral("%1 parts of the plan and the findings that touch them")).arg(map.nodes.size()));
}

} // namespace cw::app
