#include "app/export/pdffile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace cw::app {

namespace {

constexpr double pointsPerMm = 72 / 25.4;

/// The objects of a file by number, each body without "n 0 obj" and "endobj".
struct Objects {
    std::map<int, QByteArray> bodies;
    int root = 0, info = 0;
};

int referenceAfter(const QByteArray &text, const char *key)
{
    const qsizetype at = text.indexOf(key);
    return at < 0 ? 0 : text.mid(at + qsizetype(qstrlen(key))).trimmed().split(' ').value(0).toInt();
}

Result<Objects> readObjects(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table = pdf.mid(start + 9).trimmed().split('\n').value(0).toLongLong();
    if (start < 0 || table <= 0 || table >= pdf.size() || pdf.mid(table, 4) != "xref")
        return Error::defect(QStringLiteral("The written PDF has no cross-reference table"));
    const qsizetype trailer = pdf.indexOf("trailer", table);
    const QByteArrayList lines = pdf.mid(table, trailer - table).split('\n');
    std::map<qsizetype, int> byOffset;
    for (int number = 1; number + 2 < lines.size(); ++number) {
        const QByteArray &entry = lines.at(number + 2);
        if (entry.size() >= 18 && entry.at(17) == 'n')
            byOffset[entry.left(10).toLongLong()] = number;
    }
    Objects objects;
    for (auto it = byOffset.begin(); it != byOffset.end(); ++it) {
        const auto next = std::next(it);
        const QByteArray whole = pdf.mid(it->first, (next == byOffset.end() ? table : next->first) - it->first);
        const qsizetype open = whole.indexOf("obj"), close = whole.lastIndexOf("endobj");
        if (open < 0 || close <= open)
            return Error::defect(QStringLiteral("The written PDF has an object without an end"));
        objects.bodies[it->second] = whole.mid(open + 3, close - open - 3).trimmed();
    }
    objects.root = referenceAfter(pdf.mid(trailer), "/Root");
    objects.info = referenceAfter(pdf.mid(trailer), "/Info");
    if (!objects.bodies.count(objects.root) || !objects.bodies.count(objects.info))
        return Error::defect(QStringLiteral("The written PDF has no catalog"));
    return objects;
}

/// A text string as UTF-16 with its mark, in hexadecimal.
QByteArray textString(const QString &text)
{
    QByteArray bytes = QByteArray::fromHex("feff");
    for (const QChar c : text) {
        bytes.append(char(c.unicode() >> 8));
        bytes.append(char(c.unicode() & 0xFF));
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

std::vector<int> pageObjects(const Objects &objects)
{
    const QByteArray pages = objects.bodies.at(referenceAfter(objects.bodies.at(objects.root), "/Pages"));
    const qsizetype open = pages.indexOf('[', pages.indexOf("/Kids")), close = pages.indexOf(']', open);
    std::vector<int> numbers;
    const QByteArrayList words = pages.mid(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        numbers.push_back(words.at(i).toInt());
    return numbers;
}

/// One flat level of bookmarks; returns the number of the outline's root object.
int addOutline(Objects &objects, const PageList &list)
{
    const std::vector<int> pages = pageObjects(objects);
    const int root = objects.bodies.rbegin()->first + 1;
    const int count = int(list.bookmarks.size());
    for (int i = 0; i < count; ++i) {
        const Bookmark &mark = list.bookmarks[size_t(i)];
        const double top = (style::pageHeight - mark.y) * pointsPerMm;
        QByteArray body = "<< /Title " + textString(mark.title) + " /Parent " + reference(root);
        if (i > 0)
            body += " /Prev " + reference(root + i);
        if (i + 1 < count)
            body += " /Next " + reference(root + i + 2);
        const int page = pages[size_t(std::clamp(mark.page, 0, int(pages.size()) - 1))];
        body += " /Dest [" + reference(page) + " /XYZ 0 " + QByteArray::number(top, 'f', 1) + " 0] >>";
        objects.bodies[root + 1 + i] = body;
    }
    objects.bodies[root] = "<< /Type /Outlines /First " + reference(root + 1) + " /Last " + reference(root + count) +
                           " /Count " + QByteArray::number(count) + " >>";
    return root;
}

QByteArray written(const Objects &objects)
{
    QByteArray out("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    std::map<int, qsizetype> offsets;
    for (const auto &[number, body] : objects.bodies) {
        offsets[number] = out.size();
        out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Sha256).left(16).toHex();
    const qsizetype table = out.size();
    const int size = objects.bodies.rbegin()->first + 1;
    out += "xref\n0 " + QByteArray::number(size) + "\n0000000000 65535 f \n";
    for (int number = 1; number < size; ++number) {
        const auto found = offsets.find(number);
        out += found == offsets.end() ? QByteArray("0000000000 65535 f \n")
                                      : QByteArray::number(found->second).rightJustified(10, '0') + " 00000 n \n";
    }
    return out + "trailer\n<< /Size " + QByteArray::number(size) + " /Root " + reference(objects.root) + " /Info " +
           reference(objects.info) + " /ID [<" + id + "> <" + id + ">] >>\nstartxref\n" + QByteArray::number(table) +
           "\n%%EOF\n";
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PageList &list)
{
    Result<Objects> read = readObjects(pdf);
    if (!read)
        return read.error();
    Objects objects = std::move(read).value();
    const QByteArray day = QString(list.date).remove(QLatin1Char('-')).toLatin1();
    objects.bodies[objects.info] =
        "<< /Title " + textString(list.title) +
        (list.company.isEmpty() ? QByteArray() : " /Author " + textString(list.company)) +
        " /Creator (Clusterwright) /Producer (Clusterwright " CLUSTERWRIGHT_VERSION ") /CreationDate (D:" + day +
        "000000Z) /ModDate (D:" + day + "000000Z) >>";
    QByteArray &root = objects.bodies[objects.root];
    const qsizetype end = root.lastIndexOf(">>");
    QByteArray more = "/Lang (" + list.language.toLatin1() + ") /ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!list.bookmarks.empty())
        more += "/Outlines " + reference(addOutline(objects, list)) + " /PageMode /UseOutlines\n";
    root.insert(end, more);
    return written(objects);
}

} // namespace cw::app
