// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QObject>

namespace ui {

/// The language of the window. Changing it installs the translators and sends Qt's own LanguageChange through every widget: there is no
/// second registry.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(domain::Language language, QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] domain::Language current() const { return m_wording.language(); }
    [[nodiscard]] const wording::Wording &wording() const { return m_wording; }
    /// Installs the translators at once; every widget gets LanguageChange at the next turn of the event loop.
    void set(domain::Language language);
    /// Words from elsewhere than the program's own translations, in the form of `wording`: an invented language under test.
    void set(const wording::Wording &wording, std::unique_ptr<QTranslator> words);

Q_SIGNALS:
    void changed(domain::Language language);

private:
    void install();
    void install(std::unique_ptr<QTranslator> avance, std::unique_ptr<QTranslator> qt);

    wording::Wording m_wording;
    std::unique_ptr<QTranslator> m_avance;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace ui
