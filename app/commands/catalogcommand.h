// Changes of the user's own catalog as undo steps: a row of facts, a quote, the meaning of a part number. The work runs
// on the catalog's thread in the order of the steps; what undo needs is read there when the step is first done. They
// change no plan; a changed price makes the plan answer anew.
#pragma once

#include "app/session/livecatalog.h"
#include "catalog/import/quote.h"

#include <QUndoCommand>

#include <memory>

namespace cw::app {

class CatalogCommand : public QUndoCommand {
public:
    CatalogCommand(std::shared_ptr<LiveCatalog> live, const QString &text);
    void redo() final;
    void undo() final;

protected:
    [[nodiscard]] virtual CatalogWrite forward() = 0;
    [[nodiscard]] virtual CatalogWrite backward() = 0;

private:
    std::shared_ptr<LiveCatalog> live_;
};

/// The cells of a row as the user says them from a day on (today where none is named). No cells: the shipped row stands
/// again.
class ChangeOwnRowCommand : public CatalogCommand {
public:
    ChangeOwnRowCommand(const std::shared_ptr<LiveCatalog> &live, const QString &kind, const QString &id,
                        const QMap<QString, QString> &cells, QDate from = {});

protected:
    CatalogWrite forward() override;
    CatalogWrite backward() override;

private:
    QString kind_, id_;
    catalog::FactVersion version_;
    bool restores_;
    std::shared_ptr<qint64> seen_; ///< revision of a team catalog the user has read, then that of their own change
    std::shared_ptr<std::vector<catalog::FactVersion>> before_; ///< as the step found them
};

class ImportQuoteCommand : public CatalogCommand {
public:
    /// `hash` is that of the file's bytes, hexadecimal. The quote must be importable.
    ImportQuoteCommand(const std::shared_ptr<LiveCatalog> &live, catalog::Quote quote, const QString &file,
                       const QString &hash);

protected:
    CatalogWrite forward() override;
    CatalogWrite backward() override;

private:
    catalog::Quote quote_;
    QString file_, hash_;
    QDate day_;
    std::shared_ptr<bool> wasThere_;
};

/// What a line means: its part number from now on or, where it has none, its description in quotes of this vendor.
class MatchPartCommand : public CatalogCommand {
public:
    MatchPartCommand(const std::shared_ptr<LiveCatalog> &live, const QString &part, const QString &catalogId);
    MatchPartCommand(const std::shared_ptr<LiveCatalog> &live, const QString &vendor, const QString &description,
                     const QString &catalogId);

protected:
    CatalogWrite forward() override;
    CatalogWrite backward() override;

private:
    QString part_, vendor_, description_, id_;
    std::shared_ptr<QString> before_;
};

} // namespace cw::app
