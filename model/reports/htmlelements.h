// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

namespace reports {

/// How the writers of HTML and SVG put elements: classes, texts, and ends that browsers take for ends.
class Elements
{
public:
    explicit Elements(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

protected:
    void open(QLatin1StringView name, QLatin1StringView style = {})
    {
        m_xml.writeStartElement(name);
        if (!style.isEmpty())
            m_xml.writeAttribute(QLatin1StringView("class"), style);
    }
    void close()
    {
        // An element without content must not shrink to <p/>, which browsers do not take for its end.
        m_xml.writeCharacters(QString());
        m_xml.writeEndElement();
    }
    void words(QLatin1StringView name, const QString &text, QLatin1StringView style = {})
    {
        if (text.isEmpty())
            return;
        open(name, style);
        m_xml.writeCharacters(text);
        close();
    }
    void number(QLatin1StringView name, qreal value) { m_xml.writeAttribute(name, QString::number(value, 'f', 1)); }

    QXmlStreamWriter &m_xml;
};

} // namespace reports
