/**
 * Funding programmes, and how the town takes part in them: which programme there is, who else takes part, what the town
 * has applied for, what it waits for and since when, and what an admission obliges it to; and the areas that are funded as a
 * whole, with their development concepts.
 *
 * <p>What was said with the carrier is an activity of the journal, what is due a deadline there; papers that report to
 * committees belong to council. Doors: pages, boundaries as GeoJSON. Events in: {@code DemoDataRequested}. Events out: none.
 *
 * <p>A town takes part in a programme once, so a participation is addressed by its programme; notes, deadlines and
 * attachments hang on the programme.
 */
package de.nordertor.programme;
