/**
 * The town itself: its name, its shield, the title of its chief executive, and the products of its budget plan. One
 * installation serves one town.
 *
 * <p>Departments belong to identity, committees and kinds of paper to council. Doors: pages for the administrator, the
 * shield as an image. Events in: {@code DemoDataRequested}. Events out: none.
 */
package de.nordertor.town;
