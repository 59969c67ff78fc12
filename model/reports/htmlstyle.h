// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace reports {

/// How an HTML report looks on a screen and on paper. Widths in rem, so that the reader's own text size counts. Without
/// double quotes, > and &: XML escapes them and HTML does not unescape them in a style.
inline constexpr QLatin1StringView htmlStyle(R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f4f7; color: #1a1f2b; font: 1rem/1.55 'Noto Serif', Georgia, 'Times New Roman', serif; }
main, header.cover { max-width: 50rem; margin: 0 auto; background: #fff; padding: 3rem 3.5rem; }
header.cover { margin-top: 2rem; padding-bottom: 1.5rem; }
header.cover .author { font-weight: bold; font-size: 1.25rem; margin: 0; }
header.cover .institution { color: #495162; margin: .1rem 0 0; }
header.cover .address { color: #495162; font-size: .9rem; margin: .4rem 0 0; }
img.crest { display: block; max-height: 6rem; max-width: 12.5rem; margin-bottom: 1rem; }
header.cover .author, header.cover .institution { border: 0; }
h1 { font-size: 2.3rem; line-height: 1.2; margin: 2.5rem 0 .5rem; padding-top: 1.2rem; border-top: 2px solid #1a1f2b; }
.subtitle { font-size: 1.15rem; margin: 0; }
.date { color: #495162; margin: 1rem 0 0; }
.covernote, .note, .source { font-size: .85rem; line-height: 1.45; color: #495162; }
.covernote { margin: .3rem 0; }
main { padding-top: 1px; margin-bottom: 2rem; }
h2 { font-size: 1.5rem; line-height: 1.3; margin: 2.8rem 0 .7rem; }
h3 { font-size: 1.2rem; line-height: 1.35; margin: 2.2rem 0 .5rem; }
h4 { font-size: 1.02rem; font-style: italic; margin: 1.7rem 0 .4rem; }
h5 { font-size: 1rem; margin: 1.7rem 0 .3rem; }
p { margin: .6rem 0; }
p.quote { font-style: italic; }
.n { display: inline-block; min-width: 2.6rem; }
a { color: #3445a2; }
a:focus-visible { outline: 2px solid #3b4caa; outline-offset: 2px; }
nav ol { list-style: none; padding-left: 0; margin: .3rem 0; }
nav ol ol { padding-left: 1.3rem; }
nav li { margin-top: .5rem; }
nav ol ol li { margin-top: 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .86rem; line-height: 1.4; border-top: 2px solid #1a1f2b; border-bottom: 1px solid #1a1f2b; }
caption { text-align: left; font-weight: bold; font-size: .95rem; padding: 1.2rem 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid #dadee6; }
thead th { vertical-align: bottom; border-bottom: 1px solid #1a1f2b; }
tbody th { font-weight: normal; }
tr.total th, tr.total td { font-weight: bold; border-top: 1px solid #1a1f2b; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.num { text-align: right; }
td.num { white-space: nowrap; }
dl.facts { margin: .6rem 0 1.6rem; border-top: 1px solid #1a1f2b; border-bottom: 1px solid #1a1f2b; font-size: .9rem; line-height: 1.45; }
dl.facts div { display: grid; grid-template-columns: 22% 1fr; gap: 0 .8rem; padding: .3rem 0; border-bottom: 1px solid #dadee6; }
dl.facts div:last-child { border-bottom: 0; }
dl.facts dt { font-weight: bold; grid-column: 1; }
dl.facts dd { margin: 0; grid-column: 2; }
ul.key { list-style: none; display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin: 1.2rem 0 .4rem; padding: .7rem 0; border-top: 1px solid #1a1f2b; border-bottom: 1px solid #1a1f2b; }
ul.key li { flex: 1 1 7rem; font-size: .88rem; line-height: 1.35; }
ul.key strong { display: block; font-size: 1.9rem; line-height: 1.25; font-weight: normal; }
sup { line-height: 0; font-size: .75em; }
sup a { text-decoration: none; }
section.notes ol { list-style: none; padding: 0; font-size: .85rem; line-height: 1.45; }
section.notes li { margin: .3rem 0; }
figure { margin: 1.2rem 0; }
figcaption { font-weight: bold; font-size: .95rem; margin-bottom: .5rem; }
figure svg { width: 100%; height: auto; display: block; }
@media (max-width: 40rem) { main, header.cover { padding-left: 1.2rem; padding-right: 1.2rem; } dl.facts div { display: block; } }
@media print {
  @page { size: A4; margin: 25mm; }
  body { background: #fff; font-size: 10.5pt; }
  main, header.cover { max-width: none; padding: 0; margin: 0; }
  header.cover, nav { break-after: page; }
  h2, h3, h4, h5, caption, figcaption { break-after: avoid; }
  tr, dl.facts div, figure, ul.key { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 2; widows: 2; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
)");

} // namespace reports
