/** Texts that draft themselves from facts: each sentence is made from one fact by a template and carries its evidence. */
package de.nordertor.insight.entity.draft;
