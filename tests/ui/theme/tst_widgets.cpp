// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "support/windows.h"
#include "ui/widgets/commandcard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepheader.h"
#include "ui/widgets/taskview.h"
#include "ui/widgets/twolinetext.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QtConcurrentRun>

using namespace ui;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init() { support::failOnWarnings(); }
    void segmentsByKeyboard();
    void segmentsAreOneTabStop();
    void segmentsAreRadioButtons();
    void messageBarClosesByEscape();
    void messageBarKeepsWhatItIsTold();
    void messageBarChangesLanguage();
    void undoBarGoesByItself();
    void undoBarWaitsForTheKeyboard();
    void chipByKeyboard_data();
    void chipByKeyboard();
    void chipByPointer();
    void flowBreaksRows();
    void searchReportsOnce();
    void keyFigureIsAButton();
    void keyFiguresMakeTwoRows();
    void dueStandsInTwoLines();
    void emptyStateAction();
    void panelLink();
    void linesAreElided_data();
    void linesAreElided();
    void sharesAreFound();
    void stepHeaderNamesItself();
    void taskFollowsAFuture();
    void taskGoesWithWhoWantedIt();
    void taskCancels();
    void navigationSpeaksAndMoves();
    void labelFollowsTheScheme();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::segmentsByKeyboard()
{
    SegmentedControl control({u"Mes"_s, u"Trimestre"_s, u"Año"_s});
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.show();
    QApplication::setActiveWindow(&control);
    QCOMPARE(control.currentIndex(), 0);
    const auto segments = control.findChildren<QRadioButton *>();
    segments.first()->setFocus();
    QTest::keyClick(segments.at(0), Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QTest::keyClick(segments.at(1), Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 2);
    QTest::keyClick(segments.at(2), Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.last().first().toInt(), 1);
    control.setCurrentIndex(0); // by the program: no signal
    QCOMPARE(chosen.count(), 3);
    QTest::mouseClick(segments.at(2), Qt::LeftButton);
    QCOMPARE(chosen.count(), 4);
}

void TestWidgets::segmentsAreOneTabStop()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *before = new QPushButton(u"a"_s);
    auto *control = new SegmentedControl({u"ES"_s, u"EN"_s});
    auto *after = new QPushButton(u"b"_s);
    for (QWidget *widget :
        {static_cast<QWidget *>(before), static_cast<QWidget *>(control), static_cast<QWidget *>(after)})
        row->addWidget(widget);
    window.show();
    QApplication::setActiveWindow(&window);
    control->setCurrentIndex(1);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), control->findChildren<QRadioButton *>().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
}

void TestWidgets::segmentsAreRadioButtons()
{
    SegmentedControl control({u"ES"_s, u"EN"_s});
    control.setSegmentName(0, u"Español"_s);
    QAccessibleInterface *segment =
        QAccessible::queryAccessibleInterface(control.findChildren<QRadioButton *>().first());
    QVERIFY(segment);
    QCOMPARE(segment->role(), QAccessible::RadioButton);
    QCOMPARE(segment->text(QAccessible::Name), u"Español"_s);
}

void TestWidgets::messageBarClosesByEscape()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new MessageBar;
    auto *other = new QPushButton(u"b"_s);
    column->addWidget(bar);
    column->addWidget(other);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(bar->isHidden());
    QSignalSpy closed(bar, &MessageBar::closed);
    QSignalSpy acted(bar, &MessageBar::actionTriggered);
    bar->showMessage(MessageBar::Kind::Error, u"No se pudo guardar."_s, u"El disco está lleno."_s, u"Reintentar"_s);
    QVERIFY(bar->isVisible());
    auto *action = bar->findChild<LinkButton *>();
    QCOMPARE(action->text(), u"Reintentar"_s);
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(acted.count(), 1);
    QTest::keyClick(action, Qt::Key_Escape);
    QVERIFY(bar->isHidden());
    QCOMPARE(closed.count(), 1);
    QVERIFY(QApplication::focusWidget()); // the focus has not disappeared
    bar->close(); // again is harmless
    QCOMPARE(closed.count(), 1);
}

void TestWidgets::messageBarKeepsWhatItIsTold()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Error, u"<b>5 < 6</b>"_s, u"a & b"_s);
    const auto *text = bar.findChild<QLabel *>();
    QTextDocument document;
    document.setHtml(text->text());
    QCOMPARE(document.toPlainText(), u"<b>5 < 6</b> a & b"_s);
    QCOMPARE(bar.accessibleName(), u"<b>5 < 6</b> a & b"_s);
    QVERIFY(bar.findChild<LinkButton *>()->isHidden());
    QVERIFY(!bar.findChild<QToolButton *>()->accessibleName().isEmpty());
}

void TestWidgets::messageBarChangesLanguage()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Warning, u"37 traducciones son anteriores."_s, {}, u"Ver"_s);
    bar.retranslate(u"37 translations are older."_s, {}, u"Show"_s);
    QCOMPARE(bar.findChild<QLabel *>()->text(), u"37 translations are older."_s);
    QCOMPARE(bar.findChild<LinkButton *>()->text(), u"Show"_s);
    QCOMPARE(bar.kind(), MessageBar::Kind::Warning);
}

void TestWidgets::undoBarGoesByItself()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QPushButton(u"b"_s); // has the keyboard
    column->addWidget(other);
    column->addSpacing(300); // the pointer rests near the corner of the screen
    auto *bar = new UndoBar;
    column->addWidget(bar);
    window.show();
    QApplication::setActiveWindow(&window);
    other->setFocus();
    bar->setDuration(1);
    QSignalSpy closed(bar, &UndoBar::closed);
    bar->showChange(u"3 recomendaciones asignadas"_s, u"Deshacer"_s, u"Ctrl+Z"_s);
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(bar->isHidden());
}

void TestWidgets::undoBarWaitsForTheKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new UndoBar;
    auto *other = new QPushButton(u"b"_s);
    column->addWidget(other);
    column->addSpacing(300);
    column->addWidget(bar);
    window.show();
    QApplication::setActiveWindow(&window);
    QSignalSpy undone(bar, &UndoBar::undoRequested);
    QSignalSpy closed(bar, &UndoBar::closed);
    bar->setDuration(1);
    bar->showChange(u"Hecho"_s, u"Deshacer"_s, u"Ctrl+Z"_s);
    auto *undo = bar->findChild<LinkButton *>();
    undo->setFocus();
    QVERIFY(!closed.wait(50)); // it has the keyboard
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(undone.count(), 1);
    other->setFocus();
    QTRY_COMPARE(closed.count(), 1);
}

void TestWidgets::chipByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<int>("removals");
    QTest::newRow("Enter") << Qt::Key_Return << 1 << 0;
    QTest::newRow("Space") << Qt::Key_Space << 1 << 0;
    QTest::newRow("Delete") << Qt::Key_Delete << 0 << 1;
    QTest::newRow("Backspace") << Qt::Key_Backspace << 0 << 1;
}

void TestWidgets::chipByKeyboard()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, clicks);
    QFETCH(int, removals);
    FilterChip chip(u"Líder"_s, u"MINJUS"_s);
    QSignalSpy clicked(&chip, &FilterChip::clicked);
    QSignalSpy removed(&chip, &FilterChip::removeRequested);
    chip.show();
    QTest::keyClick(&chip, key);
    QCOMPARE(clicked.count(), clicks);
    QCOMPARE(removed.count(), removals);
    QCOMPARE(chip.accessibleName(), u"Líder: MINJUS"_s);
}

void TestWidgets::chipByPointer()
{
    FilterChip chip(u"Líder"_s, u"MINJUS"_s);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy clicked(&chip, &FilterChip::clicked);
    QSignalSpy removed(&chip, &FilterChip::removeRequested);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 12, chip.height() / 2});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {12, chip.height() / 2});
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(removed.count(), 1);
}

void TestWidgets::flowBreaksRows()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 10);
    for (int i = 0; i < 5; ++i) {
        auto *part = new QWidget;
        part->setFixedSize(100, 20);
        flow->addWidget(part);
    }
    QCOMPARE(flow->heightForWidth(540), 20);
    QCOMPARE(flow->heightForWidth(539), 50);
    QCOMPARE(flow->heightForWidth(320), 50);
    QCOMPARE(flow->heightForWidth(100), 140);
    QCOMPARE(flow->heightForWidth(10), 140); // one in each row, none lost
    flow->itemAt(0)->widget()->setVisible(false);
    flow->invalidate();
    QCOMPARE(flow->heightForWidth(430), 20);
    delete flow->takeAt(4);
    QCOMPARE(flow->count(), 4);
}

void TestWidgets::searchReportsOnce()
{
    SearchField field;
    field.show();
    QApplication::setActiveWindow(&field);
    field.setFocus();
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"cedaw"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.last().first().toString(), u"cedaw"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(searched.count(), 2);
    QTest::keyClicks(&field, u"cat"_s);
    QTRY_COMPARE(searched.count(), 3); // after a pause, without Enter
    field.setText(u"crpd"_s);
    QCOMPARE(searched.count(), 3);
}

void TestWidgets::keyFigureIsAButton()
{
    KeyFigure figure;
    figure.setFigure(u"1.248"_s, u"recomendaciones"_s, u"5 mecanismos"_s);
    QSignalSpy clicked(&figure, &KeyFigure::clicked);
    figure.show();
    QTest::keyClick(&figure, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&figure);
    QCOMPARE(spoken->role(), QAccessible::Button);
    QCOMPARE(spoken->text(QAccessible::Name), u"1.248 recomendaciones"_s);
    QCOMPARE(spoken->text(QAccessible::Description), u"5 mecanismos"_s);
    figure.setLeadsOn(false);
    QCOMPARE(figure.focusPolicy(), Qt::NoFocus);
}

void TestWidgets::keyFiguresMakeTwoRows()
{
    KeyFigureStrip strip;
    QList<KeyFigure *> figures;
    for (int i = 0; i < 6; ++i) {
        figures.append(new KeyFigure);
        strip.addFigure(figures.last());
        figures.last()->setFigure(QString::number(i), u"cumplidas o en parte"_s, u"21 órganos, 37 documentos"_s);
    }
    const int needed = 6 * (figures.first()->sizeHint().width() + 1);
    strip.resize(needed + 40, strip.sizeHint().height());
    strip.show();
    QTRY_COMPARE(figures.last()->y(), figures.first()->y());
    strip.resize(needed - 60, strip.height());
    QTRY_VERIFY(figures.last()->y() > figures.first()->y());
    QCOMPARE(figures.at(2)->y(), figures.first()->y());
    QCOMPARE(figures.at(3)->x(), figures.first()->x());
    QTRY_VERIFY(figures.first()->width() >= figures.first()->sizeHint().width());
    // Shorter words, and one row again.
    for (KeyFigure *figure : figures)
        figure->setFigure(u"1"_s, u"a"_s, u"b"_s);
    QTRY_COMPARE(figures.last()->y(), figures.first()->y());
}

void TestWidgets::dueStandsInTwoLines()
{
    UrgencyLabel label;
    label.setDue(domain::Urgency::Overdue, u"17/01/2026"_s, u"hace 122 días"_s);
    const int one = label.sizeHint().width();
    QVERIFY(label.minimumSizeHint().width() < one);
    QCOMPARE(label.heightForWidth(one - 1), 2 * label.heightForWidth(one));
    // Both lines are there: ink in the upper and in the lower half.
    label.resize(label.minimumSizeHint().width(), label.heightForWidth(one - 1));
    const QImage image = label.grab().toImage();
    const auto inked = [&image](int from, int to) {
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != image.pixelColor(image.width() - 1, 0))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(inked(0, image.height() / 2));
    QVERIFY(inked(image.height() / 2, image.height()));
}

void TestWidgets::emptyStateAction()
{
    EmptyState state;
    state.setTexts(u"Ninguna recomendación cumple estos filtros"_s, u"Hay 233 si quita el plazo."_s);
    auto *button = state.findChild<QPushButton *>();
    QVERIFY(button->isHidden());
    state.setAction(u"Quitar filtros"_s);
    QVERIFY(!button->isHidden());
    QSignalSpy acted(&state, &EmptyState::actionTriggered);
    button->click();
    QCOMPARE(acted.count(), 1);
}

void TestWidgets::panelLink()
{
    Panel panel(u"Texto"_s);
    auto *link = panel.findChild<LinkButton *>();
    QVERIFY(link->isHidden());
    panel.setLink(u"Cambiar…"_s);
    QVERIFY(!link->isHidden());
    QSignalSpy activated(&panel, &Panel::linkActivated);
    link->click();
    QCOMPARE(activated.count(), 1);
}

void TestWidgets::linesAreElided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("elided");
    const QString text = u"Adoptar un protocolo nacional de evaluación del riesgo para mujeres víctimas de violencia"_s;
    QTest::newRow("empty") << QString() << 2 << 0 << false;
    QTest::newRow("short") << u"Corto"_s << 2 << 1 << false;
    QTest::newRow("two of many") << text << 2 << 2 << true;
    QTest::newRow("one of many") << text << 1 << 1 << true;
    QTest::newRow("enough") << text << 9 << 5 << false;
    QTest::newRow("line breaks are spaces") << u"Uno\nDos"_s << 2 << 1 << false;
    QTest::newRow("one long word") << QString(200, u'a') << 2 << 2 << true;
}

void TestWidgets::linesAreElided()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QFETCH(int, count);
    QFETCH(bool, elided);
    const QFont font = ui::font(Role::Body);
    const QFontMetricsF metrics(font);
    const QStringList broken = brokenLines(text, font, 140, lines);
    QCOMPARE(broken.size(), count);
    for (const QString &line : broken)
        QVERIFY2(metrics.horizontalAdvance(line) <= 141, qPrintable(line));
    QCOMPARE(!broken.isEmpty() && broken.last().endsWith(u'…'), elided);
    if (!elided)
        QCOMPARE(broken.join(u' '), text.simplified());
}

void TestWidgets::sharesAreFound()
{
    using domain::Status;
    const QList<Share> shares{{Status::NotStarted, 50}, {Status::Planned, 0}, {Status::Implemented, 50}};
    const QRect rect(10, 0, 200, 20);
    QCOMPARE(shareAt(rect, shares, 10), 0);
    QCOMPARE(shareAt(rect, shares, 108), 0);
    QCOMPARE(shareAt(rect, shares, 150), 2);
    QCOMPARE(shareAt(rect, shares, 5), -1);
    QCOMPARE(shareAt(rect, {}, 50), -1);
    QImage image(220, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShareBar(painter, rect, shares, {}, lightTokens());
    painter.end();
    QCOMPARE(image.pixelColor(60, 10), lightTokens().status(Status::NotStarted).bar);
    QCOMPARE(image.pixelColor(109, 10), QColor(Qt::white)); // a gap parts them
    QCOMPARE(image.pixelColor(209, 10), lightTokens().status(Status::Implemented).bar);
}

void TestWidgets::stepHeaderNamesItself()
{
    StepHeader steps;
    steps.setSteps({u"Archivo"_s, u"Columnas"_s, u"Vista previa"_s});
    QVERIFY(steps.accessibleName().contains(u"Archivo"));
    steps.setCurrent(2);
    QVERIFY(steps.accessibleName().contains(u"Vista previa"));
    QCOMPARE(steps.current(), 2);
    QVERIFY(steps.minimumSizeHint().width() < steps.sizeHint().width());
}

void TestWidgets::taskFollowsAFuture()
{
    QPromise<int> promise;
    QFutureWatcher<int> watcher;
    TaskView view;
    QSignalSpy finished(&view, &TaskView::finished);
    view.watch(&watcher, u"Leyendo"_s, u"Cancelar"_s);
    promise.start();
    promise.setProgressRange(0, 1000);
    watcher.setFuture(promise.future());
    QVERIFY(view.isRunning());
    QVERIFY(view.isHidden()); // not before it has lasted a little
    QTRY_VERIFY(view.isVisible());
    promise.setProgressValue(500);
    QTRY_VERIFY(view.findChild<ThinBar *>()->accessibleName().startsWith(u"50"));
    promise.finish();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(view.isHidden());
    QVERIFY(!view.isRunning());
}

void TestWidgets::taskGoesWithWhoWantedIt()
{
    QPromise<int> promise;
    TaskView view;
    {
        QFutureWatcher<int> watcher;
        view.watch(&watcher, u"Leyendo"_s, u"Cancelar"_s);
        promise.start();
        watcher.setFuture(promise.future());
        QVERIFY(view.isRunning());
    }
    QVERIFY(!view.isRunning());
    promise.finish();
}

void TestWidgets::taskCancels()
{
    QPromise<int> promise;
    QFutureWatcher<int> watcher;
    TaskView view;
    view.watch(&watcher, u"Leyendo"_s, u"Cancelar"_s);
    promise.start();
    watcher.setFuture(promise.future());
    QSignalSpy cancelled(&view, &TaskView::cancelRequested);
    auto *button = view.findChild<QPushButton *>();
    button->click();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(promise.isCanceled());
    QVERIFY(!button->isEnabled());
    promise.finish();
    QTRY_VERIFY(!view.isRunning());
}

void TestWidgets::navigationSpeaksAndMoves()
{
    NavigationList list;
    QStandardItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto &name : {u"Inicio"_s, u"Recomendaciones"_s, u"Fuentes"_s}) {
        auto *item = new QStandardItem(name);
        item->setData(u"go-home"_s, Qt::DecorationRole);
        model.appendRow(item);
    }
    list.setModel(&model);
    list.setCurrentIndex(model.index(0, 0));
    list.resize(212, 200);
    list.show();
    QApplication::setActiveWindow(&list);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentIndex().row(), 1);
    QVERIFY(list.sizeHintForRow(0) >= 28);
    const QImage image = list.grab().toImage();
    QCOMPARE(image.pixelColor(1, list.visualRect(list.currentIndex()).center().y()).name(), lightTokens().focus.name());
    QCOMPARE(image.pixelColor(100, 190), lightTokens().nav);
    list.resize(48, 200); // a rail
    QVERIFY(!list.grab().isNull());
}

void TestWidgets::labelFollowsTheScheme()
{
    QWidget window;
    auto *label = new Label(u"Texto"_s, Role::Context, Ink::Late, &window);
    QCOMPARE(label->palette().color(QPalette::WindowText), lightTokens().late);
    m_theme->setScheme(Scheme::Dark);
    QCOMPARE(label->palette().color(QPalette::WindowText), darkTokens().late);
    m_theme->setScheme(Scheme::Light);
    QCOMPARE(label->palette().color(QPalette::WindowText), lightTokens().late);
    label->setElided(true);
    QVERIFY(label->minimumSizeHint().width() <= 40);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
