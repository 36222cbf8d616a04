package de.nordertor.partner.control.imports;

import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.partner.entity.imports.PartnerImport;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * One chunk of an import in one transaction: all of it or nothing. Each call first makes sure that its worker is still
 * the one that has the work, and keeps it so until the transaction ends.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportChunks {

    @Inject
    private PartnerImportRepository imports;

    @Inject
    private ImportRowRepository rows;

    @Inject
    private ImportChecking checking;

    @Inject
    private ImportWriting writing;

    @Inject
    private ImportUndoing undoing;

    /** @return false where the worker has to stop */
    public boolean check(Long importId, String worker, List<TableRow> table) {
        if (!imports.mayWork(importId, worker)) {
            return false;
        }
        checking.check(imports.get(importId), table);
        imports.progress(importId, table.size());
        return true;
    }

    /** @return false where the worker has to stop */
    public boolean write(Long importId, String worker, List<Integer> numbers) {
        if (!imports.mayWork(importId, worker)) {
            return false;
        }
        imports.progress(importId, writing.write(imports.get(importId), numbers));
        return true;
    }

    /** @return false where the worker has to stop */
    public boolean undo(Long importId, String worker, List<Integer> numbers) {
        if (!imports.mayWork(importId, worker)) {
            return false;
        }
        imports.progress(importId, undoing.undo(importId, numbers));
        return true;
    }

    /** A row that makes its whole chunk fail is told apart, so that the others can go on. */
    public void refuse(Long importId, Integer number, ImportMessage why) {
        rows.lock(importId, List.of(number)).forEach(row -> {
            List<ImportMessage> messages = new ArrayList<>(row.messages());
            messages.add(why);
            ImportOutcome outcome = row.outcome() == null ? ImportOutcome.REFUSED : ImportOutcome.KEPT;
            rows.record(
                    importId,
                    List.of(new RowResult(number, outcome, row.partnerId(), row.partnerVersion(), null, messages)));
        });
        imports.progress(importId, 1);
    }

    /** @param complete whether the worker came to the end of what there is to do */
    public void end(Long importId, String worker, boolean complete) {
        PartnerImport ended = imports.lock(importId);
        if (ended.isWorker(worker)) {
            ended.end(complete);
            imports.flush();
        }
    }

    /** The worker failed. */
    public void interrupt(Long importId, String worker) {
        PartnerImport failed = imports.lock(importId);
        if (failed.isWorker(worker)) {
            failed.interrupt();
            imports.flush();
        }
    }

    /** What is wrong with the file as a whole was found; nothing of the check is kept. */
    public void giveBack(Long importId, String worker) {
        PartnerImport broken = imports.lock(importId);
        if (broken.isWorker(worker)) {
            rows.removeAll(importId);
            broken.giveBack();
            imports.flush();
        }
    }
}
