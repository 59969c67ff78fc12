// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool finished = true;
    bool plural = false;
    QStringList forms;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.plural)
                message.forms += xml.readElementText();
            while (message.plural && xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(AVANCE_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            messages += readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString named(const Message &message)
{
    return message.context + u": "_s + message.source;
}

/// Every %1, %2 of the source, sorted.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList all;
    for (auto match = place.globalMatch(text); match.hasNext();)
        all += match.next().captured();
    all.sort();
    return all;
}

} // namespace

/// Both languages are complete: nothing in the sources that lupdate would add, nothing unfinished, every plural in both
/// forms.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void complete_data();
    void complete();
    void statusIsNeverEstado();
    void theGuideSaysTheWordsOfTheWindow_data() { complete_data(); }
    void theGuideSaysTheWordsOfTheWindow();
    void bothGuidesAreInStep();
};

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Spanish") << u"avance_es.ts"_s;
    QTest::newRow("English") << u"avance_en.ts"_s;
}

void TestTranslations::complete()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(AVANCE_SOURCE_DIR "/translations/") + name, copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(AVANCE_LUPDATE),
        QStringLiteral(AVANCE_LUPDATE_ARGUMENTS).split(u'|') + QStringList{u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);

    const QList<Message> messages = readMessages(copy);
    QVERIFY(messages.size() > 100);
    QStringList wrong;
    for (const Message &message : messages) {
        const bool forms = message.forms.size() == (message.plural ? 2 : 1) && !message.forms.contains(QString());
        if (!message.finished || !forms)
            wrong += u"not translated: "_s + named(message);
        else if (places(message.source) != places(message.forms.last()))
            wrong += u"other places than the source: "_s + named(message);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::statusIsNeverEstado()
{
    // "Estado" is only the State; a status is a situación.
    static const QRegularExpression status(u"\\bstatus\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression estado(u"\\bestado\\b"_s);
    const auto messages = readMessages(QStringLiteral(AVANCE_SOURCE_DIR "/translations/avance_es.ts"));
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    for (const Message &message : messages) {
        if (estado.match(message.forms.value(0)).hasMatch()
            || (status.match(message.source).hasMatch() && !message.source.contains(u"State"_s) && message.forms.value(0).contains(u"Estado"_s)))
            wrong += named(message);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// What the guide prints in bold is written in the window: without mnemonics and the marks at the end, which a sentence has no use for.
void TestTranslations::theGuideSaysTheWordsOfTheWindow()
{
    QFETCH(QString, name);
    const auto plain = [](QString text) {
        text.remove(QRegularExpression(u"&(?!&)|%1"_s));
        while (text.endsWith(u'…') || text.endsWith(u'.') || text.endsWith(u':'))
            text.chop(1);
        return text.simplified();
    };
    QSet<QString> known;
    for (const Message &message : readMessages(QStringLiteral(AVANCE_SOURCE_DIR "/translations/") + name)) {
        for (const QString &form : message.forms)
            known += plain(form);
    }
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    const QString guide = contentOf(name.contains(u"_es"_s) ? u"docs/guide/es.md"_s : u"docs/guide/en.md"_s);
    QStringList wrong;
    int count = 0;
    for (auto it = bold.globalMatch(guide); it.hasNext();) {
        for (const QString &label : it.next().captured(1).split(u" › "_s)) {
            ++count;
            // Named by the guide itself: the word for these names, the two buttons of the languages and a verb with its number.
            static const QStringList own {u"negrita"_s, u"bold"_s, u"ES | EN"_s, u"Importar … filas"_s, u"Import … rows"_s};
            if (!known.contains(plain(label)) && !own.contains(plain(label)))
                wrong += label;
        }
    }
    QVERIFY(count > 60);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::bothGuidesAreInStep()
{
    const auto shape = [](const QString &guide) {
        QString marks;
        for (const QString &line : guide.split(u'\n')) {
            const QString start = line.section(u' ', 0, 0);
            if (line.startsWith(u'#') || line.startsWith(u'|') || line.startsWith(u"    "_s) || line.startsWith(u"- "_s) || start == u"1."_s)
                marks += line.startsWith(u"    "_s) ? u"$"_s : start + u'\n';
        }
        return marks;
    };
    const QString es = contentOf(u"docs/guide/es.md"_s);
    QVERIFY(!es.isEmpty());
    QCOMPARE(shape(contentOf(u"docs/guide/en.md"_s)), shape(es));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
