#include "planner/plan/enginechoice.h"

namespace cw::planner {

EngineChoice engineChoice(const QString &engine)
{
    EngineChoice choice;
    for (const QString &part : engine.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString key = part.section(QLatin1Char('='), 0, 0), value = part.section(QLatin1Char('='), 1);
        if (key == QLatin1String("index"))
            choice.index = value;
        else if (key == QLatin1String("quantisation"))
            choice.quantisation = value;
        else if (key == QLatin1String("replicas"))
            choice.replicas = value.toInt();
        else if (!part.contains(QLatin1Char('='))) // other parts say what is kept, see retention.h
            choice.product = part;
    }
    return choice;
}

QString engineText(const EngineChoice &choice)
{
    QStringList parts;
    if (!choice.product.isEmpty())
        parts.append(choice.product);
    if (!choice.index.isEmpty())
        parts.append(QStringLiteral("index=") + choice.index);
    if (!choice.quantisation.isEmpty())
        parts.append(QStringLiteral("quantisation=") + choice.quantisation);
    if (choice.replicas > 0)
        parts.append(QStringLiteral("replicas=%1").arg(choice.replicas));
    return parts.join(QLatin1Char(' '));
}

const QStringList &indexWords()
{
    static const QStringList words{QStringLiteral("hnsw"), QStringLiteral("ivf"), QStringLiteral("diskann"),
                                   QStringLiteral("flat")};
    return words;
}

const QStringList &quantisationWords()
{
    static const QStringList words{QStringLiteral("none"), QStringLiteral("fp16"), QStringLiteral("int8"),
                                   QStringLiteral("pq"), QStringLiteral("binary")};
    return words;
}

} // namespace cw::planner
