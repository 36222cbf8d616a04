package de.nordertor.platform.view;

import de.nordertor.platform.boundary.NamedRow;

/**
 * The form of a record that has a name and can be out of use. A page bean with further fields begins its {@link #show}
 * with that of this one.
 */
public abstract class NamedRecordForm<R extends NamedRow> extends RecordForm<R> {

    private static final long serialVersionUID = 1L;

    private String name;
    private boolean active;

    protected NamedRecordForm(String savedKey, String listPath) {
        super(savedKey, listPath);
    }

    @Override
    protected void show(R record) {
        name = record.name();
        active = record.active();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
