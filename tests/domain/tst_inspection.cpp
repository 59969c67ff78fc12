// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inspection.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Inspection;
using domain::Runs;

Q_DECLARE_METATYPE(std::optional<Runs>)

/// What is never launched.
class TestInspection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatRunsIsKnown_data();
    void whatRunsIsKnown();
    void itIsFoundInPiecesOfAnySize();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();

private:
    static std::optional<Runs> found(const QString &name, const QString &type, const QByteArray &bytes, qsizetype piece);
};

std::optional<Runs> TestInspection::found(const QString &name, const QString &type, const QByteArray &bytes, qsizetype piece)
{
    Inspection inspection(name, type);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        inspection.take(bytes.mid(at, piece));
    return inspection.found();
}

void TestInspection::whatRunsIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<Runs>>("runs");
    const auto row = [](const char *tag, const QString &name, const QString &type, const QByteArray &bytes, std::optional<Runs> runs) {
        QTest::newRow(tag) << name << type << bytes << runs;
    };
    const QByteArray pdf("%PDF-1.7 \xE2\xE3\xCF\xD3 MZ #! in the middle");
    const QByteArray zip = QByteArray("PK\x03\x04") + QByteArray(6000, 'x');
    const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(6000, '\0');
    QByteArray wideName;
    for (const char letter : QByteArray("_VBA_PROJECT"))
        wideName.append(letter).append('\0');

    // By name.
    row("exe", u"acta.exe"_s, {}, {}, Runs::Program);
    row("in capitals", u"ACTA.EXE"_s, {}, {}, Runs::Program);
    row("two suffixes", u"acta.pdf.exe"_s, {}, pdf, Runs::Program);
    row("a dot behind", u"acta.exe."_s, {}, {}, Runs::Program);
    row("blanks behind", u"acta.exe  "_s, {}, {}, Runs::Program);
    row("letters turned round", u"acta\u202Efdp.exe"_s, {}, {}, Runs::Program);
    row("a mark in the suffix", u"acta.e\u200Bxe"_s, {}, {}, Runs::Program);
    row("appimage", u"Visor.AppImage"_s, {}, {}, Runs::Program);
    row("jar", u"visor.jar"_s, {}, {}, Runs::Program);
    row("shell script", u"informe.sh"_s, {}, {}, Runs::Script);
    row("PowerShell", u"informe.ps1"_s, {}, {}, Runs::Script);
    row("batch", u"informe.bat"_s, {}, {}, Runs::Script);
    row("Python", u"informe.py"_s, {}, {}, Runs::Script);
    row("JavaScript", u"informe.js"_s, {}, {}, Runs::Script);
    row("HTML application", u"informe.hta"_s, {}, {}, Runs::Script);
    row("desktop file", u"informe.desktop"_s, {}, {}, Runs::Shortcut);
    row("Windows shortcut", u"informe.lnk"_s, {}, {}, Runs::Shortcut);
    row("web shortcut", u"informe.url"_s, {}, {}, Runs::Shortcut);
    row("Debian package", u"visor.deb"_s, {}, {}, Runs::Installer);
    row("Windows installer", u"visor.msi"_s, {}, {}, Runs::Installer);
    row("disk image", u"visor.dmg"_s, {}, {}, Runs::Installer);
    row("Word with macros", u"acta.docm"_s, {}, {}, Runs::Macros);
    row("Excel with macros", u"cuadro.xlsm"_s, {}, {}, Runs::Macros);
    row("PowerPoint with macros", u"charla.pptm"_s, {}, {}, Runs::Macros);
    row("Access", u"datos.accdb"_s, {}, {}, Runs::Macros);
    // By media type.
    row("type of a program", u"acta"_s, u"application/x-executable"_s, {}, Runs::Program);
    row("type with a parameter", u"acta"_s, u"text/x-python; charset=utf-8"_s, {}, Runs::Script);
    row("type of a document with macros", u"acta"_s, u"application/vnd.ms-word.document.macroEnabled.12"_s, {}, Runs::Macros);
    row("type of a desktop file", u"acta"_s, u"application/x-desktop"_s, {}, Runs::Shortcut);
    // By bytes, whatever the name says.
    row("ELF", u"acta.pdf"_s, u"application/pdf"_s, QByteArray("\x7F" "ELF\x02\x01"), Runs::Program);
    row("MZ", u"acta.pdf"_s, u"application/pdf"_s, QByteArray("MZ\x90\0\x03", 5), Runs::Program);
    row("Mach-O", u"acta.pdf"_s, u"application/pdf"_s, QByteArray("\xCF\xFA\xED\xFE\x07"), Runs::Program);
    row("Java class", u"acta.pdf"_s, {}, QByteArray("\xCA\xFE\xBA\xBE\0\0", 6), Runs::Program);
    row("#!", u"acta.txt"_s, u"text/plain"_s, "#!/bin/sh\nrm -rf ~\n", Runs::Script);
    row("#! behind a mark", u"acta.txt"_s, u"text/plain"_s, "\xEF\xBB\xBF#!/bin/sh\n", Runs::Script);
    row("echo off", u"acta.txt"_s, u"text/plain"_s, "@ECHO OFF\r\ndel *.*\r\n", Runs::Script);
    row("desktop entry", u"acta.txt"_s, u"text/plain"_s, "# hola\n[Desktop Entry]\nExec=sh\n", Runs::Shortcut);
    row("internet shortcut", u"acta.txt"_s, u"text/plain"_s, "[InternetShortcut]\r\nURL=file:///c:/x.exe\r\n", Runs::Shortcut);
    row("shortcut", u"acta.pdf"_s, {}, QByteArray("L\0\0\0\x01\x14\x02\0\0", 9), Runs::Shortcut);
    row("package", u"acta.pdf"_s, {}, "!<arch>\ndebian-binary", Runs::Installer);
    row("OOXML with macros under a plain name", u"acta.docx"_s, {}, zip + "word/vbaProject.bin" + zip, Runs::Macros);
    row("old Office with macros", u"acta.doc"_s, {}, ole + wideName + ole, Runs::Macros);
    row("OpenDocument with macros", u"acta.odt"_s, {}, zip + "Basic/script-lc.xml" + zip, Runs::Macros);
    row("Java archive under another name", u"acta.zip"_s, {}, zip + "META-INF/MANIFEST.MF" + zip, Runs::Program);
    row("page with a script", u"nota.html"_s, u"text/html"_s, QByteArray(5000, ' ') + "<ScRiPt>alert(1)</script>", Runs::Script);
    row("page under another name", u"nota.txt"_s, u"text/plain"_s, "<!DOCTYPE html><html><script>x</script>", Runs::Script);
    row("drawing with a script", u"mapa.svg"_s, u"image/svg+xml"_s, "<svg><script>x</script></svg>", Runs::Script);
    // What is shown.
    row("PDF", u"acta.pdf"_s, u"application/pdf"_s, pdf, {});
    row("Word", u"acta.docx"_s, {}, zip + "word/document.xml" + zip, {});
    row("old Word", u"acta.doc"_s, u"application/msword"_s, ole, {});
    row("spreadsheet", u"cuadro.xlsx"_s, {}, zip + "xl/workbook.xml", {});
    row("OpenDocument", u"acta.odt"_s, {}, zip + "META-INF/manifest.xml", {});
    row("picture", u"foto.jpg"_s, u"image/jpeg"_s, QByteArray("\xFF\xD8\xFF\xE0"), {});
    row("video", u"audiencia.mp4"_s, u"video/mp4"_s, QByteArray("\0\0\0\x20" "ftypisom", 12), {});
    row("text that tells of scripts", u"acta.txt"_s, u"text/plain"_s, "El <script> y #! no se ejecutan.", {});
    row("page without a script", u"nota.html"_s, u"text/html"_s, "<html><p>Texto</p></html>", {});
    row("no suffix", u"README"_s, u"text/plain"_s, "Texto", {});
    row("empty", u"vacio.pdf"_s, u"application/pdf"_s, {}, {});
}

void TestInspection::whatRunsIsKnown()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<Runs>, runs);
    QVERIFY(found(name, type, bytes, 1024 * 1024) == runs);
}

void TestInspection::itIsFoundInPiecesOfAnySize()
{
    const QByteArray macros = QByteArray("PK\x03\x04") + QByteArray(9000, 'x') + "vbaProject.bin" + QByteArray(9000, 'x');
    for (const qsizetype piece : {1, 3, 7, 100, 4096, 5000})
        QVERIFY(found(u"acta.docx"_s, {}, macros, piece) == Runs::Macros);
    for (const qsizetype piece : {1, 2, 3})
        QVERIFY(found(u"acta.txt"_s, {}, "#!/bin/sh", piece) == Runs::Script);
}

void TestInspection::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("as it is") << u"Resolución 203-2026.pdf"_s << u"Resolución 203-2026.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"file.._.._etc_passwd"_s;
    QTest::newRow("Windows") << u"C:\\x?.pdf"_s << u"C__x_.pdf"_s;
    QTest::newRow("turned round") << u"acta\u202Efdp.exe"_s << u"actafdp.exe"_s;
    QTest::newRow("line") << u"a\nb.pdf"_s << u"ab.pdf"_s;
    QTest::newRow("ends") << u"  acta.pdf. . "_s << u"acta.pdf"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"file.bashrc"_s;
    QTest::newRow("nothing") << u""_s << u"file"_s;
    QTest::newRow("long") << QString(300, u'a') + u".pdf"_s << QString(116, u'a') + u".pdf"_s;
}

void TestInspection::namesAreMadeSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(domain::safeFileName(name), safe);
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
