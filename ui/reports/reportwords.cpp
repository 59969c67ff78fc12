// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportwords.h"

#include <QCoreApplication>

namespace ui::reportwords {

using namespace Qt::StringLiterals;
using reports::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReportWords)
};

} // namespace

QString kind(Kind kind)
{
    switch (kind) {
    case Kind::Periodic:
        return Words::tr("Periodic report");
    case Kind::ListOfIssues:
        return Words::tr("List of issues");
    case Kind::FollowUp:
        return Words::tr("Follow-up after 1 or 2 years");
    case Kind::UprNational:
        return Words::tr("UPR national report");
    case Kind::UprMatrix:
        return Words::tr("UPR matrix");
    case Kind::UprMidTerm:
        return Words::tr("UPR mid-term report");
    case Kind::Court:
        return Words::tr("Compliance, Inter-American Court");
    case Kind::Commission:
        return Words::tr("Information to the Commission");
    case Kind::Status:
        return Words::tr("Status report");
    case Kind::Institution:
        return Words::tr("Sheet per institution");
    case Kind::Brief:
        return Words::tr("One page for the minister");
    case Kind::Handover:
        return Words::tr("Handover sheet");
    case Kind::Statistics:
        return Words::tr("Statistical annex");
    }
    return {};
}

QString kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::Periodic:
        return u"view-pim-notes"_s;
    case Kind::ListOfIssues:
        return u"view-conversation-balloon"_s;
    case Kind::FollowUp:
        return u"chronometer"_s;
    case Kind::UprNational:
        return u"globe"_s;
    case Kind::UprMatrix:
        return u"table"_s;
    case Kind::UprMidTerm:
        return u"view-calendar"_s;
    case Kind::Court:
        return u"view-institution"_s;
    case Kind::Commission:
        return u"mail-message"_s;
    case Kind::Status:
        return u"office-chart-bar"_s;
    case Kind::Institution:
        return u"system-users"_s;
    case Kind::Brief:
        return u"documentinfo"_s;
    case Kind::Handover:
        return u"document-edit-sign"_s;
    case Kind::Statistics:
        return u"office-chart-pie"_s;
    }
    return {};
}

QString circle(reports::Circle circle)
{
    switch (circle) {
    case reports::Circle::UnitedNations:
        return Words::tr("United Nations");
    case reports::Circle::InterAmerican:
        return Words::tr("Inter-American system");
    case reports::Circle::Internal:
        return Words::tr("Internal use");
    }
    return {};
}

QString grouping(reports::Grouping grouping)
{
    switch (grouping) {
    case reports::Grouping::Document:
        return Words::tr("The document's order");
    case reports::Grouping::Mechanism:
        return Words::tr("Mechanism");
    case reports::Grouping::Theme:
        return Words::tr("Theme");
    case reports::Grouping::Right:
        return Words::tr("Right or article");
    case reports::Grouping::Institution:
        return Words::tr("Institution");
    }
    return {};
}

QString format(reports::Format format)
{
    switch (format) {
    case reports::Format::Pdf:
        return u"PDF"_s;
    case reports::Format::Docx:
        return u"DOCX"_s;
    case reports::Format::Odt:
        return u"ODT"_s;
    case reports::Format::Html:
        return u"HTML"_s;
    case reports::Format::Xlsx:
        return u"XLSX"_s;
    case reports::Format::Markdown:
        return u"Markdown"_s;
    }
    return {};
}

QString gap(reports::Gap::Kind kind)
{
    using Gap = reports::Gap::Kind;
    switch (kind) {
    case Gap::NoAnswer:
        return Words::tr("without an answer");
    case Gap::OldAnswer:
        return Words::tr("answer older than the last report");
    case Gap::NoText:
        return Words::tr("without a text in the report's language");
    case Gap::NoTranslation:
        return Words::tr("answer not in the report's language");
    case Gap::NoSource:
        return Words::tr("figures without a source");
    case Gap::ToWrite:
        return Words::tr("sections to write");
    }
    return {};
}

} // namespace ui::reportwords
