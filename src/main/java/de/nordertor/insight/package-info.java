/**
 * What the whole tells that no single room knows: which cooperations stall and why, and which
 * undertakings could help each other.
 *
 * <p>It reads the boundaries of the rooms above it and what they tell as {@code TraitsSource}; of its own it keeps nothing but
 * decisions about synergies. Doors: pages.
 */
package de.nordertor.insight;
