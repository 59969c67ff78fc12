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
        case Part::Translation:
            return tr("Translation");
        case Part::Lead:
            return tr("Lead");
        case Part::Support:
            return tr("Support");
        case Part::Due:
            return tr("Due date");
        case Part::Priority:
            return tr("Priority");
        case Part::Status:
            return tr("Status");
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
            return tr("Decide later");
        }
        return {};
    }
};

} // namespace

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
