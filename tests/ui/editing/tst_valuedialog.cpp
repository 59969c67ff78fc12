// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planseed.h"
#include "seed.h"
#include "storage/changes.h"
#include "storage/indicators.h"
#include "support/temporaryfolder.h"
#include "support/windows.h"
#include "ui/editing/datefield.h"
#include "ui/editing/numberfield.h"
#include "ui/editing/valuedialog.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/frame/story.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

/// A workspace with a plan and what a dialog is given.
struct Under
{
    Under()
        : settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat))
        , surroundings {language, settings, tasks, seed::context().clock}
        , session(seed::workspace(folder.filePath(u"v.avance"_s)))
    {
        seed::addPlan(session.store());
        all = session.store().read(storage::indicators::all).value();
    }
    ui::ValueDialog *open(const QList<domain::IndicatorId> &ids, std::optional<domain::IndicatorValueId> value = {})
    {
        auto *dialog = new ui::ValueDialog(surroundings, session, ids, value, nullptr);
        dialog->start();
        return dialog;
    }
    [[nodiscard]] domain::IndicatorId named(const QString &es) const
    {
        for (const auto &one : all) {
            if (one.name.es.startsWith(es))
                return *one.id;
        }
        qFatal("no indicator");
    }
    [[nodiscard]] QList<domain::IndicatorValue> values(domain::IndicatorId id)
    {
        return session.store().read([&](const storage::Reader &db) { return storage::indicators::values(db, id); }).value();
    }

    ui::Theme theme {*qApp};
    support::TemporaryFolder folder;
    ui::Settings settings;
    ui::Language language {domain::Language::Spanish};
    ui::TaskView tasks;
    ui::Surroundings surroundings;
    ui::Session session;
    QList<domain::Indicator> all;
};

template <class T>
T *in(QWidget *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class TestValueDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void aFigureIsReadInThePersonsForm_data();
    void aFigureIsReadInThePersonsForm();
    void recordsAValueWithTheLanguageSwitchedMeanwhile();
    void aSecondValueForTheDayIsRefused();
    void correctsOne();
    void aValueSomebodyChangedIsNotOverwritten();
    void choosesAmongSeveral();
    void refusesWhatIsNoFigure();
};

void TestValueDialog::aFigureIsReadInThePersonsForm_data()
{
    QTest::addColumn<domain::Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<double>>("number");
    QTest::addColumn<QString>("shown");
    const auto es = domain::Language::Spanish;
    const auto en = domain::Language::English;
    QTest::newRow("es decimal") << es << u"46,5"_s << std::optional(46.5) << u"46,5"_s;
    QTest::newRow("es thousands") << es << u"1.250"_s << std::optional(1250.0) << u"1.250"_s;
    QTest::newRow("es without") << es << u"1250,25"_s << std::optional(1250.25) << u"1.250,25"_s;
    QTest::newRow("es blanks") << es << u"1 250"_s << std::optional(1250.0) << u"1.250"_s;
    QTest::newRow("es point that can only be a decimal") << es << u"46.5"_s << std::optional(46.5) << u"46,5"_s;
    QTest::newRow("en decimal") << en << u"46.5"_s << std::optional(46.5) << u"46.5"_s;
    QTest::newRow("en thousands") << en << u"1,250"_s << std::optional(1250.0) << u"1,250"_s;
    QTest::newRow("negative") << en << u"-3"_s << std::optional(-3.0) << u"-3"_s;
    QTest::newRow("words") << es << u"muchas"_s << std::optional<double>() << u"muchas"_s;
    QTest::newRow("two points") << en << u"1.2.3"_s << std::optional<double>() << u"1.2.3"_s;
}

void TestValueDialog::aFigureIsReadInThePersonsForm()
{
    QFETCH(domain::Language, language);
    QFETCH(QString, typed);
    QFETCH(std::optional<double>, number);
    QFETCH(QString, shown);
    ui::Language spoken(language);
    ui::NumberField field(spoken);
    field.show();
    QTest::keyClicks(field.edit(), typed);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(field.number(), number);
    QCOMPARE(field.edit()->text(), shown);
    QCOMPARE(field.check(), number.has_value());
}

void TestValueDialog::recordsAValueWithTheLanguageSwitchedMeanwhile()
{
    Under under;
    const auto id = under.named(u"Fiscalías"_s);
    auto *dialog = under.open({id});
    QCOMPARE(in<QLabel>(dialog, "indicatorName")->text(), u"Fiscalías que aplican el protocolo"_s);
    type(in<ui::DateField>(dialog, "date")->edit(), u"30/04/2026"_s);
    type(in<ui::NumberField>(dialog, "value")->edit(), u"51,5"_s);
    type(in<QLineEdit>(dialog, "note"), u"Dato provisional"_s);
    const QString spanish = in<QPushButton>(dialog, "submit")->text();
    under.language.set(domain::Language::English);
    QTRY_VERIFY(in<QPushButton>(dialog, "submit")->text() != spanish);
    QCOMPARE(in<ui::NumberField>(dialog, "value")->edit()->text(), u"51.5"_s);
    QCOMPARE(in<QLabel>(dialog, "indicatorName")->text(), u"Prosecutors' offices that apply the protocol"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    const auto values = under.values(id);
    QCOMPARE(values.size(), 4);
    QCOMPARE(values.last().date, QDate(2026, 4, 30));
    QCOMPARE(values.last().value, 51.5);
    QCOMPARE(values.last().note, u"Dato provisional"_s);
    const auto sentence = under.session.store().read([](const storage::Reader &db) {
        return ui::Story::read(db, storage::changes::list(db, {}, 1).first()).sentence(wording::Wording(domain::Language::English));
    });
    QVERIFY2(sentence->contains(u"Prosecutors' offices"_s), qPrintable(*sentence));
    under.session.undoStack().undo();
    QCOMPARE(under.values(id).size(), 3);
}

void TestValueDialog::aSecondValueForTheDayIsRefused()
{
    Under under;
    const auto id = under.named(u"Fiscalías"_s);
    QPointer<ui::ValueDialog> dialog = under.open({id});
    type(in<ui::DateField>(dialog, "date")->edit(), u"31/03/2026"_s);
    type(in<ui::NumberField>(dialog, "value")->edit(), u"50"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(in<QLabel>(dialog, "problem")->text().contains(u"46"_s));
    QCOMPARE(under.values(id).last().value, 46.0);
    // For a category it is another value.
    type(in<QComboBox>(dialog, "category")->lineEdit(), u"capital"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QCOMPARE(under.values(id).size(), 4);
}

void TestValueDialog::correctsOne()
{
    Under under;
    const auto id = under.named(u"Medidas"_s);
    const auto rural = under.values(id).at(4);
    QCOMPARE(rural.category, u"rural"_s);
    auto *dialog = under.open({id}, rural.id);
    QCOMPARE(in<ui::NumberField>(dialog, "value")->edit()->text(), u"41,5"_s);
    QCOMPARE(in<QComboBox>(dialog, "category")->currentText(), u"rural"_s);
    type(in<ui::NumberField>(dialog, "value")->edit(), u"42"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QCOMPARE(under.values(id).at(4).value, 42.0);
    QCOMPARE(under.values(id).size(), 6);
    const auto sentence = under.session.store().read([](const storage::Reader &db) {
        return ui::Story::read(db, storage::changes::list(db, {}, 1).first()).sentence(wording::Wording(domain::Language::Spanish));
    });
    QVERIFY2(sentence->contains(u"Medidas de protección"_s), qPrintable(*sentence));
}

void TestValueDialog::aValueSomebodyChangedIsNotOverwritten()
{
    Under under;
    const auto id = under.named(u"Fiscalías"_s);
    auto value = under.values(id).first();
    QPointer<ui::ValueDialog> dialog = under.open({id}, value.id);
    value.value = 13;
    QVERIFY(under.session.store().write(storage::Intent::EditIndicator, [&](const storage::Writer &db) { storage::indicators::saveValue(db, value); }));
    type(in<ui::NumberField>(dialog, "value")->edit(), u"14"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!in<QLabel>(dialog, "problem")->text().isEmpty());
    QCOMPARE(under.values(id).first().value, 13.0);
    dialog->close();
}

void TestValueDialog::choosesAmongSeveral()
{
    Under under;
    const auto process = under.named(u"Fiscalías"_s);
    const auto outcome = under.named(u"Medidas"_s);
    auto *dialog = under.open({process, outcome});
    QSignalSpy recorded(dialog, &ui::ValueDialog::recorded);
    auto *which = in<QComboBox>(dialog, "indicator");
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QCOMPARE(in<QComboBox>(dialog, "category")->count(), 2);
    type(in<ui::NumberField>(dialog, "value")->edit(), u"60"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(under.values(outcome).last().date, QDate(2026, 5, 19));
    QCOMPARE(under.values(process).size(), 3);
}

void TestValueDialog::refusesWhatIsNoFigure()
{
    Under under;
    const auto id = under.named(u"Fiscalías"_s);
    QPointer<ui::ValueDialog> dialog = under.open({id});
    for (const auto &typed : {u""_s, u"muchas"_s}) {
        type(in<ui::NumberField>(dialog, "value")->edit(), typed);
        QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(in<QLabel>(dialog, "problem")->isVisible());
    }
    QCOMPARE(under.values(id).size(), 3);
    dialog->close();
}

QTEST_MAIN(TestValueDialog)
#include "tst_valuedialog.moc"
