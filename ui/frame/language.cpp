// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/language.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Qt's Spanish calls the keys by names that no keyboard shows; ours come first.
[[maybe_unused]] constexpr const char *keys[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"), QT_TRANSLATE_NOOP("QShortcut", "Del"), QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Space")};

} // namespace

Language::Language(domain::Language language, QObject *parent)
    : QObject(parent)
    , m_wording(language)
{
    install();
}

Language::~Language()
{
    if (m_avance)
        QCoreApplication::removeTranslator(m_avance.get());
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
}

void Language::set(domain::Language language)
{
    if (language == current())
        return;
    m_wording = wording::Wording(language);
    install();
    Q_EMIT changed(language);
}

void Language::set(const wording::Wording &wording, std::unique_ptr<QTranslator> words)
{
    m_wording = wording;
    install(std::move(words), wording::qtTranslator(current()));
    Q_EMIT changed(current());
}

void Language::install()
{
    install(wording::applicationTranslator(current()), wording::qtTranslator(current()));
}

void Language::install(std::unique_ptr<QTranslator> avance, std::unique_ptr<QTranslator> qt)
{
    QLocale::setDefault(m_wording.locale());
    // The new ones first: nobody may be retranslated while no language is installed. An empty translator is refused, which is no error.
    QCoreApplication::installTranslator(qt.get());
    QCoreApplication::installTranslator(avance.get());
    m_qt.swap(qt);
    m_avance.swap(avance);
}

} // namespace ui
