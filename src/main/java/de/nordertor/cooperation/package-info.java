/**
 * What the town and its partners do together: how far it is, who takes part, what was planned, what came of it and how it
 * goes on.
 *
 * <p>What is needed and offered, and which of both fit, belongs to the room {@code matching}. Doors: pages. Events in:
 * {@code DemoDataRequested}, {@code FieldOfActionRenamed}, {@code SubjectsMerged}, {@code SubjectsParted}.
 */
package de.nordertor.cooperation;
