// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>
#include <QPointer>

class QApplication;
class QFocusFrame;

namespace ui {

enum class Scheme { System, Light, Dark };

/// Gives the program its look: style, fonts, icon theme, palettes and the focus ring. The program owns one; widgets
/// hear of a change through the ordinary QEvent::PaletteChange and ask tokens(this) when they paint.
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Looks at the platform's palette before changing it: Qt 6.4 has no other way to know whether the desktop is dark.
    explicit Theme(QApplication &application, Scheme scheme = Scheme::System, QObject *parent = nullptr);
    ~Theme() override;

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;

private:
    void apply();
    void followFocus(QWidget *now);

    QApplication &m_application;
    Scheme m_scheme;
    bool m_platformIsDark;
    QPointer<QFocusFrame> m_ring;
};

/// The palette of a scheme. Highlight is the accent, as Fusion uses it for progress and default buttons.
[[nodiscard]] QPalette makePalette(const Tokens &tokens);
/// The palette of lists and tables: Highlight is the pale colour of the current row.
[[nodiscard]] QPalette makeItemViewPalette(const Tokens &tokens);

} // namespace ui
