// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/htmlelements.h"

namespace reports {

/// The cover of an HTML report: its head on the screen, a page of its own in print.
class HtmlCover : private Elements
{
public:
    using Elements::Elements;
    void write(const Cover &cover);

private:
    void letterhead(const Cover &cover);
};

} // namespace reports
