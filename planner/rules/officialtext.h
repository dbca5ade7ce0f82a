// Where the text of an act of the Union stands, so that a lawyer can go from a finding to the law itself whatever a
// rule was read in. Addresses follow the European Legislation Identifier (Council conclusions 2012/C 325/02; patterns
// of the ELI register of EUR-Lex). Pure.
#pragma once

#include <QString>

namespace cw::planner {

/// Of "Regulation (EU) 2016/679 (GDPR)" or "Directive 2012/19/EU"; of several acts the first. Empty for others.
[[nodiscard]] QString officialText(const QString &act);

} // namespace cw::planner
