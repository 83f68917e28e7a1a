// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/domain/page.h"
#include "core/query/gallery_choices.h"

class QComboBox;
class QHBoxLayout;

namespace tidemark
{

class OrgNamesModel;
class SegmentedControl;
class TextLabel;

/// Which images a gallery shows, and in which order: whose they are, of which kind, user, model and organization.
class GalleryFilters : public QObject
{
    Q_OBJECT
public:
    explicit GalleryFilters(QObject *parent);

    /// Puts the controls into rows.
    void addShownTo(QHBoxLayout *row);
    void addChoicesTo(QHBoxLayout *row);
    QComboBox *orgBox() const;
    void addSortTo(QHBoxLayout *row);

    void setChoices(const GalleryChoices &choices);
    /// The gallery is one organization's; its users can be chosen.
    void setOrg(const std::string &org);
    /// The one that is shown, by setOrg() or because a person chose it; empty: all.
    std::string org() const;
    /// What is found in the words of a row is added by the caller.
    AssetFilter filter() const;
    /// Of the model.
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    /// A table is sorted by its header.
    void setSortShown(bool shown);
    bool isFiltered() const;
    void clear();

Q_SIGNALS:
    void changed();
    void orgChanged();
    void sortChanged();

private:
    void fillUsers(const GalleryChoices &choices);
    void fillOrgs(const std::vector<OrgName> &orgs);
    void sayWhatIsLeft();

    std::string m_fixedOrg;
    std::vector<UserBalance> m_users;
    bool m_filling = false;
    SegmentedControl *m_shown;
    QComboBox *m_kind;
    QComboBox *m_user;
    QComboBox *m_model;
    OrgNamesModel *m_orgNames;
    QComboBox *m_org;
    QComboBox *m_sort;
    TextLabel *m_left;
};

}
