package de.nordertor.partner.control.imports;

import de.nordertor.document.boundary.TableFile;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportPerson;
import de.nordertor.partner.entity.imports.PartnerImport;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does the chunks of an import, and where one fails as a whole, its rows one by one. */
@ApplicationScoped
public class ImportLabour {

    private static final Logger LOG = Logger.getLogger(ImportLabour.class.getName());

    @Inject
    private ImportChunks chunks;

    @Inject
    private PartnerImportRepository imports;

    @Inject
    private ImportRowRepository rows;

    @Inject
    private ImportKeeping keeping;

    @Inject
    private ImportFiles files;

    /** A chunk in a transaction of its own; false where the worker has to stop. */
    private interface Chunk {
        boolean run(List<Integer> numbers);
    }

    public ImportPerson person(Long importId) {
        return imports.get(importId).getPerson();
    }

    public TableFile open(Long importId) {
        PartnerImport checked = imports.get(importId);
        return files.open(keeping.takeOut(importId), checked.getFileName(), checked.getReading());
    }

    public int lastChecked(Long importId) {
        return rows.lastNumber(imports.get(importId).getId());
    }

    public boolean check(Long importId, String worker, List<TableRow> table) {
        return TransactionRetry.run(() -> chunks.check(importId, worker, table));
    }

    public List<Integer> waiting(Long importId, int after, int limit) {
        return rows.waiting(importId, after, limit);
    }

    public List<Integer> undoable(Long importId, int before, int limit) {
        return rows.undoable(importId, before, limit);
    }

    public boolean write(Long importId, String worker, List<Integer> numbers) {
        return chunk(importId, numbers, some -> chunks.write(importId, worker, some));
    }

    public boolean undo(Long importId, String worker, List<Integer> numbers) {
        return chunk(importId, numbers, some -> chunks.undo(importId, worker, some));
    }

    private boolean chunk(Long importId, List<Integer> numbers, Chunk chunk) {
        try {
            return TransactionRetry.run(() -> chunk.run(numbers));
        } catch (RuntimeException failure) {
            if (!isAboutARow(failure)) {
                throw failure;
            }
            LOG.log(Level.INFO, "A chunk of import " + importId + " failed; its rows are tried one by one", failure);
            return oneByOne(importId, numbers, chunk);
        }
    }

    private boolean oneByOne(Long importId, List<Integer> numbers, Chunk chunk) {
        for (Integer number : numbers) {
            try {
                if (!TransactionRetry.run(() -> chunk.run(List.of(number)))) {
                    return false;
                }
            } catch (RuntimeException failure) {
                if (!isAboutARow(failure)) {
                    throw failure;
                }
                LOG.log(Level.WARNING, "Row " + number + " of import " + importId + " is left out", failure);
                chunks.refuse(importId, number, reason(failure));
            }
        }
        return true;
    }

    private static ImportMessage reason(RuntimeException failure) {
        return failure instanceof BusinessException refusal
                ? ImportMessage.error("", refusal)
                : ImportMessage.error("", "partner.import.rowFailed");
    }

    /** A value that the database refuses, or somebody who was faster; not a database that is away. */
    private static boolean isAboutARow(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }

    public void end(Long importId, String worker, boolean complete) {
        TransactionRetry.run(() -> {
            chunks.end(importId, worker, complete);
            return null;
        });
    }

    public void interrupt(Long importId, String worker) {
        chunks.interrupt(importId, worker);
    }

    public void giveBack(Long importId, String worker) {
        chunks.giveBack(importId, worker);
    }
}
