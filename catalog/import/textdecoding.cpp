#include "catalog/import/textdecoding.h"

#include <QStringDecoder>

#include <array>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
// Windows-1252 where it differs from Latin-1, bytes 0x80 to 0x9F; 0 = not assigned (unicode.org, CP1252.TXT).
constexpr std::array<char16_t, 32> windowsUpper = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<QString> decodedWith(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Text in UTF-16 without a mark shows as a zero in almost every second byte. Latin letters only, as in quotes.
std::optional<QStringConverter::Encoding> wideWithoutMark(const QByteArray &bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) / 2 * 2;
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < sample; i += 2) {
        even += bytes[i] == 0 ? 1 : 0;
        odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    const qsizetype most = sample / 2 * 3 / 4;
    if (sample >= 4 && odd > most && even == 0)
        return QStringConverter::Utf16LE;
    if (sample >= 4 && even > most && odd == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F && windowsUpper[c.unicode() - 0x80])
            c = QChar(windowsUpper[c.unicode() - 0x80]);
    return text;
}
} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    std::optional<QString> text;
    QString encoding = u"UTF-16"_s;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        text = decodedWith(QStringConverter::Utf16, bytes);
    } else if (const auto wide = wideWithoutMark(bytes)) {
        text = decodedWith(*wide, bytes);
    } else if (!bytes.contains('\0')) {
        encoding = u"UTF-8"_s;
        text = decodedWith(QStringConverter::Utf8, bytes);
        if (!text) {
            encoding = u"Windows-1252"_s;
            text = fromWindows(bytes);
        }
    }
    if (!text || text->contains(QChar::Null))
        return Error::invalid(u"the file holds binary data or is cut off"_s, {}, u"text, or an XLSX workbook"_s);
    if (text->startsWith(QChar::ByteOrderMark))
        text->remove(0, 1);
    return DecodedText{*text, encoding};
}

} // namespace cw::catalog
