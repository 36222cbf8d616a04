package de.nordertor.browser;

import static de.nordertor.browser.Buttons.needs;

import de.nordertor.platform.entity.Permission;

/** The buttons of needs, offers, cooperations, agreements, and what is told about them. */
final class CooperationButtons {

    private CooperationButtons() {}

    static void add() {
        needs(
                Permission.MATCHING_WRITE,
                "matching/listing:confirm",
                "matching/listing:upload",
                "matching/listing:done",
                "matching/listing:followUp",
                "matching/listing-edit:find",
                "matching/listing-edit:save",
                "matching/step:go");
        needs(Permission.MATCHING_WRITE, "matching/matches:undo", "matching/match-exclude:exclude");
        needs(Permission.MATCHING_MANAGE, "matching/weights:show", "matching/weights:save");
        needs(
                Permission.COOPERATION_WRITE,
                "cooperation/cooperation:upload",
                "cooperation/cooperation:done",
                "cooperation/cooperation:followUp",
                "cooperation/cooperation-edit:save",
                "cooperation/step:go",
                "cooperation/partner:find",
                "cooperation/partner:save",
                "cooperation/partner:leave",
                "cooperation/plan:save",
                "cooperation/plan:addMilestone",
                "cooperation/plan:addContribution",
                "cooperation/plan:addRisk",
                "cooperation/plan:remove",
                "cooperation/outcome:save",
                "cooperation/outcome:addIndicator",
                "cooperation/outcome:remove",
                "cooperation/agreement:upload",
                "cooperation/agreement-edit:save",
                "cooperation/agreement-step:go",
                "cooperation/commitment:upload",
                "cooperation/commitment-edit:save",
                "cooperation/commitment-edit:remove",
                "cooperation/commitment-record:go",
                "cooperation/letter:save");
        needs(Permission.MASTER_DATA_WRITE, "cooperation/template:save");
        needs(Permission.COOPERATION_WRITE, MarketSituations.BUTTONS);
        needs(
                Permission.COOPERATION_WRITE,
                "insight/synergy:accept",
                "insight/synergy:dismiss",
                "insight/synergies:undo");
    }
}
