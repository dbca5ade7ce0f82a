#include "app/export/reportlogo.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSvgRenderer>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readBeside(const QString &folder, const QString &name)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo file(QDir(folder).filePath(name));
    if (!file.exists())
        return Error::invalid(u"The logo “%1” does not exist"_s.arg(name), {}, u"a picture beside the plan"_s);
    if (root.isEmpty() || !file.canonicalFilePath().startsWith(root + u'/'))
        return Error::invalid(u"“%1” leads out of the folder of the plan"_s.arg(name), {}, u"a file inside it"_s);
    if (file.size() > maxLogoBytes)
        return Error::invalid(u"The logo has %1 MiB"_s.arg(double(file.size()) / (1024 * 1024), 0, 'f', 1), {},
                              u"at most %1 MiB"_s.arg(maxLogoBytes / (1024 * 1024)));
    return readBoundedFile(file.canonicalFilePath(), maxLogoBytes);
}

} // namespace

bool isSvg(const QByteArray &bytes)
{
    constexpr qsizetype searched = 1024; // comments and a prologue may come first
    return bytes.left(searched).contains("<svg");
}

Result<QSizeF> logoSize(const QByteArray &bytes)
{
    const Error none = Error::invalid(u"The logo is not a picture"_s, {}, u"a PNG, JPEG or SVG"_s);
    if (isSvg(bytes)) {
        QSvgRenderer renderer(bytes);
        const QSizeF size = renderer.viewBoxF().size();
        return renderer.isValid() && !size.isEmpty() ? Result<QSizeF>(size) : Result<QSizeF>(none);
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "jpg")
        return none;
    const QSize size = reader.size();
    if (size.width() > maxLogoPixels || size.height() > maxLogoPixels)
        return Error::invalid(u"The logo has %1 × %2 pixels"_s.arg(size.width()).arg(size.height()), {},
                              u"at most %1 on each side"_s.arg(maxLogoPixels));
    return size.isEmpty() || reader.read().isNull() ? Result<QSizeF>(none) : Result<QSizeF>(QSizeF(size));
}

std::vector<Error> resolveLogo(planner::Plan &plan, const QString &folder)
{
    if (plan.report.logo.isEmpty())
        return {};
    const auto at = [](Error error) {
        error.place = u"/report/logo"_s;
        return std::vector<Error>{std::move(error)};
    };
    Result<QByteArray> bytes = readBeside(folder, plan.report.logo);
    if (!bytes.ok())
        return at(bytes.error());
    if (const Result<QSizeF> size = logoSize(*bytes); !size.ok())
        return at(size.error());
    plan.report.logoImage = std::move(bytes).value();
    return {};
}

} // namespace cw::app
