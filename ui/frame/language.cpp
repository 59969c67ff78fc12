// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The translator of one catalogue, or none where this language has no such file (Qt's own words are English by themselves).
std::unique_ptr<QTranslator> translator(const QString &name)
{
    auto loaded = std::make_unique<QTranslator>();
    if (loaded->load(u":/i18n/"_s + name) || loaded->load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u'/' + name))
        return loaded;
    return nullptr;
}

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

void Language::install()
{
    const QString code = domain::code(current());
    QLocale::setDefault(m_wording.locale());
    auto avance = translator(u"avance_"_s + code);
    auto qt = translator(u"qtbase_"_s + code);
    // The new ones first: nobody may be retranslated while no language is installed.
    if (qt)
        QCoreApplication::installTranslator(qt.get());
    if (avance)
        QCoreApplication::installTranslator(avance.get());
    m_qt.swap(qt);
    m_avance.swap(avance);
}

} // namespace ui
