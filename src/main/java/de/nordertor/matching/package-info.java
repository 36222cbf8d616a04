/**
 * What the quarter needs, what partners offer, and which of both fit together and why.
 *
 * <p>What follows from a match (an agreement, its promises) belongs to the room {@code cooperation}. Money is not offered.
 * Doors: pages, and a nightly job that lets expire what nobody confirms. Events in: {@code DemoDataRequested}, {@code
 * FieldOfActionRenamed}, {@code SubjectsMerged}, {@code SubjectsParted}.
 */
package de.nordertor.matching;
