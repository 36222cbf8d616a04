package de.nordertor.partner.boundary;

import de.nordertor.partner.control.imports.ImportReports;
import de.nordertor.partner.control.imports.ImportSteps;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportMapping;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Files of partners on their way into the register, step by step. */
@Stateless
@Permitted(Permission.PARTNER_MANAGE)
public class PartnerImports {

    @Inject
    private ImportSteps steps;

    @Inject
    private ImportReports reports;

    /** Newest first. */
    public Page<ImportSummary> list(PageRequest page) {
        return reports.list(page);
    }

    public ImportView view(Long importId) {
        return reports.view(importId);
    }

    /** Says which column means what, and remembers it for the next file with these titles. */
    public void map(Long importId, ImportMapping mapping) {
        steps.map(importId, mapping);
    }

    /** What becomes of rows about which nobody has decided one by one. */
    public void rule(Long importId, ImportDecision changed, ImportDecision doubt) {
        steps.rule(importId, changed, doubt);
    }

    /**
     * Begins the check, the import or its undoing, or goes on with what was stopped or interrupted.
     *
     * @return the mark of the worker that may do it, to be handed to the job
     */
    public String begin(Long importId, ImportState work) {
        return steps.begin(importId, work);
    }

    /** Back to the columns; what was checked counts no more. */
    public void reopen(Long importId) {
        steps.reopen(importId);
    }

    /** Asks the worker to stop after its present chunk. */
    public void stop(Long importId) {
        steps.stop(importId);
    }

    /** Throws away a file that has not been imported, with everything that was found of it. */
    public void discard(Long importId) {
        steps.discard(importId);
    }
}
