package de.nordertor.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;

/**
 * Filters, order and columns of a list under a name. It belongs to the person who saved it and may be offered to others;
 * it holds nothing but the address, so it never shows anybody more than the list itself would.
 */
@Entity
@GuardedContent
@Table(name = "saved_view")
public class SavedView extends BaseEntity {

    public static final int NAME_LENGTH = 100;
    public static final int QUERY_LENGTH = 4000;

    @Column(name = "list_path", nullable = false)
    private String listPath;

    @Column(name = "owner_id", nullable = false)
    private Long ownerId;

    @NotAudited
    @Column(name = "owner_name", nullable = false)
    private String ownerName;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @NotAudited
    @Column(name = "name_key", nullable = false)
    private String nameKey;

    @Column(name = "query_text", nullable = false)
    private String query;

    @Column(name = "shown_columns")
    private String columns;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", nullable = false)
    private ViewAudience audience = ViewAudience.OWNER;

    @Column(name = "department_id")
    private Long departmentId;

    protected SavedView() {}

    /** @param listPath the address of the list below the application's root */
    public SavedView(String listPath, Long ownerId, String ownerName) {
        this.listPath = listPath;
        this.ownerId = ownerId;
        this.ownerName = ownerName;
    }

    public void call(String newName) {
        name = Text.requiredLine(newName, NAME_LENGTH, "platform.view.name");
        nameKey = name.toLowerCase(Locale.ROOT);
    }

    /** Page and saved view of the address are no part of it. */
    public void show(ListQuery wanted, String chosenColumns) {
        String text = wanted.without(ListQuery.PAGE, ListQuery.VIEW, ListQuery.COLUMNS, ListQuery.CHOOSING)
                .toString();
        if (text.length() > QUERY_LENGTH) {
            throw new InvalidInputException("platform.view.tooMuch");
        }
        query = text;
        columns = ColumnChoice.text(ColumnChoice.keys(chosenColumns));
    }

    /** @param ownersDepartment needed only for the department's audience */
    public void offer(ViewAudience newAudience, Long ownersDepartment) {
        if (newAudience == ViewAudience.DEPARTMENT && ownersDepartment == null) {
            throw new InvalidInputException("platform.view.noDepartment");
        }
        audience = newAudience;
        departmentId = newAudience == ViewAudience.DEPARTMENT ? ownersDepartment : null;
    }

    public String getListPath() {
        return listPath;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public String getName() {
        return name;
    }

    public String getNameKey() {
        return nameKey;
    }

    public String getQuery() {
        return query;
    }

    public String getColumns() {
        return columns;
    }

    public ViewAudience getAudience() {
        return audience;
    }

    @Override
    public String toString() {
        return name;
    }
}
