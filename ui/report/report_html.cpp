// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_html.h"

#include <QLocale>

#include "ui/report/report_chart_svg.h"

namespace tidemark
{
namespace
{

constexpr char style[] = R"(
:root { color-scheme: light dark; --text: #1a1d21; --dim: #545c66; --line: #dcdfe3; --page: #fff; --tint: #f5f6f7;
  --ink: #39434f; --low: #8f6a00; }
@media (prefers-color-scheme: dark) { :root { --text: #e7e9ea; --dim: #a4abb4; --line: #303439; --page: #16181a;
  --tint: #1d1f22; --ink: #b9c1ca; --low: #f2c230; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.45 Inter, "Noto Sans", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; }
main { max-width: 800px; margin: 0 auto; padding: 40px 24px; }
header { border-bottom: 2px solid var(--text); padding-bottom: 12px; margin-bottom: 20px; }
header p { margin: 0; color: var(--dim); }
h1 { font-size: 26px; line-height: 1.2; margin: 2px 0; overflow-wrap: anywhere; }
h2 { font-size: 15px; margin: 32px 0 6px; }
.status { display: inline-block; border: 1px solid var(--low); color: var(--low); border-radius: 3px; padding: 0 7px;
  font-size: 12px; font-weight: 600; margin-inline-start: 8px; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); gap: 2px 24px; margin: 0 0 20px; }
.facts div { display: flex; gap: 8px; }
.facts dt { color: var(--dim); white-space: nowrap; } .facts dd { margin: 0; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 0 0 8px; }
.figures div { background: var(--tint); border: 1px solid var(--line); border-radius: 4px; padding: 10px 14px; }
.figures dt { color: var(--dim); font-size: 12px; }
.figures dd { margin: 0; font-size: 22px; font-weight: 600; white-space: nowrap; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; padding-block: 5px; padding-inline: 16px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 500; color: var(--dim); font-size: 12px; border-bottom-color: var(--text); }
td.wide { overflow-wrap: anywhere; }
th:first-child, td:first-child { padding-inline-start: 0; }
.figure { text-align: end; white-space: nowrap; width: 7.5em; }
tr.part td { color: var(--dim); } tr.part td:first-child { padding-inline-start: 24px; }
tr.total td { font-weight: 600; }
figure { margin: 0; } svg { width: 100%; height: auto; display: block; direction: ltr; }
svg text { font-size: 11px; fill: var(--dim); } svg .grid { stroke: var(--line); }
svg .line { fill: none; stroke: var(--ink); stroke-width: 2; }
svg .area { fill: var(--ink); opacity: .07; }
.note, .notes { color: var(--dim); font-size: 13px; } .notes li { margin-bottom: 3px; }
@page { margin: 18mm; }
@media print { :root { --text: #000; --dim: #545c66; --line: #dcdfe3; --page: #fff; --tint: #f5f6f7; --ink: #39434f;
  --low: #8f6a00; } main { padding: 0; max-width: none; } body { font-size: 10pt; }
  h2 { break-after: avoid; } tr, figure, .figures { break-inside: avoid; } thead { display: table-header-group; } }
)";

class Html
{
public:
    void add(const char *markup)
    {
        m_html += markup;
    }
    void text(const QString &words)
    {
        m_html += words.toHtmlEscaped().toUtf8();
    }
    void element(const char *open, const QString &words, const char *close)
    {
        add(open);
        text(words);
        add(close);
    }
    void raw(const QByteArray &markup)
    {
        m_html += markup;
    }
    QByteArray finish()
    {
        return std::move(m_html);
    }

private:
    QByteArray m_html;
};

void addList(Html &html, const char *kind, const QList<std::pair<QString, QString>> &pairs)
{
    html.raw(QByteArray("<dl class=\"") + kind + "\">\n");
    for (const auto &[name, value] : pairs) {
        html.element("<div><dt>", name, "</dt>");
        html.element("<dd>", value, "</dd></div>\n");
    }
    html.add("</dl>\n");
}

QByteArray cellTag(const ReportColumn &column, const char *tag)
{
    return QByteArray("<") + tag
        + (column.figure     ? " class=\"figure\""
               : column.wide ? " class=\"wide\""
                             : "")
        + (qstrcmp(tag, "th") == 0 ? " scope=\"col\">" : ">");
}

void addTable(Html &html, const ReportTable &table)
{
    html.element("<section>\n<h2>", table.title, "</h2>\n<table>\n<thead><tr>");
    for (const ReportColumn &column : table.columns) {
        html.raw(cellTag(column, "th"));
        html.element("", column.head, "</th>");
    }
    html.add("</tr></thead>\n<tbody>\n");
    for (const ReportRow &row : table.rows) {
        html.add(row.weight == ReportRow::Weight::Part        ? "<tr class=\"part\">"
                     : row.weight == ReportRow::Weight::Total ? "<tr class=\"total\">"
                                                              : "<tr>");
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            html.raw(cellTag(table.columns.at(i), "td"));
            html.element("", row.cells.at(i), "</td>");
        }
        html.add("</tr>\n");
    }
    html.add("</tbody>\n</table>\n");
    if (!table.note.isEmpty())
        html.element("<p class=\"note\">", table.note, "</p>\n");
    html.add("</section>\n");
}

void addHead(Html &html, const ReportDocument &document)
{
    const QLocale locale;
    const bool mirrored = locale.textDirection() == Qt::RightToLeft;
    html.element("<!DOCTYPE html>\n<html lang=\"", locale.bcp47Name(), mirrored ? "\" dir=\"rtl\">\n" : "\">\n");
    html.add("<head>\n<meta charset=\"utf-8\"/>\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
             "<meta name=\"generator\" content=\"Tidemark\"/>\n<title>");
    html.text(document.title + QStringLiteral(" – ") + document.subject + QStringLiteral(" – ") + document.period);
    html.add("</title>\n<style>");
    html.add(style);
    html.add("</style>\n</head>\n<body>\n<main>\n<header>\n");
    html.element("<p>", document.title, "</p>\n");
    html.element("<h1>", document.subject, "</h1>\n");
    html.element("<p>", document.period, "");
    if (!document.status.isEmpty())
        html.element(" <span class=\"status\">", document.status, "</span>");
    html.add("</p>\n</header>\n");
}

}

QByteArray reportHtml(const ReportDocument &document)
{
    Html html;
    addHead(html, document);
    addList(html, "facts", document.facts);
    addList(html, "figures", document.figures);
    addTable(html, document.summary);
    if (!document.chart.points.isEmpty()) {
        html.element("<section>\n<h2>", document.chart.title, "</h2>\n<figure>\n");
        html.raw(chartSvg(document.chart));
        html.add("</figure>\n</section>\n");
    }
    for (const ReportTable &table : document.tables)
        addTable(html, table);
    html.element("<section>\n<h2>", document.notesTitle, "</h2>\n<ul class=\"notes\">\n");
    for (const QString &note : document.notes)
        html.element("<li>", note, "</li>\n");
    html.add("</ul>\n</section>\n</main>\n</body>\n</html>\n");
    return html.finish();
}

}
