/**
 * Which offers fit a need, how well, and why: plain computing over facts, without a database.
 *
 * <p>Hard criteria exclude, soft ones rank. What each of them means is written down beside the labelled set of the tests
 * and in ADR 160.
 */
package de.nordertor.matching.control.match;
