package de.nordertor.partner.control;

import java.time.LocalDate;

/**
 * What a partner would do, and when somebody last said that it still holds. Public, because a query makes it.
 *
 * @param responsibleId who cares for the partner; null for nobody
 */
public record ConfirmedProfile(Long id, Long organizationId, String name, LocalDate confirmedOn, Long responsibleId) {

    /** Once a year somebody asks again. */
    LocalDate dueOn() {
        return confirmedOn.plusYears(1);
    }
}
