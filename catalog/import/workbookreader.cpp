#include "catalog/import/workbookreader.h"

#include "catalog/import/workbooksheet.h"
#include "catalog/import/ziparchive.h"

#include <QHash>
#include <QXmlStreamReader>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
const QString workbookPart = u"xl/workbook.xml"_s;

struct SheetEntry {
    QString name, relation;
    bool isHidden = false;
};

struct Contents {
    std::vector<SheetEntry> sheets;
    bool countsFrom1904 = false;
};

Error noWorkbook(const QString &why)
{
    return Error::invalid(why, {}, u"an XLSX workbook"_s);
}

Result<Contents> readContents(const QByteArray &xml)
{
    Contents contents;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return noWorkbook(u"the workbook declares a document type"_s);
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == "workbookPr"_L1) {
            const auto flag = attributes.value("date1904"_L1);
            contents.countsFrom1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if (reader.name() == "sheet"_L1) {
            SheetEntry entry;
            entry.name = attributes.value("name"_L1).toString();
            for (const auto &attribute : attributes)
                if (attribute.name() == "id"_L1)
                    entry.relation = attribute.value().toString();
            const auto state = attributes.value("state"_L1);
            entry.isHidden = state == "hidden"_L1 || state == "veryHidden"_L1;
            contents.sheets.push_back(entry);
        }
    }
    if (reader.hasError())
        return noWorkbook(u"the workbook is damaged: %1"_s.arg(reader.errorString()));
    return contents;
}

/// Relation id to part name. External targets are left out: they are never opened.
Result<QHash<QString, QString>> readRelations(const QByteArray &xml)
{
    QHash<QString, QString> targets;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return noWorkbook(u"the workbook declares a document type"_s);
        if (token != QXmlStreamReader::StartElement || reader.name() != "Relationship"_L1)
            continue;
        const auto attributes = reader.attributes();
        if (attributes.value("TargetMode"_L1) == "External"_L1)
            continue;
        QString target = attributes.value("Target"_L1).toString();
        target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        targets.insert(attributes.value("Id"_L1).toString(), target);
    }
    if (reader.hasError())
        return noWorkbook(u"the workbook is damaged: %1"_s.arg(reader.errorString()));
    return targets;
}

QStringList remarksAbout(const QStringList &parts)
{
    QStringList remarks;
    for (const QString &part : parts)
        if (part.endsWith("vbaProject.bin"_L1)) {
            remarks << u"the workbook holds macros; they were not run"_s;
            break;
        }
    for (const QString &part : parts)
        if (part.startsWith("xl/externalLinks/"_L1)) {
            remarks << u"the workbook refers to other files; they were not opened, stored values were used"_s;
            break;
        }
    return remarks;
}

Result<WorkbookTexts> readTexts(ZipArchive &archive)
{
    WorkbookTexts texts;
    if (archive.has(u"xl/sharedStrings.xml"_s)) {
        const auto xml = archive.read(u"xl/sharedStrings.xml"_s);
        if (!xml)
            return xml.error();
        auto strings = readSharedStrings(xml.value());
        if (!strings)
            return strings.error();
        texts.shared = strings.value();
    }
    if (archive.has(u"xl/styles.xml"_s)) {
        const auto xml = archive.read(u"xl/styles.xml"_s);
        if (!xml)
            return xml.error();
        auto styles = readStyles(xml.value());
        if (!styles)
            return styles.error();
        texts.styles = styles.value();
    }
    return texts;
}
} // namespace

bool looksLikeWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

Result<std::vector<SheetGrid>> readWorkbook(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return noWorkbook(u"the workbook has a password or is in the old binary format"_s);
    auto opened = ZipArchive::open(bytes);
    if (!opened)
        return opened.error();
    ZipArchive &archive = **opened;
    const QStringList parts = archive.names();
    if (!parts.contains(workbookPart))
        return noWorkbook(u"the archive holds no workbook"_s);
    const auto workbook = archive.read(workbookPart);
    if (!workbook)
        return workbook.error();
    const auto relations = archive.read(u"xl/_rels/workbook.xml.rels"_s);
    if (!relations)
        return relations.error();
    const auto contents = readContents(workbook.value());
    if (!contents)
        return contents.error();
    const auto targets = readRelations(relations.value());
    if (!targets)
        return targets.error();
    auto texts = readTexts(archive);
    if (!texts)
        return texts.error();
    texts.value().countsFrom1904 = contents->countsFrom1904;

    std::vector<SheetGrid> grids;
    QStringList remarks = remarksAbout(parts);
    for (const SheetEntry &entry : contents->sheets) {
        if (entry.isHidden) {
            remarks << u"the sheet “%1” is hidden and was not read"_s.arg(entry.name);
            continue;
        }
        const QString part = targets->value(entry.relation);
        if (!parts.contains(part))
            continue; // a chart sheet has no cells
        const auto xml = archive.read(part);
        if (!xml)
            return xml.error();
        auto grid = readSheet(xml.value(), texts.value());
        if (!grid)
            return grid.error().in(u"sheet “%1”"_s.arg(entry.name));
        grid.value().name = entry.name;
        grids.push_back(std::move(grid).value());
    }
    if (grids.empty())
        return noWorkbook(u"the workbook has no visible sheet with cells"_s);
    grids.front().remarks = remarks + grids.front().remarks;
    return grids;
}

} // namespace cw::catalog
