// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace ui {

namespace {

StatusColours colours(QRgb pill, QRgb ink, QRgb bar, QRgb barInk, bool hatched = false)
{
    return {QColor::fromRgb(pill), QColor::fromRgb(ink), QColor::fromRgb(bar), QColor::fromRgb(barInk), hatched};
}

Tokens makeLight()
{
    Tokens t;
    t.base = 0xFFFFFF, t.window = 0xF3F4F7, t.nav = 0xE8EBF1, t.subtle = 0xF8F9FB, t.hover = 0xEEF1F6, t.sel = 0xE1E7F8;
    t.check = 0xF3F5FC, t.text = 0x1A1F2B, t.text2 = 0x495162, t.text3 = 0x5D6576, t.disabled = 0x9AA1AF;
    t.accentText = 0x3445A2, t.accent = 0x3B4CAA, t.onAccent = 0xFFFFFF, t.focus = 0x3B4CAA, t.field = 0x767E90;
    t.border2 = 0xC3C9D4, t.border = 0xDADEE6, t.late = 0xB0231B, t.lateBg = 0xFCEBE9, t.lateBorder = 0xEDB5AF;
    t.soon = 0x7F4C00, t.soonBg = 0xFFF3D9, t.soonBorder = 0xE8C88A, t.ok = 0x14603A, t.okBg = 0xE0F3E7,
    t.track = 0xE1E5EC;
    t.bar = t.accent;
    constexpr QRgb dark = 0x1A1F2B;
    constexpr QRgb white = 0xFFFFFF;
    t.statuses = {colours(0xECEEF2, 0x474E5D, 0xCBD0D9, dark), colours(0xE5ECF8, 0x335585, 0xA3BEE3, dark),
        colours(0xD9E9FB, 0x12528C, 0x5A9AD8, dark), colours(0xD3EFEC, 0x075C58, 0x1B7D7E, white),
        colours(0xD6EFDD, 0x12552D, 0x0F4F35, white), colours(0xF4F1F8, 0x5A4F70, 0xB9AECB, dark, true),
        colours(0xDDF0F1, 0x155A63, 0x63AEB4, dark), colours(0xF4F1F8, 0x5A4F70, 0xD3CCDF, dark)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.base = 0x22262F, t.window = 0x1A1D24, t.nav = 0x14171D, t.subtle = 0x262B35, t.hover = 0x2C323D, t.sel = 0x303961;
    t.check = 0x282E40, t.text = 0xE7E9EF, t.text2 = 0xB9BFCC, t.text3 = 0xA0A8B8, t.disabled = 0x666E7E;
    t.accentText = 0xA6B4FA, t.accent = 0x5566CC, t.onAccent = 0xFFFFFF, t.focus = 0xA6B4FA, t.field = 0x808A9F;
    t.border2 = 0x4A5261, t.border = 0x343B48, t.late = 0xFF9C91, t.lateBg = 0x43231F, t.lateBorder = 0x7C403A;
    t.soon = 0xF2BF66, t.soonBg = 0x3B2E14, t.soonBorder = 0x705724, t.ok = 0x7FD3A2, t.okBg = 0x17352A,
    t.track = 0x3A414E;
    t.bar = t.accentText;
    constexpr QRgb ink = 0x14171D;
    constexpr QRgb white = 0xFFFFFF;
    t.statuses = {colours(0x343A46, 0xC6CBD6, 0x5A6270, white), colours(0x2B3A55, 0xB3CBF0, 0x5876A6, white),
        colours(0x1D4166, 0x9CCBFA, 0x4C93DA, ink), colours(0x12474A, 0x86DEDA, 0x3BB3B0, ink),
        colours(0x1B4A33, 0x93E3B4, 0x86DFAC, ink), colours(0x3A3448, 0xCFC3E6, 0x9589B0, white, true),
        colours(0x1B4248, 0x9ADBE2, 0x4E9AA3, ink), colours(0x3A3448, 0xCFC3E6, 0x6B6280, white)};
    return t;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens made = makeLight();
    return made;
}

const Tokens &darkTokens()
{
    static const Tokens made = makeDark();
    return made;
}

const Tokens &tokens(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

const Tokens &tokens(const QWidget *widget)
{
    return tokens(widget ? widget->palette() : QApplication::palette());
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

} // namespace ui
