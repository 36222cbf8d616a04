package de.nordertor.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.entity.Permission;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RolePermissionsTest {

    /** all: the whole town; dep: the departments of the grant; own: only a department named in the grant. */
    private static final String AGREED =
            """
            permission            quarter editor  lead    mayor   office  reader  admin
            PAPER_READ            all     all     all     all     all     all     all
            PAPER_READ_NON_PUBLIC dep     dep     dep     all     all     own     -
            PAPER_READ_DRAFT      dep     dep     dep     all     all     -       -
            PAPER_WRITE           dep     dep     dep     -       -       -       -
            PAPER_APPROVE         -       -       dep     all     -       -       -
            PAPER_WITHDRAW        -       -       dep     -       -       -       -
            PARTNER_READ          all     all     all     all     all     all     -
            PARTNER_WRITE         all     all     all     -       -       -       -
            PARTNER_MANAGE        all     -       all     -       -       -       -
            PARTNER_PROTECT       -       -       all     -       -       -       -
            PROGRAMME_READ        all     all     all     all     all     all     -
            PROGRAMME_WRITE       all     -       all     -       -       -       -
            GROUP_READ            all     all     all     all     all     all     -
            GROUP_WRITE           all     all     all     -       -       -       -
            IDEA_READ             all     all     all     all     all     all     -
            IDEA_WRITE            all     all     all     -       -       -       -
            IDEA_DECIDE           all     -       all     -       -       -       -
            MATCHING_READ         all     all     all     all     all     all     -
            MATCHING_WRITE        all     all     all     -       -       -       -
            MATCHING_MANAGE       all     -       all     -       -       -       -
            COOPERATION_READ      all     all     all     all     all     all     -
            COOPERATION_WRITE     all     all     all     -       -       -       -
            COOPERATION_DECIDE    all     -       all     -       -       -       -
            JOURNAL_MANAGE        -       -       all     -       -       -       -
            MASTER_DATA_READ      all     all     all     all     all     all     all
            MASTER_DATA_WRITE     -       -       -       -       -       -       all
            COUNCIL_DATA_WRITE    -       -       -       -       all     -       all
            PUBLICATION_DECIDE    -       -       -       -       all     -       -
            USER_ADMINISTER       -       -       -       -       -       -       all
            SETTINGS_ADMINISTER   -       -       -       -       -       -       all
            AUDIT_READ            -       -       -       -       -       -       all
            MAIL_ADMINISTER       -       -       -       -       -       -       all
            OWN_ACCOUNT           all     all     all     all     all     all     all
            """;

    @Test
    void thePermissionTableIsTheAgreedOne() {
        assertThat(table()).isEqualTo(AGREED);
    }

    @Test
    void townPermissionsAreNeverGivenForOneDepartmentOnly() {
        for (Permission permission : Permission.values()) {
            if (permission.scope() == Permission.Scope.TOWN) {
                assertThat(Role.values())
                        .as(permission.name())
                        .allMatch(role -> RolePermissions.reach(role, permission) == Reach.TOWN
                                || RolePermissions.reach(role, permission) == Reach.NONE);
            }
        }
    }

    @Test
    void rolesForTheWholeTownNeverDependOnADepartment() {
        for (Role role : Role.values()) {
            if (!role.isLimitable()) {
                assertThat(Permission.values())
                        .as(role.name())
                        .allMatch(permission -> RolePermissions.reach(role, permission) == Reach.TOWN
                                || RolePermissions.reach(role, permission) == Reach.NONE);
            }
        }
    }

    private static String table() {
        String head = "permission            quarter editor  lead    mayor   office  reader  admin\n";
        return Arrays.stream(Permission.values())
                .map(RolePermissionsTest::line)
                .collect(Collectors.joining("\n", head, "\n"));
    }

    private static String line(Permission permission) {
        String cells = Arrays.stream(Role.values())
                .map(role -> "%-7s".formatted(word(RolePermissions.reach(role, permission))))
                .collect(Collectors.joining(" "));
        return "%-21s %s".formatted(permission, cells).stripTrailing();
    }

    private static String word(Reach reach) {
        return switch (reach) {
            case TOWN -> "all";
            case GRANTED_DEPARTMENTS -> "dep";
            case NAMED_DEPARTMENT -> "own";
            case NONE -> "-";
        };
    }
}
