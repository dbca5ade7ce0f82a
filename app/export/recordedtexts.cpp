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

planner::SentenceBook::Messages recordedMessages(const QString &language)
{
    QFile file(u":/i18n/recorded_%1.ts"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? messagesOf(file.readAll()) : planner::SentenceBook::Messages{};
}

} // namespace cw::app
