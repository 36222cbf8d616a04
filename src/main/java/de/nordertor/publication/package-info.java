/**
 * What the public sees: the frozen copies of what the committee office has shown it, the guard before them, and the
 * public pages, OParl and feeds that read them.
 *
 * <p>Everything is closed until somebody publishes it. The public side reads {@code PublicObject} and {@code PublicFile}
 * and nothing else, so it cannot tell what was not published. Not in here: who may read what inside the town hall. Events in:
 * {@code SubjectsChanged}, {@code DemoDataRequested}; out: none.
 */
package de.nordertor.publication;
