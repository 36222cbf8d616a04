package de.nordertor.matching.control;

import java.time.LocalDate;

/**
 * A need or an offer, and when somebody last said that it still holds. Public, because a query makes it.
 *
 * @param responsibleId who cares for the partner; null for nobody, and for what belongs to the town
 */
public record ConfirmedListing(Long id, String title, LocalDate confirmedOn, Long responsibleId) {}
