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
    static QString decision(exchange::Decision decision, bool changed)
    {
        switch (decision) {
        case exchange::Decision::None:
            return tr("Not decided");
        case exchange::Decision::TakeAsNew:
            return tr("Different: add as new");
        case exchange::Decision::TakeAsUpdate:
            return changed ? tr("Update") : tr("The same: update it");
        case exchange::Decision::Leave:
            return changed ? tr("Leave as it is") : tr("Decide later");
        }
        return {};
    }
    static QString encoding(exchange::Encoding encoding)
    {
        using exchange::Encoding;
        switch (encoding) {
        case Encoding::Utf8:
            return u"UTF-8"_s;
        case Encoding::Utf16Le:
            return u"UTF-16 LE"_s;
        case Encoding::Utf16Be:
            return u"UTF-16 BE"_s;
        case Encoding::Windows1252:
            return u"Windows-1252"_s;
        case Encoding::Latin1:
            return u"Latin-1 (ISO 8859-1)"_s;
        case Encoding::MacRoman:
            return u"Mac Roman"_s;
        }
        return {};
    }
    static QString separator(QChar separator)
    {
        switch (separator.unicode()) {
        case u',':
            return tr("Comma");
        case u';':
            return tr("Semicolon");
        case u'\t':
            return tr("Tabulator");
        case u'|':
            return tr("Vertical bar");
        default:
            return separator.isNull() ? tr("None") : QString(separator);
        }
    }
    static QString partValue(exchange::Part part, const QString &value, const wording::Wording &wording)
    {
        using exchange::Part;
        if (value.isEmpty())
            return u"–"_s;
        switch (part) {
        case Part::Kind:
            return coded<domain::RecommendationKind>(value, [&](auto kind) { return wording.kind(kind); });
        case Part::Position:
            return coded<domain::Position>(value, [&](auto position) { return wording.position(position); });
        case Part::Priority:
            return coded<domain::Priority>(value, [&](auto priority) { return wording.priority(priority); });
        case Part::Status:
            return coded<domain::Status>(value, [&](auto status) { return wording.status(status); });
        case Part::Due:
            return wording.date(QDate::fromString(value, Qt::ISODate));
        case Part::Text:
        case Part::Translation:
            return value.simplified();
        default:
            return value.split(u'\n').join(u", "_s);
        }
    }
    template <class Value, class Say>
    static QString coded(const QString &code, Say say)
    {
        const auto value = domain::fromCode<Value>(code);
        return value ? say(*value) : code;
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

QString decision(exchange::Decision decision, exchange::Verdict verdict)
{
    return Words::decision(decision, verdict == exchange::Verdict::Changed);
}

QString partValue(exchange::Part part, const QString &value, const wording::Wording &wording)
{
    return Words::partValue(part, value, wording);
}

QString encoding(exchange::Encoding encoding)
{
    return Words::encoding(encoding);
}

QString separator(QChar separator)
{
    return Words::separator(separator);
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
