// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importwords.h"

#include "exchange/clean.h"

#include <QCoreApplication>

namespace ui::importwords {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::importwords)
public:
    static QString refused(exchange::Reason reason, const QString &detail)
    {
        using exchange::Reason;
        switch (reason) {
        case Reason::NoText:
            return tr("The row has no text");
        case Reason::TextTooLong:
            return tr("The text is so long that the columns have probably slipped");
        case Reason::NoState:
            return tr("The row names no State");
        case Reason::UnknownState:
            return detail.isEmpty() ? tr("What stands as the State is no State")
                                    : tr("“%1” is not the name of a State").arg(detail);
        case Reason::NoBody:
            return tr("The row does not say which body it comes from");
        case Reason::NoDocument:
            return tr("The row has neither a document symbol nor a session");
        case Reason::TooManyCells:
            return tr("The row has more cells than the header; a text without quotation marks was probably divided");
        case Reason::OpenQuote:
            return tr("A quotation mark is opened and never closed");
        case Reason::NotARecord:
            return tr("This entry of the file is not a record");
        default:
            return {};
        }
    }
    static QString doubtful(exchange::Reason reason, const QString &detail)
    {
        using exchange::Reason;
        const bool none = detail.isEmpty();
        switch (reason) {
        case Reason::RepeatedId:
            return none ? tr("An earlier row has this identifier with another content")
                        : tr("Row %1 has this identifier with another content").arg(detail);
        case Reason::SeveralWithId:
            return tr("The workspace has several recommendations with this identifier");
        case Reason::SameText:
            return none ? tr("The same text as another, under another identifier")
                        : tr("The same text as %1, under another identifier").arg(place(detail));
        case Reason::SimilarText:
            return none ? tr("Nearly the same text as another") : tr("Nearly the same text as %1").arg(detail);
        case Reason::SameParagraph:
            return none ? tr("The same paragraph as one that has no text in this language")
                        : tr("The same paragraph as %1, which has no text in this language").arg(detail);
        case Reason::OtherAnswer:
            return none ? tr("An earlier row gives the same recommendation another position")
                        : tr("Row %1 gives the same recommendation another position").arg(detail);
        case Reason::SymbolOfOtherState:
            return none ? tr("The document symbol names another State")
                        : tr("The document symbol names another State: %1").arg(detail);
        default:
            return {};
        }
    }
    static QString remark(exchange::Reason reason, const QString &detail)
    {
        using exchange::Reason;
        const bool none = detail.isEmpty();
        switch (reason) {
        case Reason::Concern:
            return tr("A concern or an observation, not a recommendation");
        case Reason::OtherKind:
            return tr("Not a recommendation");
        case Reason::NoType:
            return tr("The row does not say what it is; taken as a recommendation");
        case Reason::UnknownAnswer:
            return none ? tr("The position is not known; left empty")
                        : tr("“%1” is no known position; left empty").arg(detail);
        case Reason::UnknownDate:
            return none ? tr("The date cannot be read; left empty") : tr("“%1” is not a date; left empty").arg(detail);
        case Reason::AmbiguousSdg:
            return none ? tr("A target may have lost its last zero in a spreadsheet; left out")
                        : tr("Target %1 may have lost its last zero in a spreadsheet; left out").arg(detail);
        case Reason::UnknownSdg:
            return none ? tr("No goal or target of the SDGs; left out")
                        : tr("“%1” is no goal or target of the SDGs; left out").arg(detail);
        case Reason::UnknownRecommendingState:
            return none ? tr("The recommending State is not known; kept as printed")
                        : tr("“%1” is not the name of a State; kept as printed").arg(detail);
        case Reason::BrokenCharacters:
            return tr("Some characters of the text are damaged");
        default:
            return {};
        }
    }
    static QString part(exchange::Part part)
    {
        using exchange::Part;
        switch (part) {
        case Part::Text:
            return tr("Text");
        case Part::Paragraph:
            return tr("Paragraph");
        case Part::Kind:
            return tr("Kind of text");
        case Part::Position:
            return tr("Position");
        case Part::Document:
            return tr("Document");
        case Part::ExternalId:
            return tr("Identifier");
        case Part::RecommendingStates:
            return tr("Recommending States");
        case Part::Themes:
            return tr("Themes");
        case Part::Groups:
            return tr("Groups");
        case Part::Sdgs:
            return tr("SDG");
        }
        return {};
    }
    static QString format(exchange::Format format)
    {
        switch (format) {
        case exchange::Format::UhriXlsx:
            return tr("UHRI spreadsheet (XLSX)");
        case exchange::Format::UhriJson:
            return tr("UHRI export (JSON)");
        case exchange::Format::UhriCsv:
            return tr("UHRI columns (CSV)");
        case exchange::Format::UprInfoCsv:
            return tr("UPR Info database (CSV)");
        }
        return {};
    }
    static QString decision(exchange::Decision decision)
    {
        switch (decision) {
        case exchange::Decision::None:
            return tr("Not decided");
        case exchange::Decision::TakeAsNew:
            return tr("Add as new");
        case exchange::Decision::TakeAsUpdate:
            return tr("Update the existing one");
        case exchange::Decision::Leave:
            return tr("Leave out");
        }
        return {};
    }

private:
    /// A row of the file or a reference of the workspace.
    static QString place(const QString &detail)
    {
        bool isRow = false;
        detail.toLongLong(&isRow);
        return isRow ? tr("row %1", "of the file, inside a sentence").arg(detail) : detail;
    }
};

} // namespace

QString reason(exchange::Reason reason, const QString &detail)
{
    for (const auto words : {Words::refused, Words::doubtful, Words::remark}) {
        if (QString found = words(reason, detail); !found.isEmpty())
            return found;
    }
    return {};
}

QString part(exchange::Part part)
{
    return Words::part(part);
}

QString format(exchange::Format format)
{
    return Words::format(format);
}

QString decision(exchange::Decision decision)
{
    return Words::decision(decision);
}

QString suffix(exchange::Format format)
{
    switch (format) {
    case exchange::Format::UhriXlsx:
        return u"xlsx"_s;
    case exchange::Format::UhriJson:
        return u"json"_s;
    case exchange::Format::UhriCsv:
    case exchange::Format::UprInfoCsv:
        break;
    }
    return u"csv"_s;
}

QString state(const QString &state, const storage::Workspace &workspace, const wording::Wording &wording)
{
    const QString folded = exchange::clean::folded(state);
    const bool own = state == workspace.state || folded == exchange::clean::folded(workspace.name.es)
        || folded == exchange::clean::folded(workspace.name.en);
    if (own && !workspace.name.preferred(wording.language()).isEmpty())
        return workspace.name.preferred(wording.language());
    return wording.country(state);
}

} // namespace ui::importwords
