// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importmessages.h"

#include "ui/widgets/messagebar.h"

#include <QDir>

namespace ui {

using namespace Qt::StringLiterals;

ImportMessages::ImportMessages(const Language &language, QWidget *parent)
    : QObject(parent)
    , m_language(language)
    , m_bar(new MessageBar(parent))
{
    m_bar->setObjectName(u"importMessage"_s);
    m_bar->setFlush(true);
    m_bar->hide();
    connect(m_bar, &MessageBar::closed, this, [this] { m_said = Said::Nothing; });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_said == Said::Outdated)
            Q_EMIT compareRequested();
    });
}

void ImportMessages::showError(const domain::Error &error)
{
    m_error = error;
    show(Said::Error);
}

void ImportMessages::showOutdated()
{
    show(Said::Outdated);
}

void ImportMessages::showSaved(const QString &path, std::optional<qint64> rows)
{
    m_path = path;
    m_rows = rows;
    show(Said::Saved);
}

void ImportMessages::clear()
{
    m_said = Said::Nothing;
    m_bar->hide();
}

void ImportMessages::show(Said said)
{
    m_said = said;
    const Texts now = texts();
    const auto kind = said == Said::Outdated ? MessageBar::Kind::Warning
        : said == Said::Error && m_error.code != domain::ErrorCode::Cancelled
        ? MessageBar::Kind::Error
        : MessageBar::Kind::Neutral;
    m_bar->showMessage(kind, now.what, now.meaning, now.verb);
}

ImportMessages::Texts ImportMessages::texts() const
{
    switch (m_said) {
    case Said::Error:
        return {m_language.wording().error(m_error), {}, {}};
    case Said::Outdated:
        return {tr("The workspace has changed since the file was compared."), {}, tr("Compare again")};
    case Said::Saved:
        return {m_rows ? tr("%n row(s) saved: correct them and import the file again.", nullptr, static_cast<int>(*m_rows))
                             .replace(QString::number(*m_rows), m_language.wording().number(*m_rows))
                       : tr("The list was saved."),
            QDir::toNativeSeparators(m_path), {}};
    case Said::Nothing:
        break;
    }
    return {};
}

void ImportMessages::retranslate()
{
    if (m_said == Said::Nothing)
        return;
    const Texts now = texts();
    m_bar->retranslate(now.what, now.meaning, now.verb);
}

} // namespace ui
