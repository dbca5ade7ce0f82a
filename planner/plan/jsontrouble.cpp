#include "planner/plan/jsontrouble.h"

namespace cw::planner {

namespace {

struct Known {
    const char *reason; ///< part of what the parser says
    JsonTrouble trouble;
};

} // namespace

JsonTrouble jsonTrouble(const QString &reason)
{
    // The first that fits: what is wrong inside a text or number comes before what should stand at its place.
    static const Known known[] = {
        {"missing closing quote", {QStringLiteral("a text has no closing quote"), QStringLiteral("a “\"” at its end")}},
        {"control character",
         {QStringLiteral("a line break, a tab or another control character stands inside a text"),
          QStringLiteral("\\n for a line break, \\t for a tab")}},
        {"after backslash",
         {QStringLiteral("a backslash is followed by a sign that JSON does not know"),
          QStringLiteral("\\\\ for a backslash")}},
        {"4 hex digits",
         {QStringLiteral("\\u is not followed by four digits"), QStringLiteral("four hexadecimal digits")}},
        {"surrogate",
         {QStringLiteral("half of a character stands inside a text"), QStringLiteral("both halves of a pair")}},
        {"UTF-8", {QStringLiteral("the file is not written in UTF-8"), QStringLiteral("a file saved as UTF-8")}},
        {"BOM", {QStringLiteral("the file is not written in UTF-8"), QStringLiteral("a file saved as UTF-8")}},
        {"invalid number", {QStringLiteral("a number ends too early"), QStringLiteral("a digit")}},
        {"unexpected end of input; expected ']'",
         {QStringLiteral("the text ends too early"), QStringLiteral("a comma or “]”")}},
        {"unexpected end of input; expected '}'",
         {QStringLiteral("the text ends too early"), QStringLiteral("a comma or “}”")}},
        {"unexpected end of input", {QStringLiteral("the text ends too early"), {}}},
        {"; expected end of input",
         {QStringLiteral("something stands behind the end"), QStringLiteral("one JSON object and nothing after it")}},
        {"; expected string literal",
         {QStringLiteral("a key is missing or has no double quotes"),
          QStringLiteral("a key in double quotes; no comma stands before “}”")}},
        {"; expected ':'", {QStringLiteral("a colon is missing"), QStringLiteral("“:” behind the key")}},
        {"; expected '}'", {QStringLiteral("a comma is missing"), QStringLiteral("a comma or “}”")}},
        {"; expected ']'", {QStringLiteral("a comma is missing"), QStringLiteral("a comma or “]”")}},
        {"unexpected", {QStringLiteral("a value is missing"), QStringLiteral("a text, a number, true, false or null")}},
        {"invalid literal",
         {QStringLiteral("this is no value"),
          QStringLiteral("a text in double quotes, a number, true, false or null")}},
    };
    for (const Known &each : known)
        if (reason.contains(QLatin1String(each.reason)))
            return each.trouble;
    return {};
}

} // namespace cw::planner
