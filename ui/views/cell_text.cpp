// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_text.h"

#include "core/base/credits.h"
#include "ui/support/formats.h"
#include "ui/views/remaining_delegate.h"
#include "ui/views/roles.h"
#include "ui/widgets/chip.h"

namespace tidemark
{
namespace
{

QString exact(const QVariant &thousandths)
{
    return QString::fromStdString(Credits::fromThousandths(thousandths.toLongLong()).toString());
}

bool isNumber(const QString &cell)
{
    bool ok = false;
    cell.toDouble(&ok);
    return ok;
}

QString csvCell(QString cell)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!cell.isEmpty() && formulaStarts.contains(cell.at(0)) && !isNumber(cell))
        cell.prepend(u'\'');
    const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!quote)
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString plainCell(QString cell)
{
    return cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

}

QString cellText(const QModelIndex &index, CopyFormat format)
{
    const bool csv = format == CopyFormat::Csv;
    if (const QVariant copy = index.data(CopyRole); csv && copy.isValid())
        return copy.toString();
    if (const QVariant amount = index.data(AmountRole); amount.isValid())
        return csv ? exact(amount) : creditsText(Credits::fromThousandths(amount.toLongLong()));
    if (const QVariant remaining = index.data(RemainingRole); remaining.isValid())
        return csv ? exact(remaining) : meterFigure(RemainingDelegate::valueOf(index));
    const QString words = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(DetailRole).toString();
    if (!words.isEmpty())
        return detail.isEmpty() ? words : QString(words + u' ' + detail);
    if (const QVariant link = index.data(LinkRole); link.isValid())
        return link.toString();
    if (const QVariant state = index.data(StateRole); state.isValid())
        return stateWord(StateKind(state.toInt()));
    return {};
}

TableText::TableText(CopyFormat format)
    : m_format(format)
{
}

void TableText::addHeader(const QStringList &cells)
{
    add(cells, QStringLiteral("th"));
}

void TableText::addRow(const QStringList &cells)
{
    add(cells, QStringLiteral("td"));
}

void TableText::add(const QStringList &cells, const QString &tag)
{
    QStringList out;
    out.reserve(cells.size());
    for (const QString &cell : cells) {
        switch (m_format) {
        case CopyFormat::Text:
            out += plainCell(cell);
            break;
        case CopyFormat::Csv:
            out += csvCell(cell);
            break;
        case CopyFormat::Html:
            out += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
            break;
        }
    }
    switch (m_format) {
    case CopyFormat::Text:
        m_text += out.join(u'\t') + u'\n';
        break;
    case CopyFormat::Csv:
        m_text += out.join(u',') + QStringLiteral("\r\n");
        break;
    case CopyFormat::Html:
        m_text += QStringLiteral("<tr>") + out.join(QString()) + QStringLiteral("</tr>\n");
        break;
    }
}

QString TableText::finished() const
{
    return m_format == CopyFormat::Html ? QStringLiteral("<table>\n") + m_text + QStringLiteral("</table>\n") : m_text;
}

}
