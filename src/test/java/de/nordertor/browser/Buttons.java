package de.nordertor.browser;

import de.nordertor.identity.entity.Reach;
import de.nordertor.identity.entity.RolePermissions;
import de.nordertor.platform.entity.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every button of every page, as {@code page:id}, with the permission that its action needs. */
final class Buttons {

    private static final Map<String, Optional<Permission>> NEEDED = new TreeMap<>();

    static {
        needs(
                Permission.OWN_ACCOUNT,
                "identity/account:save",
                "identity/password:change",
                "identity/sign-in:signIn",
                "platform/view:save",
                "platform/view:remove");
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
                "council/paper-type:save",
                "council/paper-types:continueSequence");
        needs(
                Permission.MASTER_DATA_WRITE,
                "town/tag:save",
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
                "journal/deadline:doCancel");
        needs(Permission.SETTINGS_ADMINISTER, "platform/setting:save");
        needs(
                Permission.PAPER_WRITE,
                "council/paper-edit:save",
                "council/paper-edit:saveAndGoOn",
                "council/paper-edit:addStation",
                "council/paper-edit:remove",
                "council/paper:submit",
                "council/paper:withdraw",
                "council/paper:correct",
                "council/paper:discard",
                "council/paper:upload",
                "document/attachment:save",
                "document/attachment:remove");
        needs(Permission.PAPER_APPROVE, "council/paper:giveBack", "council/paper:approve");
        NEEDED.put("identity/setup:create", Optional.empty());
    }

    /** They change only what the form shows, or the session, or nothing with what these tests send. */
    private static final Set<String> STORE_NOTHING = Set.of(
            "identity/user:addGrant",
            "identity/user:remove",
            "council/paper-edit:addStation",
            "council/paper-edit:remove",
            "identity/sign-in:signIn",
            "identity/password:change",
            // what is sent is no boundary
            "town/boundary:upload");

    private Buttons() {}

    private static void needs(Permission permission, String... buttons) {
        Stream.of(buttons).forEach(button -> NEEDED.put(button, Optional.of(permission)));
    }

    static Set<String> known() {
        return NEEDED.keySet();
    }

    /** Whether everybody who is signed in may press it. */
    static boolean isForEverybody(SentForm form) {
        return NEEDED.get(form.toString())
                .filter(Permission.OWN_ACCOUNT::equals)
                .isPresent();
    }

    static boolean isGranted(String login, SentForm form) {
        return NEEDED.get(form.toString())
                .filter(needed -> RolePermissions.reach(DemoData.ROLES.get(login), needed) != Reach.NONE)
                .isPresent();
    }

    static boolean stores(SentForm form) {
        return !STORE_NOTHING.contains(form.toString());
    }
}
