package de.nordertor.browser;

import de.nordertor.identity.entity.Reach;
import de.nordertor.identity.entity.RolePermissions;
import de.nordertor.platform.entity.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every button of every page, as {@code page:id}, with the permission that its action needs. */
final class Buttons {

    private static final Map<String, Optional<Permission>> NEEDED = new TreeMap<>();

    static {
        needs(
                Permission.OWN_ACCOUNT,
                "identity/account:save",
                "identity/absence:save",
                "identity/absence:end",
                "identity/absence:remove",
                "identity/password:change",
                "reminder/notices:readAll",
                "reminder/choice:save",
                "identity/sign-in:signIn",
                // of an own plan; what it does to each deadline is decided there, as DeadlineBulkIT shows
                "journal/deadline-bulk-plan:advance",
                "platform/calendar:subscribe",
                "platform/calendar:renew",
                "platform/calendar:unsubscribe",
                "platform/view:save",
                "platform/view:remove",
                "platform/views:opening");
        needs(
                Permission.USER_ADMINISTER,
                "identity/user:save",
                "identity/user:addGrant",
                "identity/user:remove",
                "identity/user:reset",
                "identity/user:disable",
                "identity/user:enable");
        needs(Permission.MASTER_DATA_WRITE, "identity/department:save", "town/municipality:save", "town/product:save");
        needs(
                Permission.COUNCIL_DATA_WRITE,
                "council/committee:save",
                "council/term:save",
                "council/member:save",
                "council/member:addMembership",
                "council/member:remove",
                "council/meeting:invite",
                "council/meeting:hold",
                "council/meeting:doCancel",
                "council/meeting:upload",
                "council/meeting:done",
                "council/meeting:followUp",
                "council/meeting-edit:save",
                "council/meeting-import:read",
                "council/meeting-import:take",
                "council/meeting-import:again",
                "council/member-import:read",
                "council/member-import:take",
                "council/member-import:again",
                "council/agenda:up",
                "council/agenda:down",
                "council/agenda:remove",
                "council/agenda:addPaper",
                "council/agenda:addOther",
                "council/agenda-item:save",
                "council/agenda-item:decide",
                "council/resolution:save",
                "council/paper-type:save",
                "council/paper-types:continueSequence");
        needs(Permission.PUBLICATION_DECIDE, "publication/publication:publish", "publication/publication:depublish");
        needs(
                Permission.MASTER_DATA_WRITE,
                "insight/block:save",
                "insight/block:preview",
                "insight/block:restore",
                "town/tag:save",
                "town/working-days:save",
                "town/closing-day:save",
                "town/closing-day:remove",
                "town/field-of-action:save",
                "town/boundary:upload",
                "town/boundary:erase",
                "partner/type:save");
        needs(
                Permission.PARTNER_WRITE,
                "partner/engagement:save",
                "journal/activity:save",
                "journal/activity:upload",
                "journal/activity:doWithdraw",
                "journal/deadline:save",
                "journal/deadline:done",
                "journal/deadline:doMove",
                "journal/deadline:doHandOver",
                "journal/deadline:doCancel",
                "journal/deadline:doWait",
                "journal/deadline:waitNoLonger",
                "journal/deadlines:done",
                "journal/deadline-bulk:plan",
                "index:done",
                "journal/mail:doUpload",
                "journal/mail:read",
                "journal/mail:save",
                "journal/mail:again",
                "partner/organization-edit:save",
                "partner/organization-edit:saveAnyway",
                "partner/organization-edit:addAddress",
                "partner/organization-edit:remove",
                "partner/organization:confirm",
                "partner/organization:upload",
                "partner/organization:done",
                "partner/organization:followUp",
                "partner/organization:toActive",
                "partner/organization:toDormant",
                "partner/organization:toClosed",
                "partner/person-edit:save",
                "partner/person-edit:addChannel",
                "partner/person-edit:removeChannel",
                "partner/person-edit:addAddress",
                "partner/person-edit:removeAddress",
                "partner/person-edit:addConsent",
                "partner/person-edit:removeConsent",
                "partner/person:upload",
                "partner/person:done",
                "partner/person:followUp",
                "partner/person-import:read",
                "partner/person-import:take",
                "partner/person-import:again",
                "partner/role:find",
                "partner/role:save",
                "partner/role:end",
                "partner/role:remove",
                "partner/duplicates:dismiss");
        needs(
                Permission.PARTNER_MANAGE,
                "partner/organization:undo",
                "partner/merge:merge",
                "partner/bulk:plan",
                "partner/bulk-plan:advance",
                "partner/imports:doUpload",
                "partner/import:readAgain",
                "partner/import:check",
                "partner/import:learn",
                "partner/import:run",
                "partner/import:reopen",
                "partner/import:stop",
                "partner/import:resume",
                "partner/import:undo",
                "partner/import:discard",
                "partner/import-rows:skip",
                "partner/import-rows:update",
                "partner/import-rows:create");
        needs(Permission.PARTNER_PROTECT, "partner/erasure:erase", "partner/retention-keep:keep");
        needs(
                Permission.PROGRAMME_WRITE,
                "programme/programme-edit:save",
                "programme/programme-edit:addMunicipality",
                "programme/programme-edit:removeMunicipality",
                "programme/programme-edit:addDuty",
                "programme/programme-edit:removeDuty",
                "programme/participation-edit:save",
                "programme/participation-edit:addCriterion",
                "programme/participation-edit:remove",
                "programme/programme:upload",
                "programme/programme:done",
                "programme/programme:followUp",
                "programme/step:go",
                "programme/step-document:upload",
                "programme/session:hold",
                "programme/session:doCancel",
                "programme/session:upload",
                "programme/session:done",
                "programme/session:followUp",
                "programme/session-edit:save",
                "programme/signal:save",
                "programme/area:upload",
                "programme/area:done",
                "programme/area:followUp",
                "programme/area-edit:save",
                "programme/area-edit:addName",
                "programme/area-edit:removeName",
                "programme/area-edit:addCount",
                "programme/area-edit:removeCount",
                "programme/area-boundary:save",
                "programme/area-boundary:erase",
                "programme/concept:upload",
                "programme/concept:done",
                "programme/concept:followUp",
                "programme/concept-edit:save",
                "programme/concept-edit:addGoal",
                "programme/concept-edit:addMeasure",
                "programme/concept-edit:remove",
                "programme/concept-update:save",
                "programme/concept-update:addMeasure",
                "programme/concept-update:removeMeasure");
        needs(
                Permission.GROUP_WRITE,
                "group/group:upload",
                "group/group:done",
                "group/group:followUp",
                "group/group-edit:save",
                "group/group-edit:addMember",
                "group/group-edit:remove",
                "group/meeting:hold",
                "group/meeting:invite",
                "group/meeting:doCancel",
                "group/meeting:upload",
                "group/meeting:done",
                "group/meeting:followUp",
                "group/meeting-edit:save",
                "group/meeting-edit:addAttendee",
                "group/meeting-edit:remove");
        needs(
                Permission.IDEA_WRITE,
                "idea/idea:support",
                "idea/idea:upload",
                "idea/idea:done",
                "idea/idea:followUp",
                "idea/idea-edit:save",
                "idea/idea-edit:saveAnyway",
                "idea/step:go",
                "idea/feedback:save",
                "idea/sheet:upload",
                "idea/sheet:done",
                "idea/sheet:followUp",
                "idea/sheet-edit:save");
        needs(Permission.IDEA_DECIDE, "idea/exchange:look", "idea/exchange:store");
        CooperationButtons.add();
        needs(Permission.SETTINGS_ADMINISTER, "platform/setting:save");
        needs(
                Permission.MAIL_ADMINISTER,
                "platform/mails:tryAllAgain",
                "platform/mail:tryAgain",
                "platform/mail:withdraw",
                "reminder/job:startNow",
                "reminder/job:pause",
                "reminder/job:resume",
                "reminder/job:tryAgain",
                "reminder/mail-template:save",
                "reminder/mail-template:preview",
                "reminder/mail-template:sendSample",
                "reminder/mail-template:restore");
        needs(
                Permission.PAPER_WRITE,
                "insight/report-begin:begin",
                "insight/report:save",
                "insight/report:refresh",
                "insight/report:makePaper",
                "council/paper-edit:save",
                "council/paper-edit:saveAndGoOn",
                "council/paper-edit:addStation",
                "council/paper-edit:remove",
                "council/paper:submit",
                "council/paper:withdraw",
                "council/paper:correct",
                "council/paper:discard",
                "council/paper:upload",
                "council/paper:done",
                "council/paper:followUp",
                "council/resolutions:report",
                "council/co-signing:start",
                "council/co-signing:addSigner",
                "council/co-signing:remove",
                "council/co-signing:up",
                "council/co-signing:resume",
                "council/co-signing:takeBack",
                "council/co-signing:end",
                "document/attachment:save",
                "document/attachment:remove");
        needs(Permission.PAPER_APPROVE, "council/paper:giveBack", "council/paper:approve");
        // who is asked may, whatever the roles
        needs(Permission.OWN_ACCOUNT, "council/co-sign:sign", "council/co-sign:giveBack");
        NEEDED.put("identity/setup:create", Optional.empty());
    }

    /** Permissions of which one is enough, too. */
    private static final Map<String, Permission> ALSO = Map.of(
            "council/paper:done",
            Permission.PAPER_APPROVE,
            "council/paper:followUp",
            Permission.PAPER_APPROVE,
            "council/co-signing:start",
            Permission.PAPER_APPROVE,
            "council/co-signing:addSigner",
            Permission.PAPER_APPROVE,
            "council/co-signing:remove",
            Permission.PAPER_APPROVE,
            "council/co-signing:up",
            Permission.PAPER_APPROVE,
            "council/co-signing:resume",
            Permission.PAPER_APPROVE,
            "council/co-signing:takeBack",
            Permission.PAPER_APPROVE,
            "council/co-signing:end",
            Permission.PAPER_APPROVE,
            "council/resolution:save",
            Permission.PAPER_WRITE);

    /** They change only what the form shows, or the session, or nothing with what these tests send. */
    private static final Set<String> STORE_NOTHING = Set.of(
            "identity/user:addGrant",
            "identity/user:remove",
            "council/paper-edit:addStation",
            "council/paper-edit:remove",
            "council/co-signing:addSigner",
            "council/co-signing:remove",
            "council/co-signing:up",
            "council/member:addMembership",
            "council/member:remove",
            "council/meeting-import:read",
            "council/meeting-import:again",
            "council/member-import:read",
            "council/member-import:again",
            "identity/sign-in:signIn",
            "identity/password:change",
            "journal/mail:read",
            "journal/mail:again",
            // a run of its own, which ends when it likes
            "reminder/job:startNow",
            "reminder/mail-template:preview",
            "insight/block:preview",
            "partner/organization-edit:addAddress",
            "partner/organization-edit:remove",
            "partner/person-edit:addChannel",
            "partner/person-edit:removeChannel",
            "partner/person-edit:addAddress",
            "partner/person-edit:removeAddress",
            "partner/person-edit:addConsent",
            "partner/person-edit:removeConsent",
            "partner/person-import:read",
            "partner/person-import:again",
            "partner/role:find",
            "programme/programme-edit:addMunicipality",
            "programme/programme-edit:removeMunicipality",
            "programme/programme-edit:addDuty",
            "programme/programme-edit:removeDuty",
            "programme/participation-edit:addCriterion",
            "programme/participation-edit:remove",
            "programme/concept-edit:addGoal",
            "programme/concept-edit:addMeasure",
            "programme/concept-edit:remove",
            "programme/concept-update:addMeasure",
            "programme/concept-update:removeMeasure",
            "programme/area-edit:addName",
            "programme/area-edit:removeName",
            "programme/area-edit:addCount",
            "programme/area-edit:removeCount",
            "group/group-edit:addMember",
            "group/group-edit:remove",
            "group/meeting-edit:addAttendee",
            "group/meeting-edit:remove",
            "idea/exchange:look",
            "matching/weights:show",
            "matching/listing-edit:find",
            "cooperation/partner:find",
            "cooperation/plan:addMilestone",
            "cooperation/plan:addContribution",
            "cooperation/plan:addRisk",
            "cooperation/plan:remove",
            "cooperation/outcome:addIndicator",
            "cooperation/outcome:remove",
            // what is sent is no boundary
            "town/boundary:upload");

    private Buttons() {}

    static void needs(Permission permission, String... buttons) {
        Stream.of(buttons).forEach(button -> NEEDED.put(button, Optional.of(permission)));
    }

    static Set<String> known() {
        return NEEDED.keySet();
    }

    /** Whether everybody who is signed in may press it. */
    static boolean isForEverybody(SentForm form) {
        return permission(form).filter(Permission.OWN_ACCOUNT::equals).isPresent();
    }

    static boolean isGranted(String login, SentForm form) {
        return Stream.of(permission(form), Optional.ofNullable(ALSO.get(form.toString())))
                .flatMap(Optional::stream)
                .anyMatch(needed -> RolePermissions.reach(DemoData.ROLES.get(login), needed) != Reach.NONE);
    }

    private static Optional<Permission> permission(SentForm form) {
        if (!NEEDED.containsKey(form.toString())) {
            throw new AssertionError("nobody said who may press " + form + " at " + form.address());
        }
        return NEEDED.get(form.toString());
    }

    static boolean stores(SentForm form) {
        return thatStore().contains(form.toString());
    }

    static Set<String> thatStore() {
        return NEEDED.keySet().stream()
                .filter(button -> !STORE_NOTHING.contains(button) && !MarketSituations.STORE_NOTHING.contains(button))
                .collect(Collectors.toSet());
    }
}
