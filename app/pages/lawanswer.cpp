#include "app/pages/lawanswer.h"

#include "app/widgets/labels.h"
#include "app/widgets/refusal.h"
#include "planner/rules/factnames.h"
#include "planner/rules/planfacts.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace cw::app {

using namespace planner;

namespace {

constexpr int fieldWidth = 200, mostDigits = 12;
constexpr double exampleNumber = 1500.5;
const QString role = QStringLiteral("role"), riskClass = QStringLiteral("risk_class");

/// The key under need.rules.facts: facts of one place or workload take its id.
QString keyOf(const QString &fact, const LawFinding &law)
{
    if (fact == QLatin1String("plan.roles"))
        return role;
    if (fact == QLatin1String("plan.risk_class"))
        return riskClass;
    for (const char *scope : {"site.", "workload."})
        if (const QString prefix = QLatin1String(scope); fact.startsWith(prefix) && !law.subject.isEmpty())
            return prefix + law.subject + QLatin1Char('.') + fact.mid(prefix.size());
    return fact;
}

/// What the words of plan and rules mean, for people.
constexpr std::pair<const char *, const char *> choiceNames[] = {
    {"provider", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "provider")},
    {"deployer", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "deployer")},
    {"importer", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "importer")},
    {"distributor", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "distributor")},
    {"manufacturer", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "manufacturer")},
    {"prohibited", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "prohibited practice")},
    {"high", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "high risk")},
    {"limited", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "limited risk")},
    {"minimal", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "minimal risk")},
    {"sme", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "small or medium")},
    {"smc", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "small mid-cap")},
    {"large", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "large")},
    {"annex3", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "area of Annex III")},
    {"annex1", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "product of Annex I")},
    {"financial", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "finance")},
    {"health", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "health")},
    {"public", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "public administration")},
    {"energy", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "energy")},
    {"transport", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "transport")},
    {"water", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "water and sewage")},
    {"digital", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "digital services")},
    {"space", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "space")},
    {"post", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "post and parcels")},
    {"waste", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "waste")},
    {"chemicals", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "chemicals")},
    {"food", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "food")},
    {"manufacturing", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "manufacturing")},
    {"research", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "research")},
    {"another", QT_TRANSLATE_NOOP("cw::app::LawAnswer", "another sector")},
};

QString choiceName(const QString &choice)
{
    for (const auto &[word, name] : choiceNames)
        if (choice == QLatin1String(word))
            return LawAnswer::tr(name);
    return choice;
}

QStringList choicesOf(const QString &key)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    if (key == role)
        return words("provider deployer importer distributor manufacturer");
    if (key == riskClass)
        return words("prohibited high limited minimal");
    return factChoices(key);
}

FactType typeOf(const QString &key, const QString &fact)
{
    return key == role || key == riskClass ? FactType::Text : factType(fact);
}

QWidget *makeEditor(const QString &key, FactType type, const Json &stated)
{
    const QStringList choices = choicesOf(key);
    if (type == FactType::Truth || !choices.isEmpty()) {
        auto *box = new QComboBox;
        box->addItem(LawAnswer::tr("not stated"));
        if (type == FactType::Truth) {
            box->addItem(LawAnswer::tr("yes"), true);
            box->addItem(LawAnswer::tr("no"), false);
        }
        for (const QString &choice : choices)
            box->addItem(choiceName(choice), choice);
        const QVariant value = stated.is_boolean()  ? QVariant(stated.get<bool>())
                               : stated.is_string() ? QVariant(QString::fromStdString(stated.get<std::string>()))
                                                    : QVariant();
        box->setCurrentIndex(value.isValid() ? std::max(0, box->findData(value)) : 0);
        return box;
    }
    auto *line = new QLineEdit(stated.is_null()     ? QString()
                               : stated.is_number() ? QLocale().toString(stated.get<double>(), 'g', mostDigits)
                                                    : factText(factValueOf(stated)));
    line->setPlaceholderText(type == FactType::Number ? LawAnswer::tr("a number") : LawAnswer::tr("in words"));
    QObject::connect(line, &QLineEdit::textEdited, line, [line] { markRefused(line, {}); });
    return line;
}

/// What is typed for a number; absent where that is none.
std::optional<double> numberIn(const QLineEdit *line)
{
    bool isNumber = false;
    const double number = QLocale().toDouble(line->text().trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Marks what cannot be read; true where it did.
bool refuses(QWidget *editor, FactType type)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || type != FactType::Number || line->text().trimmed().isEmpty() || numberIn(line))
        return false;
    const QString sentence = LawAnswer::tr("“%1” is no number; one is written like %2 here. Nothing was stated.")
                                 .arg(line->text().trimmed(), QLocale().toString(exampleNumber, 'f', 1));
    markRefused(line, sentence);
    line->setFocus();
    QToolTip::showText(line->mapToGlobal(line->rect().bottomLeft()), sentence, line);
    QAccessibleEvent spoken(line, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    return true;
}

FactType typeOf(const QString &key)
{
    QString fact = key;
    for (const char *scope : {"site.", "workload."}) // without the id of the one thing
        if (const QString prefix = QLatin1String(scope); fact.startsWith(prefix))
            fact = prefix + fact.section(QLatin1Char('.'), -1);
    return typeOf(key, fact);
}

/// Null where nothing is stated.
Json valueOf(const QWidget *editor, FactType type)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor)) {
        const QVariant value = box->currentData();
        if (!value.isValid())
            return nullptr;
        return type == FactType::Truth ? Json(value.toBool()) : Json(value.toString().toStdString());
    }
    const QString text = static_cast<const QLineEdit *>(editor)->text().trimmed();
    if (text.isEmpty())
        return nullptr;
    if (type != FactType::Number)
        return text.toStdString();
    const std::optional<double> number = numberIn(static_cast<const QLineEdit *>(editor));
    return number ? Json(*number) : Json(nullptr);
}

} // namespace

LawAnswer::LawAnswer(QWidget *parent) : QWidget(parent), rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(space::half);
    hide();
}

void LawAnswer::clear()
{
    fields_.clear();
    while (QLayoutItem *item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void LawAnswer::ask(const LawFinding *law, const RuleSettings &rules)
{
    const bool asks = law && !law->asks.isEmpty() && !law->asks.contains(QStringLiteral("need.rules.packs"));
    if (asks && law->finding.id == asked_ && rules == rules_)
        return; // keep what is being typed
    clear();
    rules_ = rules;
    asked_ = asks ? law->finding.id : QString();
    setVisible(asks);
    if (!asks)
        return;
    for (const QString &fact : law->asks) {
        const QString key = keyOf(fact, *law);
        const Json stated = key == role && !rules.role.isEmpty()             ? Json(rules.role.toStdString())
                            : key == riskClass && !rules.riskClass.isEmpty() ? Json(rules.riskClass.toStdString())
                            : rules.facts.is_object() ? rules.facts.value(key.toStdString(), Json())
                                                      : Json();
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const FactInfo *info = factInfo(fact);
        const QString question = info && *info->question ? QString::fromUtf8(info->question)
                                 : info                  ? QString::fromUtf8(info->meaning)
                                                         : fact;
        QWidget *editor = makeEditor(key, typeOf(key, fact), stated);
        editor->setAccessibleName(question);
        editor->setFixedWidth(scaled(fieldWidth));
        editor->setFixedHeight(scaled(space::control));
        line->addWidget(makeLabel(question, TypeRole::Body, Ink::First, true), 1);
        line->addWidget(editor);
        rows_->addWidget(row);
        fields_.push_back({key, editor});
    }
    auto *button = makeButton(tr("State it in the plan"));
    connect(button, &QPushButton::clicked, this, &LawAnswer::state);
    rows_->addWidget(button, 0, Qt::AlignRight);
}

void LawAnswer::state()
{
    RuleSettings rules = rules_;
    for (const Field &field : fields_)
        if (refuses(field.editor, typeOf(field.fact)))
            return;
    for (const Field &field : fields_) {
        const Json value = valueOf(field.editor, typeOf(field.fact));
        const QString text = value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
        if (field.fact == role)
            rules.role = text;
        else if (field.fact == riskClass)
            rules.riskClass = text;
        else if (!value.is_null()) {
            if (!rules.facts.is_object())
                rules.facts = Json::object();
            rules.facts[field.fact.toStdString()] = value;
        } else if (rules.facts.is_object())
            rules.facts.erase(field.fact.toStdString());
    }
    if (!(rules == rules_))
        Q_EMIT stated(rules);
}

} // namespace cw::app
