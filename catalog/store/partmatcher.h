// Joins a line of a quote to a part of the catalog: by id, by a number or a vendor's description learned from the user,
// by a part number that stands in exactly one row (of a cable also without the length at its end), by a name whose
// words all stand in the description. Rather none than a wrong one: two rows that fit equally well are no match. Built
// once per catalog; then const and safe between threads.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <QHash>
#include <QSet>

namespace cw::catalog {

struct PartMatch {
    QString kind; ///< catalog table
    QString id;
    QString how; ///< "id", "learned", "part number", "name", "similar"
    double similarity = 1;
};

/// What the user has said before.
struct LearnedParts {
    QHash<QString, QString> numbers;      ///< part number -> id
    QHash<QString, QString> descriptions; ///< plain description of this vendor -> id, for lines without a number
};

class PartMatcher {
public:
    explicit PartMatcher(const CatalogSnapshot &snapshot, const LearnedParts &learned = {});

    [[nodiscard]] std::optional<PartMatch> match(const QString &part, const QString &otherPart,
                                                 const QString &description) const;

    /// Parts whose names share words with a description, the most alike first: for a person to choose from, never taken
    /// by itself. A rare word counts more than a common one.
    [[nodiscard]] std::vector<PartMatch> proposals(const QString &description, std::size_t most = 5) const;

    /// Small letters, single blanks.
    [[nodiscard]] static QString plainDescription(const QString &description);
    /// Capital letters and digits alone: "MCX75310AAS-NEAT" is "MCX75310AASNEAT".
    [[nodiscard]] static QString plainNumber(const QString &part);

private:
    struct Named {
        QString kind, id;
        QStringList words; ///< of its name, as written in `wordsOf`
    };
    [[nodiscard]] std::optional<PartMatch> byNumber(const QString &part) const;
    [[nodiscard]] std::optional<PartMatch> byName(const QString &text) const;

    QHash<QString, QString> learned_;     ///< plain number -> id
    QHash<QString, QString> described_;   ///< plain description -> id
    QHash<QString, int> frequency_;       ///< of the words of all names
    QHash<QString, QString> kinds_;       ///< id -> table
    QHash<QString, QStringList> numbers_; ///< plain number -> ids
    std::vector<Named> names_;
    QHash<QString, std::vector<std::size_t>> byWord_; ///< rarest word of a name -> names
};

} // namespace cw::catalog
