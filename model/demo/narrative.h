// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chance.h"
#include "demo/content.h"

namespace demo {

/// Whether some text fits these topics in this status.
[[nodiscard]] bool canTell(const Content &content, const QStringList &topics, domain::Status stage);

/// Replaces the placeholders of texts that belong together (see Story): the same letter is the same number in all of
/// them.
class Filler
{
public:
    Filler(const Content &content, int year, Chance &chance);
    [[nodiscard]] QString fill(const QString &text, domain::Language language);
    [[nodiscard]] domain::LocalText fill(const domain::LocalText &text);

private:
    [[nodiscard]] QString value(const QString &name, domain::Language language) const;

    QHash<QString, int> m_numbers;
    QHash<QString, QString> m_words;
    Chance &m_chance;
};

/// Tells one recommendation's news without telling the same twice.
class Narrator
{
public:
    Narrator(const Content &content, const QStringList &topics)
        : m_content(content)
        , m_topics(topics)
    {
    }
    /// A text for this status with its placeholders filled; none when all that fit have been told.
    [[nodiscard]] std::optional<Story> tell(domain::Status stage, int year, Chance &chance);

private:
    const Content &m_content;
    QStringList m_topics;
    QSet<const Story *> m_told;
};

} // namespace demo
