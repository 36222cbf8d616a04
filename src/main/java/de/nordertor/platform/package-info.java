/**
 * The shared kernel: what every room needs and no room owns. Identifiers and versions, the clock, paging, messages,
 * the exception family, permission and audit, settings, the migration at start-up, health; the search index, to which
 * rooms hand {@code SearchEntry} records, the directory in which a room finds titles of other rooms' things, saved views
 * and columns of lists, and what is kept of a change of many things while the things' room does it.
 *
 * <p>Nothing in here knows a word of the domain, and no other room may be named. Doors: pages for settings and the
 * audit trail. Events in: none. Events out: {@code SubjectsChanged}; rooms fire {@code SubjectsMerged} and
 * {@code SubjectsParted}.
 */
package de.nordertor.platform;
