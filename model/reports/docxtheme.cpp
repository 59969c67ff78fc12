// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxparts.h"
#include "reports/palette.h"

namespace reports::docx {
namespace {

void writeColours(Markup &out)
{
    const auto colour = [&out](QByteArrayView name, QRgb value) {
        out << "<a:" << name << "><a:srgbClr val=\"" << ink(value) << "\"/></a:" << name << '>';
    };
    constexpr QRgb paper = ~QRgb(0);
    using domain::Status;
    colour("dk1", palette::text);
    colour("lt1", paper);
    colour("dk2", palette::secondary);
    colour("lt2", palette::status(Status::NotApplicable).fill);
    colour("accent1", palette::link);
    colour("accent2", palette::status(Status::InProgress).fill);
    colour("accent3", palette::status(Status::PartlyImplemented).fill);
    colour("accent4", palette::status(Status::Implemented).fill);
    colour("accent5", palette::status(Status::Planned).fill);
    colour("accent6", palette::status(Status::NotAccepted).fill);
    colour("hlink", palette::link);
    colour("folHlink", palette::link);
}

void writeFonts(Markup &out, QByteArrayView name)
{
    out << "<a:" << name << R"(><a:latin typeface="Noto Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:)" << name
        << '>';
}

} // namespace

// Styles take face and inks from here, so that Word's "Fonts" and "Colours" change the whole report. The format schemes
// are the least the standard asks for.
QByteArray theme()
{
    Markup out;
    out << xmlHead()
        << R"(<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Avance"><a:themeElements><a:clrScheme name="Avance">)";
    writeColours(out);
    out << R"(</a:clrScheme><a:fontScheme name="Avance">)";
    writeFonts(out, "majorFont");
    writeFonts(out, "minorFont");
    out << R"(</a:fontScheme><a:fmtScheme name="Avance">)";
    const QByteArray fill = R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)";
    out << "<a:fillStyleLst>" << fill << fill << fill << "</a:fillStyleLst><a:lnStyleLst>";
    for (const int width : {6350, 12700, 19050})
        out << "<a:ln w=\"" << width << "\">" << fill << "</a:ln>";
    out << "</a:lnStyleLst><a:effectStyleLst>";
    for (int i = 0; i < 3; ++i)
        out << "<a:effectStyle><a:effectLst/></a:effectStyle>";
    out << "</a:effectStyleLst><a:bgFillStyleLst>" << fill << fill << fill
        << "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    return out.bytes();
}

} // namespace reports::docx
