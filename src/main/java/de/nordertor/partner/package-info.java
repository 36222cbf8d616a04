/**
 * The partner register: companies, foundations, associations and institutions that could help the quarter, where they
 * are, what they are willing to give, and who looks after them.
 *
 * <p>What was said with a partner is an activity of the journal; what was agreed will be a cooperation. Tags, fields of
 * action and the programme's boundary belong to town. Doors: pages, the list as a file, positions for the map. Events
 * in: {@code DemoDataRequested}, {@code TagRenamed}, {@code FieldOfActionRenamed}, {@code ProgrammeBoundaryChanged}.
 * Events out: none.
 */
package de.nordertor.partner;
