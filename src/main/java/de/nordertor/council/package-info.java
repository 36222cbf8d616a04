/**
 * What goes to the council: papers with their versions, co-signings, consultations and numbers; committees, who sits in
 * them and when they meet; kinds of paper.
 *
 * <p>Not in here: the drawing of a PDF and the storage of attachments (room {@code document}), what is public outside
 * of the town hall (room {@code publication}). Events in: {@code DemoDataRequested}. Events
 * out: {@code SubjectsChanged}.
 */
package de.nordertor.council;
