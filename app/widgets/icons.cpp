#include "app/widgets/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace cw::app {

namespace {

QSvgRenderer *renderer(const QString &name, const QColor &colour)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> cache;
    const QString key = name + colour.name();
    if (const auto found = cache.constFind(key); found != cache.constEnd())
        return found->get();
    auto made = std::make_shared<QSvgRenderer>();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly))
        made->load(file.readAll().replace("currentColor", colour.name().toLatin1()));
    else
        qWarning("no icon named %s", qUtf8Printable(name));
    return cache.insert(key, made)->get();
}

class ThemeIconEngine : public QIconEngine {
public:
    ThemeIconEngine(QString name, QColor Theme::*role) : name_(std::move(name)), role_(role) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &t = currentTheme();
        paintIcon(*painter, rect, name_, mode == QIcon::Disabled ? t.controlEdge : t.*role_);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemeIconEngine(*this); }

private:
    QString name_;
    QColor Theme::*role_;
};

} // namespace

QIcon icon(const QString &name, QColor Theme::*role)
{
    return QIcon(new ThemeIconEngine(name, role));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    if (!name.isEmpty())
        renderer(name, colour)->render(&painter, rect);
}

} // namespace cw::app
