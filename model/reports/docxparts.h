// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/docxstyles.h"

/// The small parts of a DOCX: what it is made of, how Word treats it, and what stands at the head and foot of its
/// pages.
namespace reports::docx {

/// Paper and margins in twentieths of a point.
struct PageSetup
{
    int width = 11906; ///< A4
    int height = 16838;
    int top = 1640;
    int bottom = 1520;
    int left = 1440;
    int right = 1440;
    int header = 820;
    int footer = 740;

    [[nodiscard]] int textWidth() const { return width - left - right; }
};

/// A picture among the parts of the package.
struct Media
{
    QByteArray bytes;
    QByteArray ending; ///< "png", "jpeg"
};

[[nodiscard]] QByteArray contentTypes(bool header, bool footer);
[[nodiscard]] QByteArray coreProperties(const Metadata &metadata);
[[nodiscard]] QByteArray applicationProperties();
[[nodiscard]] QByteArray settings(domain::Language language);
[[nodiscard]] QByteArray fontTable();
[[nodiscard]] QByteArray theme();
/// `logo` markup of a picture that stands above the words, or empty.
[[nodiscard]] QByteArray headerPart(const Metadata &metadata, const StyleSheet &styles, const QByteArray &logo);
[[nodiscard]] QByteArray footerPart(const Metadata &metadata, const StyleSheet &styles);

/// The properties of a section. The relations of header and footer are named when there are any.
void writeSection(Markup &out, const PageSetup &page, const QByteArray &header, const QByteArray &footer);

/// Namespaces of parts that hold paragraphs.
[[nodiscard]] QByteArrayView paragraphSpaces();
[[nodiscard]] QByteArrayView xmlHead();

} // namespace reports::docx
