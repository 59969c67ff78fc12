// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recorddraft.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using ui::RecordDraft;
using ui::RecordField;

/// What is typed and what is stored, and how they come together.
class TestRecordDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFieldIsReadAndWritten();
    void typingWhatIsStoredIsNoTyping();
    void othersFieldsComeIn();
    void theSameFieldIsAConflictUntilChosen();
    void aConflictThatIsTakenBackIsNone();

private:
    static domain::Recommendation stored()
    {
        return {.id = domain::RecommendationId(1), .paragraph = u"24"_s, .text = {.es = u"Adoptar"_s, .en = u"Adopt"_s}};
    }
};

void TestRecordDraft::everyFieldIsReadAndWritten()
{
    const QMap<RecordField, QString> codes {{RecordField::Kind, u"remedy"_s}, {RecordField::Priority, u"high"_s}, {RecordField::Position, u"noted"_s},
        {RecordField::Original, u"es"_s}};
    for (const RecordField field : ui::allRecordFields) {
        domain::Recommendation r = stored();
        const QString value = codes.value(field, u"otra cosa"_s);
        ui::setValue(r, field, value);
        QCOMPARE(ui::valueOf(r, field), value);
        QVERIFY(r != stored());
    }
}

void TestRecordDraft::typingWhatIsStoredIsNoTyping()
{
    RecordDraft draft;
    draft.start(stored());
    draft.type(RecordField::TextEs, u"Adoptar ya"_s);
    QVERIFY(draft.isTyped(RecordField::TextEs));
    QCOMPARE(draft.with({RecordField::TextEs}).text.es, u"Adoptar ya"_s);
    draft.type(RecordField::TextEs, u" Adoptar\n"_s);
    QVERIFY(!draft.isTyped(RecordField::TextEs));
    draft.type(RecordField::TextEs, u"Adoptar ya"_s);
    domain::Recommendation saved = stored();
    saved.text.es = u"Adoptar ya"_s;
    draft.takeStored(saved);
    QVERIFY(draft.typed().isEmpty());
}

void TestRecordDraft::othersFieldsComeIn()
{
    RecordDraft draft;
    draft.start(stored());
    draft.type(RecordField::TextEs, u"Adoptar ya"_s);
    domain::Recommendation theirs = stored();
    theirs.text.en = u"Adopt now"_s;
    theirs.revision = 2;
    draft.takeStored(theirs);
    QVERIFY(draft.conflicts().isEmpty());
    QCOMPARE(draft.value(RecordField::TextEn), u"Adopt now"_s);
    QCOMPARE(draft.with({RecordField::TextEs}).text, (domain::LocalText {u"Adoptar ya"_s, u"Adopt now"_s}));
    QCOMPARE(draft.with({RecordField::TextEs}).revision, 2);
}

void TestRecordDraft::theSameFieldIsAConflictUntilChosen()
{
    RecordDraft draft;
    draft.start(stored());
    draft.type(RecordField::Paragraph, u"24 a)"_s);
    draft.type(RecordField::TextEs, u"Adoptar ya"_s);
    domain::Recommendation theirs = stored();
    theirs.paragraph = u"25"_s;
    theirs.text.es = u"Aprobar"_s;
    draft.takeStored(theirs);
    QCOMPARE(draft.conflicts(), (QList {RecordField::TextEs, RecordField::Paragraph}));
    QCOMPARE(draft.value(RecordField::Paragraph), u"24 a)"_s); // nothing is overwritten
    draft.choose(RecordField::Paragraph, false);
    draft.choose(RecordField::TextEs, true);
    QVERIFY(draft.conflicts().isEmpty());
    QCOMPARE(draft.value(RecordField::Paragraph), u"25"_s);
    QCOMPARE(draft.typed(), QList {RecordField::TextEs});
    draft.takeStored(theirs); // read again: the choice holds
    QVERIFY(draft.conflicts().isEmpty());
}

void TestRecordDraft::aConflictThatIsTakenBackIsNone()
{
    RecordDraft draft;
    draft.start(stored());
    draft.type(RecordField::Paragraph, u"24 a)"_s);
    domain::Recommendation theirs = stored();
    theirs.paragraph = u"25"_s;
    draft.takeStored(theirs);
    QVERIFY(draft.isInConflict(RecordField::Paragraph));
    draft.takeStored(stored());
    QVERIFY(!draft.isInConflict(RecordField::Paragraph));
    draft.takeStored(theirs);
    draft.type(RecordField::Paragraph, u"25"_s);
    QVERIFY(!draft.isInConflict(RecordField::Paragraph));
}

QTEST_GUILESS_MAIN(TestRecordDraft)
#include "tst_recorddraft.moc"
