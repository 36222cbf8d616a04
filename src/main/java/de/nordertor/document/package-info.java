/**
 * Documents: the accessible PDF of a form, its fonts, and files attached to a case.
 *
 * <p>Must not be here: what a document is about. A room that wants a PDF hands over a form or a page of XHTML.
 * Events in: {@code SubjectsMerged}, {@code SubjectsParted}; none out.
 */
package de.nordertor.document;
