/**
 * What the whole tells that no single room knows: which cooperations stall and why, which undertakings could help each
 * other, and what a committee does not know yet of a matter.
 *
 * <p>It reads the boundaries of the rooms above it and what they tell as {@code TraitsSource}; of its own it keeps decisions
 * about synergies, drafts of reports, and the town's own blocks for them. Doors: pages, and a drafted report as a file.
 */
package de.nordertor.insight;
