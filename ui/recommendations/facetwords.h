// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "items/facetmodel.h"

#include <QCoreApplication>

namespace ui {

class Language;

/// The words of the filters that only the window can say, in its language of the moment.
class FacetWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::FacetWords)
public:
    [[nodiscard]] static QString due(domain::DueState state);
    [[nodiscard]] static QString none(domain::Field field);
    [[nodiscard]] static QString archived(bool archived);
    [[nodiscard]] static QString more(int count);
    /// A shorter name for a value whose own does not fit beside its count; empty where there is none.
    [[nodiscard]] static QString shorter(domain::Field field, const QString &value);
    [[nodiscard]] static QString group(domain::Field field, const wording::Wording &wording);
};

[[nodiscard]] items::FacetModel::Words facetWords(const Language &language);

} // namespace ui
