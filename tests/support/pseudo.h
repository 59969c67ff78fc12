// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QTranslator>
#include <memory>

/// An invented language that puts every source text between ⟦ and ⟧. With it installed, a visible word without brackets
/// is one that nobody gave to tr().
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QChar(u'⟦') + QString::fromUtf8(source) + QChar(u'⟧');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static bool isBracketed(const QString &text) { return text.contains(u'⟦') && text.contains(u'⟧'); }
    /// Words of model/wording in the same language. Numbers and dates keep the form of `form`.
    [[nodiscard]] static wording::Wording wording(domain::Language form = domain::Language::English)
    {
        return wording::Wording(form, std::make_shared<const PseudoTranslator>());
    }
};
