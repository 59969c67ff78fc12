// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace domain {

/// What a file does when it is opened instead of being shown.
enum class Runs {
    Program, ///< executables and libraries of any system, and the archives that hold one
    Script, ///< an interpreter runs it: shell, Python, JavaScript, a page with a script in it
    Shortcut, ///< starts something else: .desktop, .lnk, .url
    Installer, ///< packages and disk images that install
    Macros, ///< an office document with a program in it
};

/// Looks whether a file runs when it is opened, by its name, its media type and all of its bytes, piece by piece as they are copied. Such a file is never
/// launched, only saved. What is not recognised is taken for a document: the list is of what is known to run on any of the systems Avance
/// runs on, not only on this one.
class Inspection
{
public:
    Inspection(const QString &fileName, const QString &mediaType);
    /// The next bytes.
    void take(const QByteArray &bytes);
    /// What was found so far; once found it stays.
    [[nodiscard]] std::optional<Runs> found() const { return m_found; }

private:
    void look(const QByteArray &beginning);
    void search(const QByteArray &bytes);

    std::optional<Runs> m_found;
    QByteArray m_beginning; ///< until there is enough of it to say what kind of file this is
    bool m_isKnown = false; ///< the beginning was looked at
    QByteArray m_tail; ///< of the last bytes, as long as what is searched
    bool m_mayHoldMacros = false;
    bool m_isMarkup = false;
};

/// A name that a file may have on any system: without folders, control and direction marks, or blanks and dots at its ends. Never empty.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace domain
