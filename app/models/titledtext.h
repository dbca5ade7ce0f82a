// "Title: text", with the colon as the language of the window sets it: French keeps a space before it. Pure.
#pragma once

#include "app/models/spokentext.h"

namespace cw::app {

[[nodiscard]] inline QString titledText(const QString &title, const QString &text)
{
    return title + windowLanguage().colon + text;
}

} // namespace cw::app
