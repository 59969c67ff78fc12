// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "exchange/listexport.h"
#include "exchange/plan.h"
#include "support/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace exchange;
using domain::Language;

/// A list that Avance wrote, read by its own import: the words above the columns and in the cells are understood, whatever the format and language.
class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingHasChanged_data();
    void nothingHasChanged();
    void aNewWorkspaceHasTheSame_data() { nothingHasChanged_data(); }
    void aNewWorkspaceHasTheSame();
    void anEditedListBringsItsEdit();

private:
    [[nodiscard]] QString exported(ListFormat format, Language language, const storage::Store &store, const QStringList &columns = {}) const
    {
        const QString path = m_folder.path(u"list."_s + domain::code(format));
        const auto written = exportList(store, {.format = format, .criteria = domain::Criteria(), .columns = columns}, path, wording::Wording(language));
        if (!written)
            qFatal("not written: %s", qPrintable(written.error().detail));
        return path;
    }
    [[nodiscard]] static ImportPlan planned(const QString &path, const storage::Store &store)
    {
        return support::take(preview(path, {.state = u"VAL"_s, .language = {}}, store, {}));
    }
    /// What a list can carry into another workspace, of every recommendation.
    [[nodiscard]] QSet<QString> carried(const storage::Store &store) const
    {
        QFile file(exported(ListFormat::Json, Language::Spanish, store,
            {u"symbol"_s, u"paragraph"_s, u"text_es"_s, u"text_en"_s, u"position"_s, u"themes"_s, u"groups"_s, u"sdgs"_s, u"recommending_states"_s, u"due"_s,
                u"priority"_s, u"external_id"_s, u"external_system"_s}));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("not readable");
        QSet<QString> all;
        const auto list = QJsonDocument::fromJson(file.readAll()).array();
        for (const auto &value : list) {
            QJsonObject object = value.toObject();
            for (const QString &key : {u"themes"_s, u"groups"_s, u"sdgs"_s}) {
                QStringList terms = object.value(key).toVariant().toStringList();
                terms.sort();
                object.insert(key, terms.join(u'|'));
            }
            all.insert(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
        return all;
    }

    support::Folder m_folder;
    std::unique_ptr<storage::Store> m_store;
};

void TestRoundTrip::initTestCase()
{
    support::take(demo::write(m_folder.path(), QDate(2026, 5, 19)));
    m_store = support::take(storage::Store::open(m_folder.path(), support::context()));
}

void TestRoundTrip::nothingHasChanged_data()
{
    QTest::addColumn<ListFormat>("format");
    QTest::addColumn<Language>("language");
    for (const ListFormat format : {ListFormat::Csv, ListFormat::Xlsx, ListFormat::Ods}) {
        for (const Language language : domain::allOf<Language>())
            QTest::addRow("%s, %s", domain::code(format).data(), domain::code(language).data()) << format << language;
    }
}

void TestRoundTrip::nothingHasChanged()
{
    QFETCH(ListFormat, format);
    QFETCH(Language, language);
    const auto plan = planned(exported(format, language, *m_store), *m_store);
    QVERIFY(plan.counts.read > 100);
    QCOMPARE(plan.counts.identical, plan.counts.read);
}

void TestRoundTrip::aNewWorkspaceHasTheSame()
{
    QFETCH(ListFormat, format);
    QFETCH(Language, language);
    const support::Folder folder;
    const auto fresh = folder.create();
    const auto plan = planned(exported(format, language, *m_store), *fresh);
    QCOMPARE(plan.counts.added, plan.counts.read);
    support::take(apply(*fresh, plan, {}, {}));
    const auto before = carried(*m_store);
    const auto after = carried(*fresh);
    QStringList missing = (QSet<QString>(before) - after).values();
    QStringList surplus = (QSet<QString>(after) - before).values();
    missing.sort();
    surplus.sort();
    QCOMPARE(surplus.value(0), missing.value(0));
    QCOMPARE(missing.size(), 0);
}

void TestRoundTrip::anEditedListBringsItsEdit()
{
    const QString path = exported(ListFormat::Csv, Language::English, *m_store, {u"uid"_s, u"body"_s, u"symbol"_s, u"case"_s, u"paragraph"_s, u"text_es"_s, u"text_en"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray known = "Committee";
    QVERIFY(bytes.contains(known));
    bytes.replace(bytes.indexOf(known), known.size(), "Comittee");
    file.seek(0);
    file.resize(0);
    file.write(bytes);
    file.close();
    const auto plan = planned(path, *m_store);
    QCOMPARE(plan.counts.changed, 1);
    QCOMPARE(plan.counts.identical, plan.counts.read - 1);
    QVERIFY(plan.items.front().changes.front().after.contains(u"Comittee"_s));
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
