// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"
#include "work/task.h"

#include <QRectF>
#include <memory>

class QPainter;

namespace reports {

namespace layout {
struct Book;
}

/// A document laid out on pages of A4: what the PDF, the printer and the preview show alike. A value, cheap to copy; it
/// may be painted on any thread. Needs a QGuiApplication and the face "Noto Serif" among its fonts; without it the
/// system's serif face is taken.
class Pages
{
public:
    /// A heading and where it stands, for an outline.
    struct Mark
    {
        int level = 1;
        QString title;
        int page = 0; ///< the first is 0, the cover where there is one
        qreal top = 0; ///< points from the page's top
    };
    /// A place that leads elsewhere.
    struct Link
    {
        QRectF area; ///< points
        QString target; ///< address, or empty when `page` is meant
        int page = -1;
        qreal top = 0;
    };
    /// What stands on one page of a paragraph that a person may edit (Paragraph::key).
    struct Key
    {
        QString key;
        QRectF area; ///< points; without a height where there are no words yet: the line below which they would stand
        bool operator==(const Key &) const = default;
    };

    /// No page at all.
    Pages();

    /// Takes long for long documents; works off the UI thread. Cancelled is the only error.
    [[nodiscard]] static domain::Result<Pages> of(const Document &document, const work::Progress &progress = {});

    [[nodiscard]] int count() const;
    /// In points (1/72 inch).
    [[nodiscard]] QSizeF size() const;
    /// Paints one page, the first being 0, in points from the painter's origin; the paper's white is the caller's. A
    /// page that is not there paints nothing.
    void paint(int page, QPainter &painter) const;
    /// "Page 3 of 12", as printed at the foot.
    [[nodiscard]] QString label(int page) const;
    [[nodiscard]] QList<Mark> marks() const;
    [[nodiscard]] QList<Link> links(int page) const;
    /// From the top down.
    [[nodiscard]] QList<Key> keys(int page) const;
    /// The page on which a paragraph begins; -1 when it stands on none.
    [[nodiscard]] int pageOf(const QString &key) const;
    [[nodiscard]] Metadata metadata() const;

private:
    std::shared_ptr<const layout::Book> m_book;
};

} // namespace reports
