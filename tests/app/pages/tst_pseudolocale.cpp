// The window in a language nobody speaks: every text it translates comes out accented, bracketed and half as long
// again. What a person reads in plain English then never passed a translation; what no longer fits would not fit German
// either. The same walk from right to left. Texts that are data (names, sources, numbers) are the sample's own.
#include "app/pages/mainwindow.h"
#include "tests/support/samplewindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1280, 800);
constexpr QChar opening(0x27E6), closing(0x27E7); // brackets no text of ours holds

/// "Price, %1" -> "⟦Ƥŕíçé, %1~~~⟧": places and mnemonics stay, letters get accents, and it grows by half.
class PseudoTranslator : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QString plain = u"ACEINOSUYaceinosuy"_s, accented = u"ÅÇÉÎÑØŠÛÝåçéîñøšûý"_s;
        const QString english = QString::fromUtf8(source);
        QString text;
        for (qsizetype i = 0; i < english.size(); ++i) {
            const qsizetype at = plain.indexOf(english[i]);
            const bool isPlace = i > 0 && (english[i - 1] == u'%' || english.mid(i - 2, 2) == "%L"_L1);
            text += at < 0 || isPlace ? english[i] : accented[at];
        }
        return isShortcut(english) ? english : opening + text + QString(english.size() / 2, u'~') + closing;
    }
    bool isEmpty() const override { return false; }

    static bool isShortcut(const QString &text)
    {
        static const QRegularExpression keys(u"^(Ctrl|Alt|Shift|Meta)\\+|^F[0-9]+$|^\\*?\\(?\\*\\."_s);
        return keys.match(text).hasMatch();
    }
};

/// Every English text the window knows how to translate.
QSet<QString> knownTexts()
{
    QFile file(QStringLiteral(CW_SOURCE_DIR "/translations/clusterwright_de.ts"));
    QSet<QString> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "source"_L1)
            texts.insert(xml.readElementText());
    return texts;
}

bool scrolls(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    return false;
}

QString shownText(const QObject *object)
{
    if (const auto *label = qobject_cast<const QLabel *>(object))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(object))
        return button->text();
    if (const auto *action = qobject_cast<const QAction *>(object))
        return action->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(object))
        return field->placeholderText();
    return {};
}

} // namespace

class TstPseudoLocale : public QObject {
    Q_OBJECT

    PseudoTranslator translator_;
    std::unique_ptr<MainWindow> window_;

    void open()
    {
        window_ = std::make_unique<MainWindow>(tests::emptyCatalog(), tests::answersAtOnce());
        window_->resize(windowSize);
        window_->show();
        window_->document().openCopy(tests::samplePlan(), false);
        window_->solve();
        QTRY_VERIFY(window_->answering().isSettled());
    }

    /// Nothing one has to reach lies outside the window; what scrolls may.
    void everyPageFits()
    {
        for (const QString &page : window_->pageKeys()) {
            window_->showPage(page);
            QCoreApplication::processEvents();
            QCOMPARE(window_->size(), windowSize);
            for (const QWidget *widget : window_->findChildren<QWidget *>()) {
                const bool isText =
                    qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget);
                if (!isText || !widget->isVisible() || scrolls(widget))
                    continue;
                const QRect place(widget->mapTo(window_.get(), QPoint(0, 0)), widget->size());
                QVERIFY2(window_->rect().contains(place),
                         qPrintable(u"“%1” on %2 lies outside"_s.arg(shownText(widget), page)));
            }
            QVERIFY2(!window_->grab().isNull(), qPrintable(page));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestSettings();
        QCoreApplication::installTranslator(&translator_);
        open();
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { window_.reset(); }

    void noTextEscapesTranslation()
    {
        const QSet<QString> known = knownTexts();
        QVERIFY(known.size() > 500);
        for (const QString &page : window_->pageKeys()) {
            window_->showPage(page);
            QCoreApplication::processEvents();
            for (const QObject *object : window_->findChildren<QObject *>()) {
                const QString text = shownText(object);
                const bool isPlain = !text.isEmpty() && known.contains(text) && !PseudoTranslator::isShortcut(text) &&
                                     text.contains(QRegularExpression(u"[A-Za-z]{3}"_s));
                QVERIFY2(!isPlain || text == "Clusterwright"_L1, qPrintable(u"“%1” on %2"_s.arg(text, page)));
            }
        }
    }

    void everyVerbAndPageIsTranslated()
    {
        for (const auto &[key, action] : window_->actionTable())
            QVERIFY2(action->text().contains(opening), qPrintable(key));
    }

    void longTextsFit() { everyPageFits(); }

    void rightToLeftFits()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        everyPageFits();
    }
};

QTEST_MAIN(TstPseudoLocale)
#include "tst_pseudolocale.moc"
