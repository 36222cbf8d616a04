package de.nordertor.partner.boundary;

import de.nordertor.document.boundary.TableFile;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.control.imports.ImportLabour;
import de.nordertor.partner.entity.imports.ImportPerson;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What the batch job does, chunk by chunk, each in a transaction of its own. Every call names the worker; one that has
 * been replaced meanwhile, or is wanted to stop, gets false and does nothing.
 */
@Stateless
@Permitted(Permission.PARTNER_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWork {

    @Inject
    private ImportLabour labour;

    /** In whose name the work is done. */
    public ImportPerson person(Long importId) {
        return labour.person(importId);
    }

    /** The file that is to be checked; the caller closes it. */
    public TableFile open(Long importId) {
        return labour.open(importId);
    }

    /** The number of the last row that is checked already; 0 for none. */
    public int lastChecked(Long importId) {
        return labour.lastChecked(importId);
    }

    public boolean check(Long importId, String worker, List<TableRow> rows) {
        return labour.check(importId, worker, rows);
    }

    /** Rows that wait to be imported, in the order of the file. */
    public List<Integer> waiting(Long importId, int after, int limit) {
        return labour.waiting(importId, after, limit);
    }

    public boolean write(Long importId, String worker, List<Integer> numbers) {
        return labour.write(importId, worker, numbers);
    }

    /** Rows that wait to be undone, the last one first. */
    public List<Integer> undoable(Long importId, int before, int limit) {
        return labour.undoable(importId, before, limit);
    }

    public boolean undo(Long importId, String worker, List<Integer> numbers) {
        return labour.undo(importId, worker, numbers);
    }

    /** The worker cannot go on; somebody may resume the work. */
    public void interrupt(Long importId, String worker) {
        labour.interrupt(importId, worker);
    }

    /** The worker is done, or stops. */
    public void end(Long importId, String worker, boolean complete) {
        labour.end(importId, worker, complete);
    }

    /** The file turned out to be unreadable while it was checked. */
    public void giveBack(Long importId, String worker) {
        labour.giveBack(importId, worker);
    }
}
