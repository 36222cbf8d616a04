package de.nordertor.partner.boundary;

import de.nordertor.partner.control.imports.ImportReports;
import de.nordertor.partner.control.imports.ImportSteps;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The rows of an import: what was found of each, what is to become of it, what has become of it. */
@Stateless
@Permitted(Permission.PARTNER_MANAGE)
public class ImportRows {

    @Inject
    private ImportReports reports;

    @Inject
    private ImportSteps steps;

    /** In the order of the file. */
    public Page<ImportRowView> list(Long importId, ImportRowFilter filter, PageRequest page) {
        return reports.rows(importId, filter, page);
    }

    /** A part of the report on all rows, in the order of the file, after the row with this number. */
    public List<ImportRowView> report(Long importId, ImportRowFilter filter, int after, int limit) {
        return reports.report(importId, filter, after, limit);
    }

    /** Decides about one row, whatever the rule says; null leaves it to the rule again. */
    public void decide(Long importId, int number, ImportDecision decision) {
        steps.decide(importId, number, decision);
    }
}
