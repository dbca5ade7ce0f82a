#include "app/export/recordedtexts.h"

#include <QFile>
#include <QXmlStreamReader>

namespace cw::app {

using namespace Qt::StringLiterals;

planner::SentenceBook::Messages messagesOf(const QByteArray &ts)
{
    planner::SentenceBook::Messages messages;
    QXmlStreamReader xml(ts);
    QString english;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            english = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            if (const QString translation = xml.readElementText(); !translation.isEmpty())
                messages.emplace_back(english, translation);
    }
    return messages;
}

namespace {

planner::SentenceBook::Messages compiledIn(const QString &kind, const QString &language)
{
    QFile file(u":/i18n/%1_%2.ts"_s.arg(kind, language));
    return file.open(QIODevice::ReadOnly) ? messagesOf(file.readAll()) : planner::SentenceBook::Messages{};
}

} // namespace

planner::SentenceBook::Messages recordedMessages(const QString &language)
{
    return compiledIn(u"recorded"_s, language);
}

planner::SentenceBook::Messages errorMessages(const QString &language)
{
    return compiledIn(u"errors"_s, language);
}

} // namespace cw::app
