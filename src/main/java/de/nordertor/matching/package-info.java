/**
 * What the quarter needs, what partners offer, and which of both fit together and why.
 *
 * <p>What follows from a match (an agreement, its promises) belongs to the room {@code cooperation}.
 */
package de.nordertor.matching;
