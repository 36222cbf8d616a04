/**
 * What was said and what is due, on any thing of any room: contacts and notes, filed mails, deadlines. A thing is named
 * by its {@code SubjectRef}; its own room decides who may read and write there.
 *
 * <p>Not in here: what a thing is, and telling anybody of it (room {@code reminder}, which is asked for it). Events in:
 * {@code SubjectsChanged}, {@code SubjectsMerged}, {@code SubjectsParted}, {@code WorkingDaysChanged}; out: none, a room below
 * calls the boundary. A room tells dates of its things by {@code SubjectDates}. Demo entries are made by the room that owns the
 * thing.
 */
package de.nordertor.journal;
