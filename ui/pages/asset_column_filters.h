// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/domain/page.h"

namespace tidemark
{

class DateFilter;
class FilterEditor;
class RangeFilter;
class TextFilter;

/// The editors below the header of a table of assets.
class AssetColumnFilters
{
public:
    struct Editor {
        int column;
        QString id;
        FilterEditor *editor;
    };
    AssetColumnFilters();
    /// The caller's table takes them.
    QList<Editor> editors() const;
    void addTo(AssetFilter &filter) const;

private:
    TextFilter *m_asset;
    TextFilter *m_action;
    TextFilter *m_model;
    TextFilter *m_user;
    TextFilter *m_source;
    RangeFilter *m_cost;
    DateFilter *m_created;
};

}
