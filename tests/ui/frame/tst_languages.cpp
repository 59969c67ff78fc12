// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "support/pseudo.h"
#include "support/temporaryfolder.h"
#include "support/windows.h"
#include "windowunder.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

// A switch of the language reaches every visible word, at once, and nothing else.
class tst_Languages : public QObject
{
    Q_OBJECT

    support::TemporaryFolder m_dir;

    [[nodiscard]] QString path() const { return m_dir.filePath(u"valdoria.avance"_s); }

    /// Names that are the same in every language, and what people wrote.
    static bool isProperName(const QString &text)
    {
        static const QStringList names {u"ES"_s, u"EN"_s, u"Español"_s, u"English"_s, u"Avance"_s, u"PDF"_s, u"HTML"_s, u"DOCX"_s, u"ODT"_s, u"XLSX"_s,
            u"Markdown"_s};
        static const QRegularExpression noWords(u"^[^\\p{L}]*$"_s);
        static const QRegularExpression keys(u"^(Ctrl|Shift|Alt|F\\d)[+\\w]*$"_s);
        return names.contains(text) || noWords.match(text).hasMatch() || keys.match(text).hasMatch();
    }
    static QString plain(const QString &text)
    {
        if (!Qt::mightBeRichText(text))
            return text;
        QTextDocument document;
        document.setHtml(text);
        return document.toPlainText();
    }
    /// Words of a widget itself: not the content of lists, which people wrote.
    static QStringList wordsOf(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return {plain(label->text())};
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return {button->text(), button->accessibleName()};
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            return {edit->placeholderText()};
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            return {box->itemText(0), box->accessibleName()};
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            QStringList words;
            for (int i = 0; header->model() && header->orientation() == Qt::Horizontal && i < header->count(); ++i)
                words.append(header->model()->headerData(i, Qt::Horizontal).toString());
            return words;
        }
        return {widget->accessibleName()};
    }
    /// Widgets whose text is a person's, or a date or a file.
    static bool isContent(const QWidget *widget)
    {
        static const QStringList names {u"workspaceHead"_s, u"qt_spinbox_lineedit"_s, u"detailTitle"_s, u"detailText"_s, u"detailLead"_s,
            u"detailSupport"_s, u"detailThemes"_s};
        for (const QWidget *at = widget; at; at = at->parentWidget()) {
            if (names.contains(at->objectName()) || at->property("content").toBool())
                return true;
        }
        return false;
    }
    static QStringList unbracketed(const QWidget &window)
    {
        QStringList found;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || isContent(widget))
                continue;
            for (const QString &text : wordsOf(widget)) {
                if (!text.isEmpty() && !isProperName(text) && !PseudoTranslator::isBracketed(text))
                    found.append(u"%1 %2: %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text));
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { support::take(demo::write(path(), demo::anchor)); }
    void init() { support::failOnWarnings(); }

    void menusAreTranslated()
    {
        support::WindowUnder under;
        under.show();
        under.open(path());
        under.language.set(PseudoTranslator::wording(), std::make_unique<PseudoTranslator>());
        QTRY_VERIFY(PseudoTranslator::isBracketed(under.window().menuBar()->actions().first()->text()));
        const auto recent = under.window().findChild<QMenu *>(u"recentMenu"_s);
        for (const QMenu *menu : under.window().findChildren<QMenu *>()) {
            if (menu == recent)
                continue;
            for (const QAction *action : menu->actions())
                QVERIFY2(action->isSeparator() || PseudoTranslator::isBracketed(action->text()), qPrintable(menu->objectName() + u": "_s + action->text()));
        }
    }

    void everyPageChanges_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("welcome") << QString();
        for (const ui::PageEntry &entry : app::pages())
            QTest::newRow(qPrintable(entry.name)) << entry.name;
    }
    void everyPageChanges()
    {
        QFETCH(QString, page);
        support::WindowUnder under(domain::Language::Spanish);
        under.show();
        if (!page.isEmpty()) {
            under.open(path());
            under.window().showPage(page);
            QTRY_VERIFY(QThreadPool::globalInstance()->activeThreadCount() == 0);
            QCoreApplication::sendPostedEvents();
        }
        under.language.set(PseudoTranslator::wording(), std::make_unique<PseudoTranslator>());
        QStringList left;
        // What was being read when the language changed is worded when it comes.
        QTRY_VERIFY2_WITH_TIMEOUT((left = unbracketed(under.window())).isEmpty(), qPrintable(left.join(u'\n')), 5000);
    }

    void typingAndSelectionStay()
    {
        support::WindowUnder under(domain::Language::Spanish);
        under.show();
        under.open(path());
        under.window().showPage(u"recommendations"_s);
        QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+K"_s));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"violencia"_s);
        field->setSelection(2, 4);
        QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+Shift+L"_s));
        QTRY_COMPARE(under.window().menuBar()->actions().first()->text(), u"&File"_s);
        QCOMPARE(field->text(), u"violencia"_s);
        QCOMPARE(field->selectedText(), u"olen"_s);
        QCOMPARE(QApplication::focusWidget(), field);
        QVERIFY(under.window().page(u"recommendations"_s)->isVisible());
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
