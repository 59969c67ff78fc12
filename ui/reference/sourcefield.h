// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QLineEdit>

namespace ui {

/// Where a scale or a term is from. The words that come with the program are read in the window's language and kept as they are stored unless somebody types
/// others.
class SourceField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SourceField(const QString &stored, QWidget *parent = nullptr);

    /// Shows it in another language, unless something else was typed.
    void setWording(const wording::Wording &wording);
    /// What is to be stored.
    [[nodiscard]] QString source() const;

private:
    QString m_stored;
    QString m_shown; ///< what stands for it in the field
};

} // namespace ui
