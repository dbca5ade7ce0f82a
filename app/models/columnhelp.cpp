#include "app/models/columnhelp.h"

#include <QCoreApplication>

#include <array>

namespace cw::app {

namespace {
/// In the order of `ColumnTerm`.
constexpr std::array texts{
    QT_TRANSLATE_NOOP("ColumnHelp",
                      "Power usage effectiveness (ISO/IEC 30134-2): energy at the meter divided by energy "
                      "of the machines. 1.0 would lose nothing."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Water usage effectiveness (ISO/IEC 30134-9): litres of water on site for each kWh "
                                    "of the machines."),
    QT_TRANSLATE_NOOP("ColumnHelp",
                      "Carbon usage effectiveness (ISO/IEC 30134-8): kg of CO₂ equivalent for each kWh of "
                      "the machines, what is lost on the way included."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Renewable energy factor (ISO/IEC 30134-3): share of the energy that is bought or "
                                    "made renewable, as stated. 1 is all of it."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Energy reuse factor (ISO/IEC 30134-6): share of the energy given away as heat, as "
                                    "stated. 1 is all of it."),
    QT_TRANSLATE_NOOP("ColumnHelp",
                      "Energy of the machines at the demand of the plan, as a share of what full load in every "
                      "hour would take."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Water evaporated on site in a year; the second line is the water that power "
                                    "stations take for the energy."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Energy of the machines for one unit of work, cooling and losses not counted."),
    QT_TRANSLATE_NOOP("ColumnHelp", "CO₂ equivalent of running the machines for one unit of work."),
    QT_TRANSLATE_NOOP("ColumnHelp", "CO₂ equivalent of making the machines, spread over their life, for one unit of "
                                    "work."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Software carbon intensity (ISO/IEC 21031): operation and embodied carbon of one "
                                    "unit of work together."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Sovereignty effectiveness assurance level of the EU Cloud Sovereignty Framework, "
                                    "SEAL-0 (none) to SEAL-4 (full), as an estimate from public facts."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Sovereignty score by the weights of version 1.2.1 of the framework. The range "
                                    "is what the unknown facts leave open."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Sovereignty score by the weights of June 2026. The range is what "
                                    "the unknown facts leave open."),
    QT_TRANSLATE_NOOP("ColumnHelp", "The criterion of the framework that holds the level down."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Criteria of the framework of which nothing is known for this place, out of all."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Day from which the rule is law."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Month in which this plan first does what the rule is about."),
    QT_TRANSLATE_NOOP("ColumnHelp", "What the rule is about: a part or place of the plan, and the kinds of things "
                                    "that it binds."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Accelerators of one replica."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Power of one replica at the plug of its machines, under load."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Weeks from the order until it is in service."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Copies of the model that share the load."),
    QT_TRANSLATE_NOOP("ColumnHelp", "What is predicted at the planned load. The bar goes from the favourable to the "
                                    "unfavourable end, the dot is likely, the tick is your limit."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Of all drawn futures so many come out above this figure."),
    QT_TRANSLATE_NOOP("ColumnHelp", "Share of all drawn futures in which it holds."),
    QT_TRANSLATE_NOOP("ColumnHelp",
                      "How far the price of the system would have to fall, at all its places together, for "
                      "it to enter the design; under it the price that is then enough."),
};
static_assert(texts.size() == std::size_t(ColumnTerm::PriceFall) + 1);
} // namespace

QString columnHelp(ColumnTerm term)
{
    return QCoreApplication::translate("ColumnHelp", texts[std::size_t(term)]);
}

} // namespace cw::app
