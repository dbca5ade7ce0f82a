#include "catalog/store/partmatcher.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
// A part number this short is a word: "H100" names a family, not a part.
constexpr qsizetype shortestNumber = 5;

struct KindColumns {
    const char *kind;
    const char *vendor;
    const char *name;
};
/// Tables whose rows can be bought, and the columns that name them.
constexpr KindColumns buyable[] = {{"systems", "vendor", "name"},   {"accelerators", "vendor", "name"},
                                   {"cpus", "vendor", "name"},      {"nics", "vendor", "model"},
                                   {"switches", "vendor", "model"}, {"optics_cables", "vendor", "model"},
                                   {"ssds", "vendor", "model"},     {"storage_systems", "vendor", "product"}};

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Lower-case words of letters and digits; what only describes is left out.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)"_s);
    static const QRegularExpression gap(u"[^a-z0-9+.]+"_s);
    static const QSet<QString> filler = {u"x"_s,   u"with"_s, u"gpu"_s, u"server"_s,
                                         u"per"_s, u"of"_s,   u"the"_s, u"and"_s};
    QStringList words;
    for (const QString &word : QString(text).remove(brackets).toLower().split(gap, Qt::SkipEmptyParts))
        if (!filler.contains(word))
            words << word;
    words.removeDuplicates();
    return words;
}

/// "15360GB", "2x400G", "QSFP112": sizes, speeds and sockets, which many parts share.
bool isMeasure(const QString &plain)
{
    static const QRegularExpression measure(u"^(\\d+X.*|\\d+[A-Z]{1,4}|[QO]?SFP.*|PCIE.*|DDR.*|NVL\\d+|SXM\\d*)$"_s);
    return measure.match(plain).hasMatch();
}

/// "H100", "9575f" or "Spark" tell products apart; "OSFP 1 m" does not.
bool isDistinctive(const QStringList &words)
{
    constexpr qsizetype shortestModel = 3, shortestName = 5;
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return hasDigit(word) ? word.size() >= shortestModel : word.size() >= shortestName && words.size() <= 2;
    });
}

/// Words that look like a part number: letters and digits, long enough.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression gap(u"[\\s,;/()]+"_s);
    QStringList numbers;
    for (const QString &word : text.split(gap, Qt::SkipEmptyParts))
        if (const QString plain = PartMatcher::plainNumber(word);
            plain.size() >= shortestNumber && hasDigit(plain) && !isMeasure(plain))
            numbers << plain;
    return numbers;
}
/// "Server with 2 x EPYC 9555" is no processor.
bool namesWhole(const QString &text)
{
    static const QRegularExpression whole(u"server|node|knoten|system\\b|chassis|workstation|rack\\b|rechner|appliance|"
                                          u"kabel für|cable for|support|warranty|"
                                          "wartung|garantie|license|lizenz|installation|for |für "_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return whole.match(text).hasMatch();
}

/// "Support for DGX H100" is no DGX.
bool isService(const QString &text)
{
    static const QRegularExpression service(u"\\b(support|warranty|wartung|garantie|licen[sc]e|lizenz|installation|"
                                            u"training|schulung|care pack|subscription|"
                                            "spare|ersatzteil|kit|rail|schiene|nbd|service contract|servicevertrag)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return service.match(text).hasMatch();
}
/// Numbers of a cable without its length: "MFP7E10-N010" is MFP7E10 of 10 m, "MCP1600-E001E30" MCP1600-E of 1 m.
QStringList withoutLength(const QString &part)
{
    static const QRegularExpression afterDash(u"-[A-Z]?\\d{2,3}[A-Z0-9]*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(u"(?<=-[A-Z])\\d{3}[A-Z0-9]*$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList shorter;
    for (const QRegularExpression &length : {afterDash, digits})
        if (length.match(part.trimmed()).hasMatch())
            shorter << QString(part.trimmed()).remove(length);
    return shorter;
}
} // namespace

QString PartMatcher::plainNumber(const QString &part)
{
    QString plain;
    for (const QChar c : part.toUpper())
        if (c.isLetterOrNumber() || c == u'+')
            plain += c;
    return plain;
}

QString PartMatcher::plainDescription(const QString &description)
{
    return description.simplified().toLower();
}

PartMatcher::PartMatcher(const CatalogSnapshot &snapshot, const LearnedParts &learned)
{
    for (auto it = learned.numbers.begin(); it != learned.numbers.end(); ++it)
        learned_.insert(plainNumber(it.key()), it.value());
    for (auto it = learned.descriptions.begin(); it != learned.descriptions.end(); ++it)
        described_.insert(plainDescription(it.key()), it.value());
    for (const KindColumns &entry : buyable) {
        const FactTable *table = snapshot.table(QLatin1String(entry.kind));
        if (!table)
            continue;
        const int name = table->column(QLatin1String(entry.name));
        const int vendor = table->column(QLatin1String(entry.vendor));
        for (const QStringList &row : table->rows) {
            const QString id = row.value(0);
            const QString title = row.value(name);
            kinds_.insert(id, table->kind);
            numbers_[plainNumber(id)] << id;
            for (const QString &number : numbersIn(title))
                if (!numbers_[number].contains(id))
                    numbers_[number] << id;
            Named named{table->kind, id, wordsOf(title)};
            if (named.words.size() == 1 && !row.value(vendor).isEmpty())
                named.words = wordsOf(row.value(vendor).section(u' ', 0, 0)) + named.words; // "NVIDIA QM9700"
            if (isDistinctive(named.words))
                names_.push_back(std::move(named));
        }
    }
    for (const Named &named : names_)
        for (const QString &word : named.words)
            ++frequency_[word];
    for (std::size_t i = 0; i < names_.size(); ++i) {
        const QStringList &words = names_[i].words;
        const QString rarest = *std::min_element(words.begin(), words.end(), [&](const QString &a, const QString &b) {
            return std::pair(frequency_[a], a) < std::pair(frequency_[b], b);
        });
        byWord_[rarest].push_back(i);
    }
}

std::optional<PartMatch> PartMatcher::byNumber(const QString &part) const
{
    const QString plain = plainNumber(part);
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto known = learned_.constFind(plain); known != learned_.constEnd() && kinds_.contains(*known))
        return PartMatch{kinds_.value(*known), *known, u"learned"_s};
    const auto found = numbers_.constFind(plain);
    if (found == numbers_.constEnd() || found->size() != 1)
        return std::nullopt;
    const QString &id = found->front();
    return PartMatch{kinds_.value(id), id, plainNumber(id) == plain ? u"id"_s : u"part number"_s};
}

std::optional<PartMatch> PartMatcher::byName(const QString &text) const
{
    const QStringList words = wordsOf(text);
    const QSet<QString> present(words.begin(), words.end());
    const bool isWhole = namesWhole(text);
    const Named *best = nullptr;
    bool isTied = false;
    // A machine's description lists its components: the machine wins over them, whatever the number of words.
    const auto weight = [](const Named &named) { return std::pair(named.kind == u"systems"_s, named.words.size()); };
    for (const QString &word : words) {
        const auto candidates = byWord_.constFind(word);
        if (candidates == byWord_.constEnd())
            continue;
        for (const std::size_t i : *candidates) {
            const Named &named = names_[i];
            const bool fits = std::all_of(named.words.begin(), named.words.end(),
                                          [&](const QString &w) { return present.contains(w); });
            const bool isComponent = named.kind != u"systems"_s && named.kind != u"storage_systems"_s;
            if (!fits || (isComponent && isWhole) || (best && weight(named) < weight(*best)))
                continue;
            isTied = best && weight(named) == weight(*best) && named.id != best->id;
            best = &named;
        }
    }
    // One word alone ("H100") is a family; a name of two words in which one carries digits is a product.
    if (!best || isTied || best->words.size() < 2)
        return std::nullopt;
    return PartMatch{best->kind, best->id, u"name"_s};
}

std::optional<PartMatch> PartMatcher::match(const QString &part, const QString &otherPart,
                                            const QString &description) const
{
    for (const QString &number : {part, otherPart})
        if (auto found = byNumber(number))
            return found;
    for (const QString &number : {part, otherPart})
        for (const QString &cable : withoutLength(number))
            if (const auto found = byNumber(cable); found && found->kind == u"optics_cables"_s)
                return PartMatch{found->kind, found->id, u"part number"_s};
    if (const auto known = described_.constFind(plainDescription(description));
        known != described_.constEnd() && kinds_.contains(*known))
        return PartMatch{kinds_.value(*known), *known, u"learned"_s};
    if (isService(description))
        return std::nullopt;
    std::optional<PartMatch> inText;
    for (const QString &number : numbersIn(description)) {
        const auto found = byNumber(number);
        if (!found)
            continue;
        if (inText && inText->id != found->id)
            return std::nullopt; // an accessory that names what it fits, or a kit
        inText = found;
    }
    return inText ? inText : byName(description);
}

std::vector<PartMatch> PartMatcher::proposals(const QString &description, std::size_t most) const
{
    constexpr double enoughAlike = 0.3; // about one telling word of three
    const QStringList words = wordsOf(description);
    const QSet<QString> present(words.begin(), words.end());
    const auto weight = [&](const QString &word) { return 1.0 / (1 + frequency_.value(word)); };
    std::vector<PartMatch> found;
    for (const Named &named : names_) {
        double shared = 0, all = 0;
        for (const QString &word : named.words) {
            all += weight(word);
            shared += present.contains(word) ? weight(word) : 0;
        }
        if (shared > enoughAlike * all)
            found.push_back({named.kind, named.id, u"similar"_s, shared / all});
    }
    const auto end = found.begin() + qsizetype(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end(), [](const PartMatch &a, const PartMatch &b) {
        return std::tie(b.similarity, a.kind, a.id) < std::tie(a.similarity, b.kind, b.id);
    });
    found.erase(end, found.end());
    return found;
}

} // namespace cw::catalog
