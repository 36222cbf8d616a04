package de.nordertor.group.view;

import de.nordertor.group.boundary.CoverageRow;
import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.PartnerRow;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which fields of action are covered by whom, and whom one could ask where nobody covers one. */
@Named("coverage")
@RequestScoped
public class CoveragePage {

    private static final int NAMED = 3;

    @Inject
    private WorkingGroups groups;

    @Inject
    private Partners partners;

    @Inject
    private CurrentUser user;

    private List<CoverageRow> rows;
    private final Map<Long, Page<PartnerRow>> asked = new HashMap<>();

    public void load() {
        rows = groups.coverage();
    }

    public List<CoverageRow> getRows() {
        return rows;
    }

    /** How many fields nobody covers. */
    public long getOpen() {
        return rows.stream().filter(row -> !row.isCovered()).count();
    }

    /** The first partners that would give something for the field; none for who may not read partners. */
    public Page<PartnerRow> partners(CoverageRow row) {
        return asked.computeIfAbsent(row.fieldId(), this::ask);
    }

    private Page<PartnerRow> ask(Long fieldId) {
        return user.may(Permission.PARTNER_READ)
                ? partners.list(PartnerFilter.fieldOfAction(fieldId), new PageRequest(0, NAMED, "name", true))
                : new Page<>(List.of(), 0);
    }
}
