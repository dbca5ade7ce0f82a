#include "planner/report/spokenresult.h"

#include "planner/report/language.h"

namespace cw::planner {

namespace {

void speak(QString &text)
{
    text = sayRecorded(text);
}

/// Texts of a JSON part under keys that hold sentences; the keys themselves belong to the format.
void speakWithin(Json &json)
{
    static const std::vector<std::string> sentences = {"basis", "source", "boundary", "name"};
    if (json.is_array())
        for (Json &each : json)
            speakWithin(each);
    if (!json.is_object())
        return;
    for (auto &[key, value] : json.items())
        if (!value.is_string())
            speakWithin(value);
        else if (std::find(sentences.begin(), sentences.end(), key) != sentences.end())
            value = sayRecorded(QString::fromStdString(value.get<std::string>())).toStdString();
}

} // namespace

PlanResult spokenResult(PlanResult result)
{
    for (Figure &figure : result.figures)
        for (QString *text : {&figure.label, &figure.text, &figure.source, &figure.method})
            speak(*text);
    for (Line &line : result.lines)
        for (QString *text : {&line.description, &line.priceSource})
            speak(*text);
    for (Binding &binding : result.binding)
        for (QString *text : {&binding.text, &binding.method})
            speak(*text);
    for (Rejected &rejected : result.rejected)
        for (QString *text : {&rejected.name, &rejected.by, &rejected.byName})
            speak(*text);
    for (Relaxation &way : result.relaxations) {
        speak(way.text);
        std::vector<RelaxationPart *> parts{&way};
        for (RelaxationPart &part : way.with)
            parts.push_back(&part);
        for (RelaxationPart *part : parts)
            for (QString *text : {&part->fromText, &part->toText})
                speak(*text);
    }
    if (result.deviation)
        speak(result.deviation->text);
    for (Json *part : {&result.sovereignty, &result.sustainability})
        speakWithin(*part);
    return result;
}

} // namespace cw::planner
