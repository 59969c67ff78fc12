// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inspection.h"

#include <QHash>
#include <QSet>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype beginningSize = 4096;
constexpr qsizetype longestNeedle = 32;

/// Text of this many letters at most may stand before a line that says what runs the file.
QByteArray withoutMark(const QByteArray &beginning)
{
    return beginning.startsWith("\xEF\xBB\xBF") ? beginning.sliced(3) : beginning;
}

QSet<QString> words(const char16_t *list)
{
    const QStringList all = QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
    return {all.begin(), all.end()};
}

std::optional<Runs> bySuffix(const QString &fileName)
{
    static const std::pair<Runs, QSet<QString>> kinds[] = {
        {Runs::Program,
            words(u"exe com scr pif cpl dll sys drv ocx msc elf so dylib o out bin run jar class war ear dex wasm appimage app xpi crx gadget")},
        {Runs::Script,
            words(u"sh bash zsh csh tcsh ksh fish bat cmd btm ps1 psm1 psd1 ps1xml vb vbs vbe js jse mjs cjs jsx ws wsf wsh wsc sct hta py pyw pyc pyo "
                  "pyz rb pl pm php phtml lua tcl tk awk r command tool workflow scpt scptd applescript osx action ahk au3 reg inf chm gsh groovy jnlp")},
        {Runs::Shortcut, words(u"desktop lnk url webloc website directory service library-ms search-ms settingcontent-ms appref-ms scf theme")},
        {Runs::Installer,
            words(u"msi msp mst msix msixbundle appx appxbundle deb rpm apk aab ipa pkg mpkg dmg snap flatpak flatpakref flatpakrepo iso img vhd vhdx xapk "
                  "application")},
        {Runs::Macros,
            words(u"docm dotm xlsm xltm xlam xlsb xla xll xlm xlt4 pptm potm ppsm ppam sldm ppa wll iqy slk odb mdb accdb accde ade adp mde mda accda vsdm "
                  "vstm vssm oxt")},
    };
    const QString suffix = fileName.section(u'.', -1).toLower();
    if (suffix.size() == fileName.size())
        return {}; // no dot
    for (const auto &[kind, suffixes] : kinds) {
        if (suffixes.contains(suffix))
            return kind;
    }
    return {};
}

std::optional<Runs> byMediaType(const QString &mediaType)
{
    static const QHash<QString, Runs> types = [] {
        QHash<QString, Runs> all;
        const auto add = [&](Runs kind, const char16_t *list) {
            const auto listed = words(list);
            for (const QString &type : listed)
                all.insert(type, kind);
        };
        add(Runs::Program,
            u"application/x-executable application/x-pie-executable application/x-sharedlib application/x-object application/x-elf "
            "application/x-msdownload application/x-ms-dos-executable application/x-dosexec application/vnd.microsoft.portable-executable "
            "application/x-mach-binary application/java-archive application/x-java-archive application/java-vm application/x-java "
            "application/wasm application/vnd.appimage application/x-iso9660-appimage application/x-msdos-program");
        add(Runs::Script,
            u"application/x-shellscript text/x-sh application/x-sh application/x-csh application/x-bat application/x-powershell "
            "text/x-python text/x-python3 application/x-python-code application/x-perl text/x-perl application/x-ruby text/x-ruby application/x-php "
            "text/x-php text/javascript application/javascript application/x-javascript text/ecmascript application/ecmascript text/vbscript "
            "application/hta text/x-lua text/x-tcl application/x-awk application/x-applescript application/x-java-jnlp-file text/x-ms-regedit");
        add(Runs::Shortcut, u"application/x-desktop application/x-ms-shortcut application/x-mswinurl application/x-ms-url");
        add(Runs::Installer,
            u"application/x-msi application/vnd.debian.binary-package application/x-deb application/x-debian-package application/x-rpm "
            "application/x-redhat-package-manager application/vnd.android.package-archive application/vnd.snap application/vnd.flatpak "
            "application/vnd.flatpak.ref application/vnd.flatpak.repo application/x-apple-diskimage application/x-cd-image "
            "application/vnd.efi.iso application/vnd.efi.img application/x-raw-disk-image");
        return all;
    }();
    const QString type = mediaType.section(u';', 0, 0).trimmed().toLower();
    if (type.contains("macroenabled"_L1))
        return Runs::Macros;
    const auto known = types.constFind(type);
    return known == types.constEnd() ? std::nullopt : std::optional(*known);
}

std::optional<Runs> byBeginning(const QByteArray &beginning)
{
    using Magic = std::pair<QByteArray, Runs>;
    static const Magic magics[] = {
        {QByteArray("\x7F" "ELF"), Runs::Program},
        {QByteArray("MZ"), Runs::Program},
        {QByteArray("\xFE\xED\xFA\xCE"), Runs::Program},
        {QByteArray("\xFE\xED\xFA\xCF"), Runs::Program},
        {QByteArray("\xCE\xFA\xED\xFE"), Runs::Program},
        {QByteArray("\xCF\xFA\xED\xFE"), Runs::Program},
        {QByteArray("\xCA\xFE\xBA\xBE"), Runs::Program}, // Java classes and Mach-O of several processors
        {QByteArray("\0asm", 4), Runs::Program},
        {QByteArray("dex\n"), Runs::Program},
        {QByteArray("#!"), Runs::Script},
        {QByteArray("L\0\0\0\x01\x14\x02\0", 8), Runs::Shortcut},
        {QByteArray("!<arch>\n"), Runs::Installer},
        {QByteArray("\xED\xAB\xEE\xDB"), Runs::Installer},
    };
    const QByteArray text = withoutMark(beginning);
    for (const auto &[magic, kind] : magics) {
        if (text.startsWith(magic))
            return kind;
    }
    const QByteArray head = text.left(512).trimmed().toLower();
    if (head.startsWith("[desktop entry]") || head.contains("\n[desktop entry]") || head.startsWith("[internetshortcut]"))
        return Runs::Shortcut;
    if (head.startsWith("@echo off") || head.startsWith("<?php") || head.startsWith("<job") || head.startsWith("windows registry editor"))
        return Runs::Script;
    return {};
}

/// As a name stands in the directory of an OLE file.
QByteArray wide(const char *ascii)
{
    QByteArray bytes;
    for (; *ascii; ++ascii)
        bytes.append(*ascii).append('\0');
    return bytes;
}

bool isDirectionMark(QChar letter)
{
    return letter.category() == QChar::Other_Format || letter.category() == QChar::Other_Control;
}

} // namespace

Inspection::Inspection(const QString &fileName, const QString &mediaType)
{
    m_found = bySuffix(safeFileName(fileName));
    if (!m_found)
        m_found = byMediaType(mediaType);
    static const QSet<QString> markup = words(u"htm html xhtml xht shtml mht mhtml svg svgz xml xsl xslt");
    m_isMarkup = markup.contains(fileName.section(u'.', -1).toLower()) || mediaType.contains("html"_L1) || mediaType.contains("svg"_L1);
}

void Inspection::take(const QByteArray &bytes)
{
    if (m_found)
        return;
    if (!m_isKnown) {
        m_beginning += bytes.left(beginningSize - m_beginning.size());
        look(m_beginning);
        m_isKnown = m_beginning.size() >= beginningSize;
    }
    if (!m_found && (m_mayHoldMacros || m_isMarkup))
        search(m_tail + bytes);
    m_tail = (m_tail + bytes).right(longestNeedle);
}

void Inspection::look(const QByteArray &beginning)
{
    m_found = byBeginning(beginning);
    const bool isArchive = beginning.startsWith("PK\x03\x04");
    const bool isOle = beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    m_mayHoldMacros = isArchive || isOle;
    const QByteArray head = withoutMark(beginning).left(512).trimmed().toLower();
    m_isMarkup = m_isMarkup || head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<svg");
}

/// The names inside archives and OLE files stand there uncompressed.
void Inspection::search(const QByteArray &bytes)
{
    if (m_mayHoldMacros) {
        static const QByteArray vba = wide("_VBA_PROJECT");
        if (bytes.contains("vbaProject.bin") || bytes.contains(vba) || bytes.contains("Basic/script-lc.xml"))
            m_found = Runs::Macros;
        else if (bytes.contains("META-INF/MANIFEST.MF") || bytes.contains("AndroidManifest.xml"))
            m_found = Runs::Program;
    }
    if (m_isMarkup && bytes.toLower().contains("<script"))
        m_found = Runs::Script;
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar letter : name) {
        if (isDirectionMark(letter))
            continue;
        safe += QStringView(u"/\\:*?\"<>|").contains(letter) ? u'_' : letter;
    }
    while (!safe.isEmpty() && (safe.back() == u'.' || safe.back().isSpace()))
        safe.chop(1);
    while (!safe.isEmpty() && safe.front().isSpace())
        safe.remove(0, 1);
    constexpr qsizetype longest = 120;
    if (safe.size() > longest) {
        const QString suffix = safe.section(u'.', -1);
        safe = suffix.size() < 12 && suffix.size() < safe.size() ? safe.left(longest - suffix.size() - 1) + u'.' + suffix : safe.left(longest);
    }
    return safe.isEmpty() || safe.startsWith(u'.') ? u"file"_s + safe : safe;
}

} // namespace domain
