// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>
#include <string>

#include "core/query/grant_uses.h"
#include "core/query/why_balance.h"

class QDateTimeEdit;
class QVBoxLayout;

namespace tidemark
{

class FigureLine;
class LedgerService;
class LinkButton;
class StateChip;
class TextLabel;
class WhySection;
class WhyWords;

/// "Why this balance?": how what remained after an entry, or at an instant, came about. A charge leads to the grants
/// that it drew on, a grant to what it paid for. Read in the background; only the latest question is answered.
class WhyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPanel(std::shared_ptr<LedgerService> service, QWidget *parent = nullptr);
    ~WhyPanel() override;

    void explainEntry(const std::string &org, Seq seq);
    /// A person may choose another instant there, by the clock of this computer.
    void explainAt(const std::string &org, Instant at);
    /// Nothing is chosen.
    void clear();
    /// The last check found every chain intact up to this entry's id; 0: none has.
    void setIntactTo(int64_t entryId);
    /// Where it stands beside the organization's own tables, nobody needs to be led there.
    void setOrgLinkVisible(bool visible);
    const std::optional<WhyBalance> &shown() const;

Q_SIGNALS:
    void orgRequested(const std::string &org);
    void entryRequested(const std::string &org, tidemark::Seq seq);
    void closeRequested();
    void answered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHead(QVBoxLayout *all);
    void makeBody(QVBoxLayout *all);
    void makeFoot(QVBoxLayout *all);
    template<typename Ask>
    void ask(Ask ask);
    void show(const WhyBalance &why);
    void showSubject(const WhyWords &words);
    void showSteps(const WhyWords &words);
    void showGrants(const WhyWords &words);
    void showLatest();
    void showDraws();
    void fetchUses(Seq after);
    void showUses(const GrantUses &uses, bool more);
    void showIntact();
    /// Beside so many figures.
    LinkButton *entryLink(const QString &words, Seq seq, int figures = 2);

    std::shared_ptr<LedgerService> m_service;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    int m_asked = 0;
    std::optional<WhyBalance> m_why;
    int64_t m_intactTo = 0;
    bool m_orgLink = true;
    QWidget *m_content = nullptr;
    TextLabel *m_hint = nullptr;
    LinkButton *m_org = nullptr;
    TextLabel *m_entry = nullptr;
    QDateTimeEdit *m_when = nullptr; ///< where it is asked for an instant
    FigureLine *m_figure = nullptr;
    TextLabel *m_state = nullptr;
    WhySection *m_draws;
    WhySection *m_uses;
    WhySection *m_steps;
    WhySection *m_grants;
    WhySection *m_latest;
    LinkButton *m_moreUses = nullptr;
    StateChip *m_intact = nullptr;
    LinkButton *m_openOrg = nullptr;
    QWidget *m_foot = nullptr;
};

}
