#include "catalog/import/workbookstyles.h"

#include "catalog/import/decimaltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
/// Built-in formats by ECMA-376 part 1, 18.8.30: dates and times, and the two percent formats.
bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}
bool isBuiltInPercent(int id)
{
    return id == 9 || id == 10;
}
} // namespace

CellStyle styleOf(int builtIn, const QString &formatCode)
{
    CellStyle style;
    style.isDate = isBuiltInDate(builtIn);
    style.isPercent = isBuiltInPercent(builtIn);
    if (formatCode.isEmpty())
        return style;
    QString code = formatCode;
    static const QRegularExpression localeTag(u"\\[\\$([^\\]-]*)(-[0-9A-Fa-f]+)?\\]"_s);
    const auto tag = localeTag.match(code);
    QString symbol = tag.hasMatch() ? tag.captured(1) : QString();
    static const QRegularExpression literal(u"\"([^\"]*)\""_s);
    for (auto hit = literal.globalMatch(code); symbol.isEmpty() && hit.hasNext();)
        symbol = hit.next().captured(1);
    if (symbol.isEmpty() && code.contains(u'€'))
        symbol = u"€"_s;
    style.currency = currencyOf(symbol.trimmed());
    code.remove(localeTag).remove(literal);
    static const QRegularExpression brackets(u"\\[[^\\]]*\\]|\\\\.|_."_s);
    code.remove(brackets);
    code = code.section(u';', 0, 0).toLower();
    style.isPercent = style.isPercent || code.contains(u'%');
    if (style.currency.isEmpty() && code.contains(u'$'))
        style.currency = u"USD"_s;
    style.isDate = style.isDate || (!code.contains(u'0') && !code.contains(u'#') &&
                                    (code.contains(u'y') || code.contains(u'd') || code.contains(u"mm"_s)));
    return style;
}

Result<std::vector<CellStyle>> readStyles(const QByteArray &xml)
{
    std::vector<CellStyle> styles;
    QHash<int, QString> codes;
    QXmlStreamReader reader(xml);
    bool inCellFormats = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error::invalid(u"the workbook declares a document type"_s, {}, u"a workbook without one"_s);
        if (token == QXmlStreamReader::EndElement && reader.name() == "cellXfs"_L1)
            inCellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == "numFmt"_L1)
            codes.insert(attributes.value("numFmtId"_L1).toInt(), attributes.value("formatCode"_L1).toString());
        else if (reader.name() == "cellXfs"_L1)
            inCellFormats = true;
        else if (inCellFormats && reader.name() == "xf"_L1) {
            const int id = attributes.value("numFmtId"_L1).toInt();
            styles.push_back(styleOf(id, codes.value(id)));
        }
    }
    if (reader.hasError())
        return Error::invalid(u"the workbook's styles are damaged"_s, u"line %1"_s.arg(reader.lineNumber()),
                              u"well-formed XML"_s);
    return styles;
}

} // namespace cw::catalog
