// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

namespace ui {
using namespace Qt::StringLiterals;

QPalette makePalette(const Tokens &t)
{
    QPalette palette(t.base, t.window);
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.subtle);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, t.text);
    palette.setColor(QPalette::BrightText, t.late);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Button, t.base);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accentText);
    palette.setColor(QPalette::LinkVisited, t.accentText);
    palette.setColor(QPalette::Light, t.base);
    palette.setColor(QPalette::Midlight, t.subtle);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.field);
    palette.setColor(QPalette::Shadow, t.border2);
    palette.setColor(QPalette::ToolTipBase, t.base);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.track);
    return palette;
}

QPalette makeItemViewPalette(const Tokens &t)
{
    QPalette palette = makePalette(t);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, QPalette::Highlight, t.sel);
    palette.setColor(QPalette::Active, QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, t.text);
    return palette;
}

Theme::Theme(QApplication &application, Scheme scheme, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_scheme(scheme)
    , m_platformIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    loadFonts();
    QIcon::setThemeSearchPaths(QStringList{u":/icons"_s} + QIcon::themeSearchPaths());
    QApplication::setFont(applicationFont());
    QApplication::setFont(font(Role::Label), "QHeaderView");
    QToolTip::setFont(font(Role::Label));
    QApplication::setStyle(new Style);
    apply();
    connect(&m_application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

Theme::~Theme()
{
    delete m_ring;
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_platformIsDark);
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::apply()
{
    const Tokens &t = isDark() ? darkTokens() : lightTokens();
    QIcon::setThemeName(t.dark ? u"avance-dark"_s : u"avance"_s);
    QApplication::setPalette(makePalette(t));
    QApplication::setPalette(makeItemViewPalette(t), "QAbstractItemView");
    QPalette field = makePalette(t);
    field.setColor(QPalette::Base, t.dark ? t.window : t.base);
    for (const char *kind : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        QApplication::setPalette(field, kind);
    QToolTip::setPalette(makePalette(t));
    QApplication::setWindowIcon(logo(false));
    // Qt tells the windows only from the event loop; at once, nothing is painted half light and half dark.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QEvent changed(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(window, &changed);
    }
}

void Theme::followFocus(QWidget *now)
{
    if (!now || !Style::wantsRing(now)) {
        if (m_ring)
            m_ring->setWidget(nullptr);
        return;
    }
    if (!m_ring)
        m_ring = new QFocusFrame(now->parentWidget());
    m_ring->setWidget(now);
}

} // namespace ui
