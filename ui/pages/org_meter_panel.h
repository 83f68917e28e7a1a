// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/org_details.h"
#include "ui/support/formats.h"
#include "ui/widgets/meter_value.h"
#include "ui/widgets/panel.h"

class QHBoxLayout;

namespace tidemark
{

class FigureColumn;
class Meter;

/// The meter's value for an organization, wherever it is shown.
MeterValue meterValueOf(const OrgFigures &figures);

/// Days as the organization counts them: its cycles turn at its own midnights.
TimeView timeViewOf(const OrgDetails &details);

/// The card at the top of an organization's page: the meter, and beside it when it runs out, when it resets, what was
/// used, and how fast.
class OrgMeterPanel : public Panel
{
    Q_OBJECT
public:
    explicit OrgMeterPanel(QWidget *parent = nullptr);
    void setDetails(const OrgDetails &details);
    Meter *meter() const;
    /// Behind its own figures.
    void addColumn(FigureColumn *column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showRunsOut(const OrgDetails &details);
    void showResets(const OrgDetails &details);
    void showUse(const OrgDetails &details);

    QHBoxLayout *m_row;
    Meter *m_meter;
    FigureColumn *m_runsOut;
    FigureColumn *m_resets;
    FigureColumn *m_used;
    FigureColumn *m_pace;
};

}
