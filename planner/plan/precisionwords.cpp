#include "planner/plan/precisionwords.h"

namespace cw::planner {

const QStringList &precisionWords()
{
    static const QStringList words{QStringLiteral("any"),  QStringLiteral("fp32"), QStringLiteral("tf32"),
                                   QStringLiteral("bf16"), QStringLiteral("fp16"), QStringLiteral("fp8"),
                                   QStringLiteral("int8"), QStringLiteral("fp4"),  QStringLiteral("int4")};
    return words;
}

} // namespace cw::planner
