// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

// Declares a function of the global namespace, so it can stand in no other.
static void registerResources()
{
    Q_INIT_RESOURCE(avance_look);
}

namespace ui {
using namespace Qt::StringLiterals;

namespace {

struct Step
{
    double pixels;
    QFont::Weight weight;
    bool display;
};

Step step(Role role)
{
    switch (role) {
    case Role::Badge:
        return {11, QFont::DemiBold, false};
    case Role::Axis:
        return {11, QFont::Normal, false};
    case Role::Context:
        return {11.5, QFont::Normal, false};
    case Role::Label:
        return {12, QFont::Normal, false};
    case Role::LabelStrong:
        return {12, QFont::DemiBold, false};
    case Role::Pill:
        return {12, QFont::Medium, false};
    case Role::Body:
        return {13, QFont::Normal, false};
    case Role::BodyMedium:
        return {13, QFont::Medium, false};
    case Role::BodyStrong:
        return {13, QFont::DemiBold, false};
    case Role::ItemTitle:
        return {15, QFont::DemiBold, false};
    case Role::DetailTitle:
        return {16, QFont::DemiBold, false};
    case Role::PageTitle:
        return {20, QFont::DemiBold, true};
    case Role::KeyFigure:
        return {23, QFont::DemiBold, true};
    case Role::Welcome:
        return {34, QFont::DemiBold, true};
    }
    return {13, QFont::Normal, false};
}

} // namespace

QFont font(Role role, const QFont &base)
{
    const Step wanted = step(role);
    QFont made = base;
    // Asking for a family makes fontconfig look through all of them.
    static const bool hasDisplay = loadFonts() && QFontDatabase::hasFamily(u"Inter Display"_s);
    if (wanted.display && hasDisplay)
        made.setFamilies({u"Inter Display"_s});
    made.setWeight(wanted.weight);
    if (base.pointSizeF() > 0)
        made.setPointSizeF(base.pointSizeF() * wanted.pixels / 13.0);
    else
        made.setPixelSize(qRound(base.pixelSize() * wanted.pixels / 13.0));
    return made;
}

QFont font(Role role)
{
    return font(role, QApplication::font());
}

int lineHeight(Role role)
{
    const QFont made = font(role);
    const double pixels = step(role).pixels;
    const double ratio = pixels <= 11 ? 14 / 11.0
        : pixels < 12                 ? 17 / 11.5
        : pixels < 13                 ? 16 / 12.0
        : pixels < 15                 ? 18 / 13.0
        : pixels < 23                 ? 1.34
                                      : 1.2;
    const QFontMetricsF metrics(made);
    return qMax(qCeil(metrics.height()), qRound(QFontInfo(made).pixelSize() * ratio));
}

QFont applicationFont()
{
    QFont made = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Inter"_s))
        made.setFamilies({u"Inter"_s});
#ifdef Q_OS_MACOS
    made.setPointSizeF(13); // a point is a logical pixel there
#else
    made.setPointSizeF(9.75);
#endif
    made.setWeight(QFont::Normal);
    made.setStyleName({});
    return made;
}

QString reportFamily()
{
    return QFontDatabase::hasFamily(u"Noto Serif"_s) ? u"Noto Serif"_s : u"serif"_s;
}

bool loadFonts()
{
    registerResources();
    static const bool loaded = [] {
        bool all = true;
        for (const QString &name : QDir(u":/fonts"_s).entryList(QDir::Files))
            all = QFontDatabase::addApplicationFont(u":/fonts/"_s + name) >= 0 && all;
        return all;
    }();
    return loaded;
}

} // namespace ui
