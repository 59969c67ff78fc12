// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "support/windows.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QTest>
#include <cmath>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init() { support::failOnWarnings(); }
    void textIsReadable_data();
    void textIsReadable();
    void statusIsReadable_data();
    void statusIsReadable();
    void barsFallInLightness();
    void paletteTellsTheScheme();
    void schemeReachesWidgets();
    void itemViewsHaveTheirOwnHighlight();
    void iconsHaveTheColourOfText_data();
    void iconsHaveTheColourOfText();
    void fontsAreCompiledIn();
    void sizesFollowTheBase();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestTokens::textIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("least");
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const auto add = [t](const char *name, const QColor &ink, const QColor &paper, double least) {
            QTest::addRow("%s, %s", t->dark ? "dark" : "light", name) << ink << paper << least;
        };
        const QList<QPair<const char *, QColor>> papers{{"base", t->base}, {"window", t->window}, {"sel", t->sel}};
        const QList<QPair<const char *, QColor>> inks{{"text", t->text}, {"text2", t->text2}, {"text3", t->text3},
            {"accentText", t->accentText}, {"late", t->late}, {"soon", t->soon}};
        for (const auto &[paperName, paper] : papers) {
            for (const auto &[inkName, ink] : inks)
                add(qPrintable(QLatin1String(inkName) + u" on "_s + QLatin1String(paperName)), ink, paper, 4.5);
            add(qPrintable(u"field on "_s + QLatin1String(paperName)), t->field, paper, 3.0);
            add(qPrintable(u"focus on "_s + QLatin1String(paperName)), t->focus, paper, 3.0);
        }
        add("text3 on nav", t->text3, t->nav, 4.5);
        add("text3 on check", t->text3, t->check, 4.5);
        add("text3 on hover", t->text3, t->hover, 4.5);
        add("text2 on subtle", t->text2, t->subtle, 4.5);
        add("onAccent on accent", t->onAccent, t->accent, 4.5);
        add("late on lateBg", t->late, t->lateBg, 4.5);
        add("text on lateBg", t->text, t->lateBg, 4.5);
        add("soon on soonBg", t->soon, t->soonBg, 4.5);
        add("text on soonBg", t->text, t->soonBg, 4.5);
        add("ok on okBg", t->ok, t->okBg, 4.5);
        add("text2 on track", t->text2, t->track, 4.5);
    }
}

void TestTokens::textIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QFETCH(double, least);
    const double measured = contrast(ink, paper);
    QVERIFY2(measured >= least, qPrintable(u"%1 is less than %2"_s.arg(measured).arg(least)));
}

void TestTokens::statusIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<domain::Status>("status");
    for (const bool dark : {false, true}) {
        for (const domain::Status status : domain::allOf<domain::Status>())
            QTest::addRow("%s, %s", dark ? "dark" : "light", domain::code(status).data()) << dark << status;
    }
}

void TestTokens::statusIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(domain::Status, status);
    const StatusColours &colours = (dark ? darkTokens() : lightTokens()).status(status);
    QVERIFY2(
        contrast(colours.ink, colours.pill) >= 4.5, qPrintable(QString::number(contrast(colours.ink, colours.pill))));
    // The number on a hatched share stands on the background.
    if (!colours.hatched)
        QVERIFY2(contrast(colours.barInk, colours.bar) >= 4.5,
            qPrintable(QString::number(contrast(colours.barInk, colours.bar))));
}

/// Grey printing keeps the order of progress.
void TestTokens::barsFallInLightness()
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        for (size_t i = 1; i < 5; ++i) {
            const double before = luminance(t->statuses[i - 1].bar);
            const double after = luminance(t->statuses[i].bar);
            QVERIFY(t->dark ? after > before : after < before);
        }
    }
}

void TestTokens::paletteTellsTheScheme()
{
    QVERIFY(!tokens(makePalette(lightTokens())).dark);
    QVERIFY(tokens(makePalette(darkTokens())).dark);
    QVERIFY(tokens(makeItemViewPalette(darkTokens())).dark);
}

void TestTokens::schemeReachesWidgets()
{
    QWidget window;
    QLineEdit field(&window);
    QListView list(&window);
    QVERIFY(!tokens(&field).dark);
    m_theme->setScheme(Scheme::Dark);
    QVERIFY(m_theme->isDark());
    QVERIFY(tokens(&window).dark);
    QVERIFY(tokens(&field).dark);
    QVERIFY(tokens(&list).dark);
    QCOMPARE(QIcon::themeName(), u"avance-dark"_s);
    QCOMPARE(list.palette().color(QPalette::Highlight), darkTokens().sel);
    QTest::qWait(0); // what Qt sends later changes nothing
    QVERIFY(tokens(&window).dark);
    QCOMPARE(list.palette().color(QPalette::Highlight), darkTokens().sel);
    QCOMPARE(field.palette().color(QPalette::Base), darkTokens().window);
    m_theme->setScheme(Scheme::Light);
    QVERIFY(!tokens(&field).dark);
    QCOMPARE(QIcon::themeName(), u"avance"_s);
}

void TestTokens::itemViewsHaveTheirOwnHighlight()
{
    QListView list;
    QLineEdit field;
    list.ensurePolished();
    field.ensurePolished();
    QCOMPARE(list.palette().color(QPalette::Highlight), lightTokens().sel);
    QCOMPARE(list.palette().color(QPalette::HighlightedText), lightTokens().text);
    QCOMPARE(field.palette().color(QPalette::Highlight), lightTokens().accent);
}

void TestTokens::iconsHaveTheColourOfText_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"go-home"_s, u"list-add"_s, u"window-close"_s, u"edit-find"_s, u"process-stop"_s}) {
        QTest::addRow("light, %s", qPrintable(name)) << Scheme::Light << name;
        QTest::addRow("dark, %s", qPrintable(name)) << Scheme::Dark << name;
    }
}

void TestTokens::iconsHaveTheColourOfText()
{
    QFETCH(Scheme, scheme);
    QFETCH(QString, name);
    m_theme->setScheme(scheme);
    const QImage image = icon(name).pixmap(QSize(16, 16), 2.0).toImage().convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(image.size(), QSize(32, 32));
    const QColor wanted = (scheme == Scheme::Dark ? darkTokens() : lightTokens()).text2;
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) < 255)
                continue;
            ++inked;
            QCOMPARE(QColor::fromRgb(image.pixel(x, y)), wanted);
        }
    }
    QVERIFY(inked > 10);
    m_theme->setScheme(Scheme::Light);
}

void TestTokens::fontsAreCompiledIn()
{
    QVERIFY(loadFonts());
    for (const auto &name : {u"Inter-Regular.otf"_s, u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s,
             u"InterDisplay-SemiBold.otf"_s, u"NotoSerif-Regular.ttf"_s, u"NotoSerif-Bold.ttf"_s,
             u"NotoSerif-Italic.ttf"_s, u"NotoSerif-BoldItalic.ttf"_s})
        QVERIFY2(QFile::exists(u":/fonts/"_s + name), qPrintable(name));
    QCOMPARE(QFontInfo(QApplication::font()).family(), u"Inter"_s);
    QCOMPARE(QFontInfo(font(Role::PageTitle)).family(), u"Inter Display"_s);
    QCOMPARE(reportFamily(), u"Noto Serif"_s);
}

void TestTokens::sizesFollowTheBase()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    QCOMPARE(font(Role::PageTitle, large).pointSizeF(), font(Role::PageTitle).pointSizeF() * 2);
    QCOMPARE(font(Role::Body).pointSizeF(), QApplication::font().pointSizeF());
    QCOMPARE(font(Role::BodyStrong).weight(), QFont::DemiBold);
    QCOMPARE(lineHeight(Role::Body), 18);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
