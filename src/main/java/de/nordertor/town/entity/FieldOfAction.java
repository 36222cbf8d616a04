package de.nordertor.town.entity;

import de.nordertor.platform.entity.CodedEntry;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A "Handlungsfeld" of the town's work in the quarter, for example Bildung or Wohnumfeld. */
@Entity
@Table(name = "field_of_action")
public class FieldOfAction extends CodedEntry {

    public static final int LAST_ORDINAL = 999;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    protected FieldOfAction() {}

    public FieldOfAction(String code, String name, int ordinal) {
        super(code);
        describe(name, ordinal);
    }

    /** @param newOrdinal small numbers stand first */
    public final void describe(String newName, int newOrdinal) {
        if (newOrdinal < 0 || newOrdinal > LAST_ORDINAL) {
            throw new InvalidInputException("town.field.ordinalRange", LAST_ORDINAL);
        }
        call(newName, "town.field.name");
        ordinal = newOrdinal;
    }

    public int getOrdinal() {
        return ordinal;
    }
}
