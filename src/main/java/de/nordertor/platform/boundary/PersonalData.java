package de.nordertor.platform.boundary;

import java.util.List;

/**
 * How a room takes part when the data of a person are told or erased. One application-scoped bean for each kind of
 * record that belongs to people; asked by the room of the person, which has checked the right. Texts that merely name
 * somebody are declared by {@link PersonalTexts}.
 */
public interface PersonalData {

    /** Everything it stores of the person, in German. */
    default List<InformationSection> information(DataSubject person) {
        return List.of();
    }

    /** Why the person cannot be erased yet; each reason says what to do. */
    default List<Sentence> blockers(DataSubject person) {
        return List.of();
    }

    /** What would go, without changing anything. */
    List<ErasureItem> plan(DataSubject person);

    /** Makes everything go that {@link #plan} names, with its values in the audit trail, in the caller's transaction. */
    void erase(DataSubject person);
}
