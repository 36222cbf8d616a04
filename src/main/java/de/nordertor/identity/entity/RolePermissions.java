package de.nordertor.identity.entity;

import static de.nordertor.platform.entity.Permission.AUDIT_READ;
import static de.nordertor.platform.entity.Permission.COOPERATION_DECIDE;
import static de.nordertor.platform.entity.Permission.COOPERATION_READ;
import static de.nordertor.platform.entity.Permission.COOPERATION_WRITE;
import static de.nordertor.platform.entity.Permission.COUNCIL_DATA_WRITE;
import static de.nordertor.platform.entity.Permission.GROUP_READ;
import static de.nordertor.platform.entity.Permission.GROUP_WRITE;
import static de.nordertor.platform.entity.Permission.IDEA_DECIDE;
import static de.nordertor.platform.entity.Permission.IDEA_READ;
import static de.nordertor.platform.entity.Permission.IDEA_WRITE;
import static de.nordertor.platform.entity.Permission.JOURNAL_MANAGE;
import static de.nordertor.platform.entity.Permission.MAIL_ADMINISTER;
import static de.nordertor.platform.entity.Permission.MASTER_DATA_READ;
import static de.nordertor.platform.entity.Permission.MASTER_DATA_WRITE;
import static de.nordertor.platform.entity.Permission.MATCHING_MANAGE;
import static de.nordertor.platform.entity.Permission.MATCHING_READ;
import static de.nordertor.platform.entity.Permission.MATCHING_WRITE;
import static de.nordertor.platform.entity.Permission.OWN_ACCOUNT;
import static de.nordertor.platform.entity.Permission.PAPER_APPROVE;
import static de.nordertor.platform.entity.Permission.PAPER_READ;
import static de.nordertor.platform.entity.Permission.PAPER_READ_DRAFT;
import static de.nordertor.platform.entity.Permission.PAPER_READ_NON_PUBLIC;
import static de.nordertor.platform.entity.Permission.PAPER_WITHDRAW;
import static de.nordertor.platform.entity.Permission.PAPER_WRITE;
import static de.nordertor.platform.entity.Permission.PARTNER_MANAGE;
import static de.nordertor.platform.entity.Permission.PARTNER_PROTECT;
import static de.nordertor.platform.entity.Permission.PARTNER_READ;
import static de.nordertor.platform.entity.Permission.PARTNER_WRITE;
import static de.nordertor.platform.entity.Permission.PROGRAMME_READ;
import static de.nordertor.platform.entity.Permission.PROGRAMME_WRITE;
import static de.nordertor.platform.entity.Permission.PUBLICATION_DECIDE;
import static de.nordertor.platform.entity.Permission.SETTINGS_ADMINISTER;
import static de.nordertor.platform.entity.Permission.USER_ADMINISTER;

import de.nordertor.platform.entity.Permission;
import java.util.EnumMap;
import java.util.Map;

/**
 * The permission table: which role may do what, and how far. The only place that knows it.
 *
 * <p>An administrator keeps the house and reads no non-public paper. A reader of one department reads its non-public
 * papers, a reader of the whole town only public ones.
 */
public final class RolePermissions {

    private static final Reach ALL = Reach.TOWN;
    private static final Reach DEP = Reach.GRANTED_DEPARTMENTS;
    private static final Reach OWN = Reach.NAMED_DEPARTMENT;
    private static final Reach ___ = Reach.NONE;

    private static final Map<Permission, Map<Role, Reach>> TABLE = new EnumMap<>(Permission.class);

    static {
        // quarter management, editor, department lead, mayor, committee office, reader, administrator
        row(ALL, ALL, ALL, ALL, ALL, ALL, ALL, PAPER_READ);
        row(DEP, DEP, DEP, ALL, ALL, OWN, ___, PAPER_READ_NON_PUBLIC);
        row(DEP, DEP, DEP, ALL, ALL, ___, ___, PAPER_READ_DRAFT);
        row(DEP, DEP, DEP, ___, ___, ___, ___, PAPER_WRITE);
        row(___, ___, DEP, ALL, ___, ___, ___, PAPER_APPROVE);
        row(___, ___, DEP, ___, ___, ___, ___, PAPER_WITHDRAW);
        row(ALL, ALL, ALL, ALL, ALL, ALL, ___, PARTNER_READ);
        row(ALL, ALL, ALL, ___, ___, ___, ___, PARTNER_WRITE);
        row(ALL, ___, ALL, ___, ___, ___, ___, PARTNER_MANAGE);
        row(___, ___, ALL, ___, ___, ___, ___, PARTNER_PROTECT);
        row(ALL, ALL, ALL, ALL, ALL, ALL, ___, PROGRAMME_READ);
        row(ALL, ___, ALL, ___, ___, ___, ___, PROGRAMME_WRITE);
        row(ALL, ALL, ALL, ALL, ALL, ALL, ___, GROUP_READ);
        row(ALL, ALL, ALL, ___, ___, ___, ___, GROUP_WRITE);
        row(ALL, ALL, ALL, ALL, ALL, ALL, ___, IDEA_READ);
        row(ALL, ALL, ALL, ___, ___, ___, ___, IDEA_WRITE);
        row(ALL, ___, ALL, ___, ___, ___, ___, IDEA_DECIDE);
        row(ALL, ALL, ALL, ALL, ALL, ALL, ___, MATCHING_READ);
        row(ALL, ALL, ALL, ___, ___, ___, ___, MATCHING_WRITE);
        row(ALL, ___, ALL, ___, ___, ___, ___, MATCHING_MANAGE);
        row(ALL, ALL, ALL, ALL, ALL, ALL, ___, COOPERATION_READ);
        row(ALL, ALL, ALL, ___, ___, ___, ___, COOPERATION_WRITE);
        row(ALL, ___, ALL, ___, ___, ___, ___, COOPERATION_DECIDE);
        row(___, ___, ALL, ___, ___, ___, ___, JOURNAL_MANAGE);
        row(ALL, ALL, ALL, ALL, ALL, ALL, ALL, MASTER_DATA_READ);
        row(___, ___, ___, ___, ___, ___, ALL, MASTER_DATA_WRITE);
        row(___, ___, ___, ___, ALL, ___, ALL, COUNCIL_DATA_WRITE);
        row(___, ___, ___, ___, ALL, ___, ___, PUBLICATION_DECIDE);
        row(___, ___, ___, ___, ___, ___, ALL, USER_ADMINISTER);
        row(___, ___, ___, ___, ___, ___, ALL, SETTINGS_ADMINISTER);
        row(___, ___, ___, ___, ___, ___, ALL, AUDIT_READ);
        row(___, ___, ___, ___, ___, ___, ALL, MAIL_ADMINISTER);
        row(ALL, ALL, ALL, ALL, ALL, ALL, ALL, OWN_ACCOUNT);
    }

    private RolePermissions() {}

    public static Reach reach(Role role, Permission permission) {
        return TABLE.getOrDefault(permission, Map.of()).getOrDefault(role, Reach.NONE);
    }

    private static void row(
            Reach quarterManagement,
            Reach editor,
            Reach departmentLead,
            Reach mayor,
            Reach committeeOffice,
            Reach reader,
            Reach administrator,
            Permission permission) {
        Map<Role, Reach> row = new EnumMap<>(Role.class);
        row.put(Role.QUARTER_MANAGEMENT, quarterManagement);
        row.put(Role.EDITOR, editor);
        row.put(Role.DEPARTMENT_LEAD, departmentLead);
        row.put(Role.MAYOR, mayor);
        row.put(Role.COMMITTEE_OFFICE, committeeOffice);
        row.put(Role.READER, reader);
        row.put(Role.ADMINISTRATOR, administrator);
        TABLE.put(permission, row);
    }
}
