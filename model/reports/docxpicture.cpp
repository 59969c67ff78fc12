// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxpicture.h"

#include <QBuffer>
#include <QImageReader>
#include <cmath>

namespace reports::docx {

void writePicture(Markup &out, const Placed &picture)
{
    const auto width = std::llround(picture.size.width() * unitsOfPoint);
    const auto height = std::llround(picture.size.height() * unitsOfPoint);
    out << R"(<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx=")" << width << "\" cy=\"" << height << "\"/><wp:docPr id=\""
        << picture.serial << "\" name=\"Picture " << picture.serial << "\" descr=\"" << picture.alternative
        << R"("/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id=")"
        << picture.serial << "\" name=\"Picture " << picture.serial << R"("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId)"
        << picture.relation << R"("/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx=")" << width
        << "\" cy=\"" << height
        << R"("/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>)";
}

std::optional<Sized> pictureOf(const QByteArray &bytes)
{
    constexpr int longest = 20'000;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return std::nullopt;
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty() || size.width() > longest || size.height() > longest)
        return std::nullopt;
    return Sized{{bytes, format}, size};
}

} // namespace reports::docx
