// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/svg.h"

#include "reports/chart.h"
#include "reports/htmlelements.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

constexpr qreal figureWidth = 451;

QString colour(QRgb ink)
{
    return QColor::fromRgb(ink).name();
}

/// A browser chooses the face, so widths are an average of serif faces, on the generous side.
qreal approximateWidth(const QString &text, qreal size, bool bold)
{
    return static_cast<qreal>(text.size()) * size * (bold ? 0.62 : 0.57);
}

class SvgWriter : private Elements
{
public:
    using Elements::Elements;
    void write(const Figure &figure, int serial);

private:
    void shapes(const ChartPicture &picture);
};

void SvgWriter::shapes(const ChartPicture &picture)
{
    for (const ChartPicture::Box &box : picture.boxes) {
        open("rect"_L1);
        number("x"_L1, box.rect.x());
        number("y"_L1, box.rect.y());
        number("width"_L1, box.rect.width());
        number("height"_L1, box.rect.height());
        m_xml.writeAttribute("fill"_L1, colour(box.fill));
        close();
    }
    for (const ChartPicture::Line &line : picture.lines) {
        open("line"_L1);
        number("x1"_L1, line.line.x1());
        number("y1"_L1, line.line.y1());
        number("x2"_L1, line.line.x2());
        number("y2"_L1, line.line.y2());
        m_xml.writeAttribute("stroke"_L1, colour(line.ink));
        number("stroke-width"_L1, line.width);
        close();
    }
    for (const ChartPicture::Label &label : picture.labels) {
        open("text"_L1);
        number("x"_L1, label.at.x());
        number("y"_L1, label.at.y());
        number("font-size"_L1, label.size);
        m_xml.writeAttribute("fill"_L1, colour(label.ink));
        if (label.bold)
            m_xml.writeAttribute("font-weight"_L1, "bold"_L1);
        if (label.align != ChartPicture::Label::Align::Left)
            m_xml.writeAttribute(
                "text-anchor"_L1, label.align == ChartPicture::Label::Align::Centre ? "middle"_L1 : "end"_L1);
        m_xml.writeCharacters(label.text);
        close();
    }
}

void SvgWriter::write(const Figure &figure, int serial)
{
    const ChartPicture picture = drawChart(figure, figureWidth, approximateWidth);
    open("svg"_L1);
    m_xml.writeAttribute("xmlns"_L1, "http://www.w3.org/2000/svg"_L1);
    m_xml.writeAttribute("viewBox"_L1, u"0 0 %1 %2"_s.arg(picture.size.width()).arg(picture.size.height()));
    m_xml.writeAttribute("role"_L1, "img"_L1);
    m_xml.writeAttribute("aria-labelledby"_L1, u"f%1t f%1d"_s.arg(serial));
    m_xml.writeAttribute("font-family"_L1, "\"Noto Serif\", Georgia, serif"_L1);
    open("title"_L1);
    m_xml.writeAttribute("id"_L1, u"f%1t"_s.arg(serial));
    m_xml.writeCharacters(figure.caption);
    close();
    open("desc"_L1);
    m_xml.writeAttribute("id"_L1, u"f%1d"_s.arg(serial));
    m_xml.writeCharacters(figure.alternative);
    close();
    shapes(picture);
    close();
}

} // namespace

void writeSvg(QXmlStreamWriter &xml, const Figure &figure, int number)
{
    SvgWriter(xml).write(figure, number);
}

} // namespace reports
