package de.nordertor.platform.view;

import de.nordertor.platform.boundary.VersionedRow;
import de.nordertor.platform.entity.ConflictException;
import jakarta.inject.Inject;
import java.io.Serializable;

/**
 * The form of one record of master data, a new one when the address names none: read once, stored, then back to the
 * list. Whoever was slower is told so, sees what is stored now and keeps what was typed. A page bean extends it and is
 * {@code @ViewScoped}; its page has the parameter {@code id} and calls {@code load}.
 */
public abstract class RecordForm<R extends VersionedRow> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Notices notices;

    private final String savedKey;
    private final String listPath;
    private Long id;
    private R stored;
    private boolean conflict;

    /** @param savedKey the sentence after saving; its argument is how {@link #store} calls the record */
    protected RecordForm(String savedKey, String listPath) {
        this.savedKey = savedKey;
        this.listPath = listPath;
    }

    /** The record, or with null the usual values of a new one. */
    protected abstract R read(Long wanted);

    /** Lays the record into the fields of the form. */
    protected abstract void show(R record);

    /** What stands in the fields. */
    protected abstract R typed(Long recordId, long version);

    /** Adds the record (id null) or changes it. @return what it is called */
    protected abstract String store(R record);

    public void load() {
        if (stored == null) {
            stored = read(id);
            show(stored);
        }
    }

    public String save() {
        String name;
        try {
            name = store(typed(id, stored.version()));
        } catch (ConflictException refused) {
            return compare(refused);
        }
        notices.done(savedKey, name);
        return listPath + "?faces-redirect=true";
    }

    /** Reads what is stored now and tells why it was not done; also for the further buttons of a page. */
    protected final String compare(ConflictException refused) {
        R now = read(id);
        conflict = now.version() != stored.version();
        stored = now;
        notices.error(refused);
        return null;
    }

    /** What stands in the database, to be compared with what was typed. */
    public R getStored() {
        return stored;
    }

    public boolean isConflict() {
        return conflict;
    }

    public boolean isNewRecord() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
