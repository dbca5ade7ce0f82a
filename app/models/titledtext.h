// "Title: text" and "one; two", with colon and semicolon as the language of the window sets them: French keeps a space
// before them. Pure.
#pragma once

#include "app/models/spokentext.h"

namespace cw::app {

[[nodiscard]] inline QString titledText(const QString &title, const QString &text)
{
    return title + windowLanguage().colon + text;
}

[[nodiscard]] inline QString joinedText(const QStringList &texts)
{
    return texts.join(windowLanguage().semicolon);
}

} // namespace cw::app
