/**
 * Working groups, project groups and steering groups of the quarter: which fields of action they cover, who belongs to
 * them for which organisation and how long, and which fields nobody covers.
 *
 * <p>A group is no committee of the council: its meetings are group meetings, and nothing it does is a consultation. Fields
 * of action belong to town. Doors: pages. Events in: {@code DemoDataRequested}, {@code FieldOfActionRenamed}. Events out:
 * none.
 */
package de.nordertor.group;
