/**
 * The partner register: companies, foundations, associations and institutions that could help the quarter, where they
 * are, what they are willing to give, and who looks after them.
 *
 * <p>What was said with a partner is an activity of the journal; what was agreed will be a cooperation. Tags, fields of
 * action and the programme's boundary belong to town. Doors: pages, the list as a file, positions for the map,
 * the batch job that imports files ({@code partner-import.xml}). Events
 * in: {@code DemoDataRequested}, {@code TagRenamed}, {@code FieldOfActionRenamed}, {@code ProgrammeBoundaryChanged}.
 * Events out: {@code SubjectsMerged}, {@code SubjectsParted}.
 *
 * <p>Whatever hangs on an organisation, also in this room, moves when it is merged into another one: observe {@code
 * SubjectsMerged} where {@code from().kind()} is {@code PartnerOrganization}, move the rows to {@code to()}, and report each
 * by {@code moved(new MovedRow(kind, id, version, …))}. On {@code SubjectsParted} bring {@code rows(kind)} back, or call
 * {@code changedSince(title)} for a row whose version is another one. Who writes an organisation past {@code
 * PartnerEditing} calls {@code DuplicateFinder.written} in the same transaction. Erasure reaches the undo data of merges by
 * {@code MergeRepository.erase}.
 *
 * <p>Whoever stores names or values of people takes part in their erasure by {@code PersonalData} (records) or {@code
 * PersonalTexts} (texts) of the platform.
 */
package de.nordertor.partner;
