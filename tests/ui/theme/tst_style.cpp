// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "support/windows.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init() { support::failOnWarnings(); }
    void heights_data();
    void heights();
    void controlsGrowWithTheText();
    void paintsEveryControl_data();
    void paintsEveryControl();
    void buttonKinds_data();
    void buttonKinds();
    void returnPressesWhatHasTheFocus();
    void theDefaultKeepsItsLook();
    void ringFollowsTheFocus();
    void ringLiesOnePixelAway();
    void scrollBarCoversItsRange();
    void headerArrowPointsUpForAscending();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestStyle::heights_data()
{
    QTest::addColumn<QWidget *>("widget");
    QTest::addColumn<int>("height");
    auto *small = new QPushButton(u"Guardar"_s);
    Style::setSmall(small);
    QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(u"Guardar"_s)) << 28;
    QTest::newRow("button with icon") << static_cast<QWidget *>(new QPushButton(icon(u"document-save"_s), u"Guardar"_s))
                                      << 28;
    QTest::newRow("small button") << static_cast<QWidget *>(small) << 24;
    QTest::newRow("field") << static_cast<QWidget *>(new QLineEdit) << 28;
    QTest::newRow("combo box") << static_cast<QWidget *>(new QComboBox) << 28;
    QTest::newRow("spin box") << static_cast<QWidget *>(new QSpinBox) << 28;
    QTest::newRow("date") << static_cast<QWidget *>(new QDateEdit) << 28;
    QTest::newRow("progress bar") << static_cast<QWidget *>(new QProgressBar) << 6;
}

void TestStyle::heights()
{
    QFETCH(QWidget *, widget);
    QFETCH(int, height);
    const std::unique_ptr<QWidget> owned(widget);
    QCOMPARE(widget->sizeHint().height(), height);
}

void TestStyle::controlsGrowWithTheText()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    QPushButton button(u"Generar informe"_s);
    const QSize before = button.sizeHint();
    button.setFont(large);
    QVERIFY(button.sizeHint().height() >= QFontMetrics(large).height() + 6);
    QVERIFY(button.sizeHint().width() > before.width());
    QLineEdit field;
    field.setFont(large);
    QVERIFY(field.sizeHint().height() >= QFontMetrics(large).height() + 6);
}

void TestStyle::paintsEveryControl_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

/// Every control shows something on its own, and nothing of the other scheme's base colour.
void TestStyle::paintsEveryControl()
{
    QFETCH(Scheme, scheme);
    m_theme->setScheme(scheme);
    const Tokens &t = scheme == Scheme::Dark ? darkTokens() : lightTokens();
    auto *bar = new QMenuBar;
    bar->addMenu(u"Archivo"_s);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, u"Uno"_s);
    auto *group = new QGroupBox(u"Grupo"_s);
    auto *scroll = new QScrollBar(Qt::Vertical);
    scroll->setRange(0, 100);
    auto *check = new QCheckBox(u"Sí"_s);
    check->setCheckState(Qt::PartiallyChecked);
    auto *spin = new QSpinBox;
    auto *combo = new QComboBox;
    combo->addItem(icon(u"flag"_s), u"Uno"_s);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    auto *progress = new QProgressBar;
    progress->setRange(0, 0);
    auto *tool = new QToolButton;
    tool->setText(u"Más"_s);
    tool->setPopupMode(QToolButton::InstantPopup);
    tool->setMenu(new QMenu(tool));
    auto *table = new QTableWidget(2, 2);
    table->setHorizontalHeaderLabels({u"Uno"_s, u"Dos"_s});
    const QList<QWidget *> all{bar, tabs, group, scroll, check, new QRadioButton(u"Uno"_s), spin, combo, editable,
        progress, tool, table, new QPushButton(u"Guardar"_s), new QLineEdit(u"Texto"_s), new QPlainTextEdit(u"Texto"_s),
        new QSlider(Qt::Horizontal)};
    for (QWidget *widget : all) {
        const std::unique_ptr<QWidget> owned(widget);
        widget->resize(widget->sizeHint().expandedTo({60, 20}));
        const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 1, widget->metaObject()->className());
        if (t.dark)
            QVERIFY2(!colours.contains(lightTokens().window.rgb()), widget->metaObject()->className());
        else
            QVERIFY2(!colours.contains(darkTokens().window.rgb()), widget->metaObject()->className());
    }
    m_theme->setScheme(Scheme::Light);
}

void TestStyle::buttonKinds_data()
{
    QTest::addColumn<ButtonKind>("kind");
    QTest::addColumn<QColor>("middle");
    const Tokens &t = lightTokens();
    QTest::newRow("normal") << ButtonKind::Normal << t.base;
    QTest::newRow("primary") << ButtonKind::Primary << t.accent;
    QTest::newRow("danger") << ButtonKind::Danger << t.base;
    QTest::newRow("quiet") << ButtonKind::Quiet << t.window;
    QTest::newRow("link") << ButtonKind::Link << t.window;
}

void TestStyle::buttonKinds()
{
    QFETCH(ButtonKind, kind);
    QFETCH(QColor, middle);
    QPushButton button;
    Style::setKind(&button, kind);
    button.resize(60, 28);
    QCOMPARE(button.grab().toImage().pixelColor(10, 14), middle);
}

void TestStyle::returnPressesWhatHasTheFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new QPushButton(u"Adjuntar"_s);
    column->addWidget(button);
    auto *command = new QAction(&window);
    command->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    window.addAction(command);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    QSignalSpy pressed(button, &QPushButton::clicked);
    QSignalSpy triggered(command, &QAction::triggered);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(pressed.size(), 2);
    QCOMPARE(triggered.size(), 0);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed.size(), 2);
}

void TestStyle::theDefaultKeepsItsLook()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *edit = new QLineEdit;
    auto *other = new QPushButton(u"Examinar"_s);
    auto *verb = new QPushButton(u"Guardar"_s);
    verb->setDefault(true);
    for (QWidget *widget : {static_cast<QWidget *>(edit), static_cast<QWidget *>(other), static_cast<QWidget *>(verb)})
        column->addWidget(widget);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy pressed(other, &QPushButton::clicked);
    QSignalSpy done(verb, &QPushButton::clicked);
    other->setFocus();
    QVERIFY(verb->isDefault());
    QVERIFY(!other->isDefault());
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(done.size(), 0);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(done.size(), 1);
}

void TestStyle::ringFollowsTheFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"Uno"_s);
    auto *second = new QLineEdit;
    auto *list = new QListView;
    for (QWidget *widget :
        {static_cast<QWidget *>(first), static_cast<QWidget *>(second), static_cast<QWidget *>(list)})
        column->addWidget(widget);
    window.show();
    QApplication::setActiveWindow(&window);
    first->setFocus();
    const auto *ring = window.findChild<QFocusFrame *>();
    QVERIFY(ring);
    QCOMPARE(ring->widget(), first);
    second->setFocus();
    QCOMPARE(window.findChild<QFocusFrame *>()->widget(), second);
    list->setFocus(); // shows its focus in the row
    QCOMPARE(window.findChild<QFocusFrame *>()->widget(), nullptr);
}

void TestStyle::ringLiesOnePixelAway()
{
    QWidget window;
    auto *button = new QPushButton(&window);
    button->setGeometry(20, 20, 80, 28);
    window.resize(140, 80);
    window.show();
    QApplication::setActiveWindow(&window);
    button->setFocus();
    const QImage image = window.grab().toImage();
    const Tokens &t = lightTokens();
    QCOMPARE(image.pixelColor(60, 16), t.window);
    QCOMPARE(image.pixelColor(60, 17), t.focus);
    QCOMPARE(image.pixelColor(60, 18), t.focus);
    QCOMPARE(image.pixelColor(60, 19), t.window);
    QCOMPARE(image.pixelColor(60, 20), t.border2);
}

void TestStyle::scrollBarCoversItsRange()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(10, 200);
    bar.setRange(0, 1000000);
    bar.setPageStep(10);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 1000000;
    option.pageStep = 10;
    const auto thumb = [&](int position) {
        option.sliderPosition = position;
        option.sliderValue = position;
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(thumb(0).top(), 0);
    QCOMPARE(thumb(1000000).bottom(), 199);
    QCOMPARE(thumb(0).height(), 32);
    QCOMPARE(bar.sizeHint().width(), 10);
}

void TestStyle::headerArrowPointsUpForAscending()
{
    QTableWidget table(1, 1);
    table.setHorizontalHeaderLabels({u" "_s});
    table.setSortingEnabled(true);
    // The widest row of an arrow that points up is its lowest.
    const auto widestRow = [&table](Qt::SortOrder order) {
        table.horizontalHeader()->setSortIndicator(0, order);
        const QImage image = table.horizontalHeader()->grab().toImage();
        QPair<int, int> reach{INT_MAX, 0}; // first and last inked row
        QHash<int, int> spread;
        for (int y = 2; y < image.height() - 3; ++y) {
            int from = INT_MAX;
            int to = -1;
            for (int x = 0; x < image.width() - 2; ++x) {
                if (image.pixelColor(x, y).lightness() < 170) {
                    from = qMin(from, x);
                    to = x;
                }
            }
            if (to < 0)
                continue;
            spread[y] = to - from;
            reach = {qMin(reach.first, y), y};
        }
        return spread.value(reach.second) - spread.value(reach.first);
    };
    QVERIFY(widestRow(Qt::AscendingOrder) > 0);
    QVERIFY(widestRow(Qt::DescendingOrder) < 0);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
