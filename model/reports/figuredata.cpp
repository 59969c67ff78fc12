// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figuredata.h"

namespace reports {

Table dataOf(const Figure &figure)
{
    constexpr double names = 3; // wider than the figures
    Table out{.caption = figure.caption, .source = figure.source};
    out.columns.append(Column{.share = names});
    for (const Figure::Series &series : figure.series)
        out.columns.append(Column{.header = series.label, .kind = Column::Kind::Number});
    out.columns.append(Column{.header = figure.totalHeader, .kind = Column::Kind::Number});
    for (const Figure::Bar &bar : figure.bars) {
        QList<Text> row{plain(bar.label)};
        for (qsizetype i = 0; i < figure.series.size(); ++i)
            row.append(plain(bar.valueLabels.value(i)));
        row.append(plain(bar.totalLabel));
        out.rows.append(row);
    }
    return out;
}

} // namespace reports
