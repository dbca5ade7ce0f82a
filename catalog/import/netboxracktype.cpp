#include "catalog/import/netboxracktype.h"

#include "catalog/import/boundedyaml.h"
#include "catalog/import/netboxparts.h"
#include "catalog/import/netboxschema.h"

#include <QRegularExpression>

namespace cw::catalog {

namespace {

constexpr double metresPerMillimetre = 0.001, metresPerInch = 0.0254; // exact by definition

std::optional<double> metres(const nlohmann::ordered_json &document, const char *key, double scale)
{
    const auto value = numberIn(document, key);
    return value ? std::optional(*value * scale) : std::nullopt;
}

void readLengths(RackType &type)
{
    const QString unit = textIn(type.document, "outer_unit");
    // The depth between the rails is in millimetres whatever the outer unit.
    type.mountingDepthM = metres(type.document, "mounting_depth", metresPerMillimetre);
    const bool hasOuter = type.document.contains("outer_width") || type.document.contains("outer_height") ||
                          type.document.contains("outer_depth");
    if (unit.isEmpty()) {
        if (hasOuter)
            type.findings.append(QStringLiteral("Outer sizes without a unit: they are not read"));
        return;
    }
    const double scale = unit == QLatin1String("in") ? metresPerInch : metresPerMillimetre;
    type.outerWidthM = metres(type.document, "outer_width", scale);
    type.outerHeightM = metres(type.document, "outer_height", scale);
    type.outerDepthM = metres(type.document, "outer_depth", scale);
}

void doubtWeights(RackType &type)
{
    static const QRegularExpression told(QStringLiteral("([0-9][0-9.,]*)\\s*(kg|lbs?)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const bool hasNumbers = type.document.contains("weight") || type.document.contains("max_weight");
    if (hasNumbers && !type.document.contains("weight_unit"))
        type.findings.append(QStringLiteral("Weights without a unit: they are not read"));
    if (type.mostWeight)
        return;
    const auto match = told.match(type.description + QLatin1Char(' ') + type.comments);
    type.findings.append(match.hasMatch()
                             ? QStringLiteral("What it carries stands in the text alone: %1").arg(match.captured(0))
                             : QStringLiteral("What it carries is not told: ask the vendor"));
}

void doubtDepth(RackType &type)
{
    constexpr double leastShare = 0.5; // rails stand at least half as deep as the cabinet around them
    if (type.mountingDepthM && type.outerDepthM && *type.mountingDepthM < *type.outerDepthM * leastShare)
        type.findings.append(
            QStringLiteral("Rails %1 mm apart in a rack %2 mm deep: the lowest setting of rails that move")
                .arg(*type.mountingDepthM / metresPerMillimetre)
                .arg(*type.outerDepthM / metresPerMillimetre));
    if (type.mountingDepthM && type.outerDepthM && *type.mountingDepthM > *type.outerDepthM)
        type.findings.append(QStringLiteral("Rails %1 mm apart in a rack %2 mm deep: one of them is wrong")
                                 .arg(*type.mountingDepthM / metresPerMillimetre)
                                 .arg(*type.outerDepthM / metresPerMillimetre));
}

} // namespace

Result<RackType> readRackType(const QByteArray &yaml)
{
    Result<nlohmann::ordered_json> parsed = parseBoundedYaml(yaml, libraryTextKeys());
    if (!parsed)
        return parsed.error();
    if (Outcome checked = checkRackType(parsed.value()); !checked)
        return checked.error();
    RackType type;
    type.document = std::move(parsed.value());
    const nlohmann::ordered_json &document = type.document;
    type.manufacturer = textIn(document, "manufacturer");
    type.model = textIn(document, "model");
    type.slug = textIn(document, "slug");
    type.formFactor = textIn(document, "form_factor");
    type.description = textIn(document, "description");
    type.comments = textIn(document, "comments");
    type.rackUnits = int(numberIn(document, "u_height").value_or(0));
    type.widthInches = int(numberIn(document, "width").value_or(type.widthInches));
    type.weight = massOf(document, "weight");
    type.mostWeight = massOf(document, "max_weight");
    type.countsFromTop = document.value("desc_units", false);
    readLengths(type);
    doubtWeights(type);
    doubtDepth(type);
    if (type.countsFromTop)
        type.findings.append(
            QStringLiteral("Its units are numbered from the top: elevations here count from the floor"));
    return type;
}

} // namespace cw::catalog
