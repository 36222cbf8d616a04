/**
 * Marketplaces of good deeds: which needs and offers meet in one hall for a few hours, who talks to whom first, what was
 * agreed on the spot, and what came of it.
 *
 * <p>Needs, offers and their pairing belong to the room {@code matching}, agreements and promises to {@code cooperation}:
 * this room asks both by their boundaries and never changes them otherwise. Doors: pages. Events in: {@code
 * DemoDataRequested}.
 */
package de.nordertor.market;
