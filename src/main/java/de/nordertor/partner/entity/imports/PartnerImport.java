package de.nordertor.partner.entity.imports;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of partners on its way into the register: uploaded, its columns mapped, checked without any effect, run, and
 * perhaps undone. Its rows lie in a table of their own; how far the work has come is written past this entity, chunk by
 * chunk.
 */
@Entity
@GuardedContent
@Table(name = "partner_import")
public class PartnerImport extends BaseEntity {

    /** After so long without a sign the work is taken for interrupted; a chunk takes far less. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    public static final int FILE_NAME_LENGTH = 150;

    @Column(name = "file_name", nullable = false, updatable = false, length = FILE_NAME_LENGTH)
    private String fileName;

    @Column(name = "file_size", nullable = false, updatable = false)
    private long fileSize;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ImportState state = ImportState.UPLOADED;

    @NotAudited
    @Convert(converter = ImportReadingConverter.class)
    @Column(name = "reading", nullable = false)
    private ImportReading reading;

    @NotAudited
    @Convert(converter = ImportMappingConverter.class)
    @Column(name = "mapping", nullable = false)
    private ImportMapping mapping;

    @Enumerated(EnumType.STRING)
    @Column(name = "changed_rule", nullable = false)
    private ImportDecision changedRule = ImportDecision.UPDATE;

    @Enumerated(EnumType.STRING)
    @Column(name = "doubt_rule", nullable = false)
    private ImportDecision doubtRule = ImportDecision.SKIP;

    @Column(name = "total_rows", nullable = false)
    private int totalRows;

    @NotAudited
    @Column(name = "done_rows", nullable = false)
    private int doneRows;

    @NotAudited
    @Column(name = "worker")
    private String worker;

    @NotAudited
    @Column(name = "worked_at")
    private Instant workedAt;

    @NotAudited
    @Column(name = "stop_wanted", nullable = false)
    private boolean stopWanted;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "person_login", nullable = false, updatable = false)
    private String personLogin;

    @Column(name = "person_name", nullable = false, updatable = false)
    private String personName;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected PartnerImport() {}

    /** @param person who brings the file, and in whose name it is imported */
    public PartnerImport(String fileName, long fileSize, ImportPerson person, Instant createdAt) {
        this.fileName = fileName;
        this.fileSize = fileSize;
        this.personId = person.id();
        this.personLogin = person.login();
        this.personName = person.name();
        this.createdAt = createdAt;
    }

    /** It was read, perhaps anew in another way; what was checked before counts no more. */
    public void read(ImportReading newReading, int rows, ImportMapping guessed, Instant now) {
        if (state != ImportState.UPLOADED) {
            reopen(now);
        }
        reading = newReading;
        totalRows = rows;
        mapping = guessed;
        doneRows = 0;
    }

    /** Back to where the columns are mapped. */
    public void reopen(Instant now) {
        requireRest(now);
        state = state.become(ImportState.UPLOADED);
        worker = null;
        doneRows = 0;
    }

    /** @throws InvalidInputException where no column says the name */
    public void map(ImportMapping chosen, Instant now) {
        if (!chosen.has(ImportField.NAME)) {
            throw new InvalidInputException("partner.import.noName");
        }
        requireRest(now);
        mapping = chosen;
    }

    public void rule(ImportDecision ofChanged, ImportDecision ofDoubt) {
        if (state != ImportState.CHECKED) {
            throw new ConflictException("partner.import.decidedAlready");
        }
        if (ofChanged == null || ofDoubt == null || ofChanged == ImportDecision.CREATE) {
            throw new InvalidInputException("partner.import.noRule");
        }
        changedRule = ofChanged;
        doubtRule = ofDoubt;
    }

    /** Begins a work or goes on with it. @return the mark of the worker that does it, and of no other */
    public String begin(ImportState work, Instant now) {
        requireRest(now);
        boolean resumed = state == work;
        state = state.become(work);
        if (!resumed) {
            doneRows = 0;
        }
        if (work == ImportState.RUNNING) {
            reading = reading.withoutSample();
        }
        stopWanted = false;
        workedAt = now;
        worker = UUID.randomUUID().toString();
        return worker;
    }

    /** The worker ends, either because everything is done or because somebody wanted it to stop. */
    public void end(boolean complete) {
        worker = null;
        if (complete) {
            state = state.become(
                    switch (state) {
                        case CHECKING -> ImportState.CHECKED;
                        case RUNNING -> ImportState.DONE;
                        default -> ImportState.UNDONE;
                    });
        }
    }

    /** The worker cannot go on; that shows at once and not only after a while without a sign of it. */
    public void interrupt() {
        workedAt = Instant.EPOCH;
    }

    public void stop() {
        if (!state.isWork()) {
            throw new ConflictException("partner.import.nothingRuns");
        }
        stopWanted = true;
    }

    /** What is wrong with the file as a whole was found while it was checked. */
    public void giveBack() {
        worker = null;
        state = state.become(ImportState.UPLOADED);
    }

    /** @throws ConflictException while a worker is at it */
    public void requireRest(Instant now) {
        if (isWorking(now)) {
            throw new ConflictException("partner.import.running");
        }
    }

    /** Whether a worker is at it and has given a sign of life lately. */
    public boolean isWorking(Instant now) {
        return state.isWork() && worker != null && workedAt.plus(PATIENCE).isAfter(now);
    }

    /** Whether its worker is gone without having ended, for example with its server. */
    public boolean isInterrupted(Instant now) {
        return state.isWork() && worker != null && !isWorking(now);
    }

    /** Whether it was stopped on somebody's wish. */
    public boolean isStopped() {
        return state.isWork() && worker == null;
    }

    public boolean isWorker(String mark) {
        return mark.equals(worker);
    }

    /** What to do with a row that nobody has decided about; null for nothing, because there is nothing to decide. */
    public ImportDecision rule(ImportKind kind) {
        return switch (kind) {
            case NEW -> ImportDecision.CREATE;
            case CHANGED -> changedRule;
            case DOUBT -> doubtRule;
            case UNCHANGED, ERROR -> null;
        };
    }

    public ImportPerson getPerson() {
        return new ImportPerson(personId, personLogin, personName);
    }

    public String getFileName() {
        return fileName;
    }

    public long getFileSize() {
        return fileSize;
    }

    public ImportState getState() {
        return state;
    }

    public ImportReading getReading() {
        return reading;
    }

    public ImportMapping getMapping() {
        return mapping;
    }

    public int getTotalRows() {
        return totalRows;
    }

    public int getDoneRows() {
        return doneRows;
    }

    public boolean isStopWanted() {
        return stopWanted;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
