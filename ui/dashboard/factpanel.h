// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/facts.h"
#include "ui/dashboard/figurepanel.h"

namespace ui {

class Label;

/// A list of facts in a panel: what is due next, who gave no news, what is missing in the data.
class FactPanel : public FigurePanel
{
    Q_OBJECT
public:
    enum class Kind { Next, Silent, Quality };
    explicit FactPanel(Kind kind, QWidget *parent = nullptr);
    void showFigures(const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording) override;

private:
    [[nodiscard]] static QList<Fact> nextFacts(const figures::Figures &figures, const wording::Wording &wording);
    [[nodiscard]] static QList<Fact> silentFacts(
        const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording);
    [[nodiscard]] static QList<Fact> qualityFacts(
        const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString nothing() const;

    Kind m_kind;
    FactList *m_list;
    Label *m_nothing;
};

} // namespace ui
