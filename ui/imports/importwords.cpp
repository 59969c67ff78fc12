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
    static QString family(exchange::Family family)
    {
        using exchange::Family;
        switch (family) {
        case Family::Uhri:
            return tr("UHRI columns");
        case Family::UprInfo:
            return tr("UPR Info database");
        case Family::Dihr:
            return tr("Danish Institute's explorer");
        case Family::UprMatrix:
            return tr("OHCHR's matrix of recommendations");
        case Family::ImpactOss:
            return tr("IMPACT OSS columns");
        case Family::Uwazi:
            return tr("Uwazi columns");
        case Family::Mapped:
            return tr("Table with its own columns");
        }
        return {};
    }
    static QString container(exchange::Container container)
    {
        using exchange::Container;
        switch (container) {
        case Container::Csv:
            return u"CSV"_s;
        case Container::Xlsx:
            return u"XLSX"_s;
        case Container::Xls:
            return u"XLS"_s;
        case Container::Ods:
            return u"ODS"_s;
        case Container::Docx:
            return u"DOCX"_s;
        case Container::Json:
            return u"JSON"_s;
        }
        return {};
    }
    static QString format(exchange::Format format)
    {
        if (format == exchange::Format(exchange::Family::Uhri, exchange::Container::Xlsx))
            return tr("UHRI spreadsheet (XLSX)");
        if (format.container == exchange::Container::Json)
            return tr("UHRI export (JSON)");
        //: what columns a table has, and the kind of file that holds it: "UPR Info database (CSV)"
        return tr("%1 (%2)").arg(family(format.family), container(format.container));
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

QString family(exchange::Family family)
{
    return Words::family(family);
}

QString container(exchange::Container container)
{
    return Words::container(container);
}

QString suffix(exchange::Format format)
{
    return QString(domain::code(format.container));
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
