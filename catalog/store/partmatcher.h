// Joins a line of a quote to a part of the catalog: by id, by a name learned from the user, by a part number that
// stands in exactly one row, by a name whose words all stand in the description. Rather none than a wrong one: two rows
// that fit equally well are no match. Built once per catalog; then const and safe between threads.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <QHash>
#include <QSet>

namespace cw::catalog {

struct PartMatch {
    QString kind; ///< catalog table
    QString id;
    QString how; ///< "id", "learned", "part number", "name"
};

class PartMatcher {
public:
    explicit PartMatcher(const CatalogSnapshot &snapshot, const QHash<QString, QString> &learned = {});

    [[nodiscard]] std::optional<PartMatch> match(const QString &part, const QString &otherPart,
                                                 const QString &description) const;

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
    QHash<QString, QString> kinds_;       ///< id -> table
    QHash<QString, QStringList> numbers_; ///< plain number -> ids
    std::vector<Named> names_;
    QHash<QString, std::vector<std::size_t>> byWord_; ///< rarest word of a name -> names
};

} // namespace cw::catalog
