/**
 * The town itself: its name, its shield, the title of its chief executive, the products of its budget plan, the days on which it works, and what
 * things of every room refer to: fields of action, tags, the boundary of the programme's area. One installation serves
 * one town.
 *
 * <p>Departments belong to identity, committees and kinds of paper to council. Doors: pages for the administrator, the
 * shield as an image, the boundary as GeoJSON. Events in: {@code DemoDataRequested}. Events out: {@code TagRenamed},
 * {@code FieldOfActionRenamed}, {@code ProgrammeBoundaryChanged}, {@code WorkingDaysChanged}, {@code SubjectsChanged}.
 */
package de.nordertor.town;
