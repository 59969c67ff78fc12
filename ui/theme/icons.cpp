// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/fonts.h"

namespace ui {
using namespace Qt::StringLiterals;

QIcon icon(const QString &name)
{
    QIcon found = QIcon::fromTheme(name);
    if (found.isNull())
        qWarning("No icon is called %s", qUtf8Printable(name));
    return found;
}

QIcon fileIcon(const QString &suffix)
{
    static const QHash<QString, QString> names{
        {u"pdf"_s, u"application-pdf"_s},
        {u"xlsx"_s, u"x-office-spreadsheet"_s},
        {u"xls"_s, u"x-office-spreadsheet"_s},
        {u"ods"_s, u"x-office-spreadsheet"_s},
        {u"csv"_s, u"text-csv"_s},
        {u"tsv"_s, u"text-csv"_s},
        {u"docx"_s, u"x-office-document"_s},
        {u"doc"_s, u"x-office-document"_s},
        {u"odt"_s, u"application-vnd.oasis.opendocument.text"_s},
        {u"html"_s, u"text-html"_s},
        {u"htm"_s, u"text-html"_s},
        {u"json"_s, u"application-json"_s},
        {u"txt"_s, u"text-plain"_s},
        {u"md"_s, u"text-plain"_s},
        {u"zip"_s, u"application-zip"_s},
        {u"png"_s, u"image-x-generic"_s},
        {u"jpg"_s, u"image-x-generic"_s},
        {u"jpeg"_s, u"image-x-generic"_s},
        {u"tif"_s, u"image-x-generic"_s},
        {u"mp4"_s, u"video-x-generic"_s},
        {u"mp3"_s, u"audio-x-generic"_s},
        {u"avance"_s, u"document-open-recent"_s},
    };
    return icon(names.value(suffix.toLower(), u"text-x-generic"_s));
}

QIcon logo(bool dark)
{
    loadFonts();
    return QIcon(dark ? u":/logo/avance-dark.svg"_s : u":/logo/avance.svg"_s);
}

QPixmap tinted(const QIcon &icon, QSize size, double ratio, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.size()), colour);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, const QIcon &icon, const QColor &colour, int size)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap =
        colour.isValid() ? tinted(icon, {size, size}, ratio, colour) : icon.pixmap(QSize(size, size), ratio);
    const QPoint at(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(QRect(at, QSize(size, size)), pixmap);
}

} // namespace ui
