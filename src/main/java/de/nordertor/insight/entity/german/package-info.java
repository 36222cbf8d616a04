/** What German asks of a text that is put together from facts. Knows nothing of any town. */
package de.nordertor.insight.entity.german;
