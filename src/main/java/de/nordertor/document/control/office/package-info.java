/** Texts for word processors. */
package de.nordertor.document.control.office;
