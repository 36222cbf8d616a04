/**
 * Ideas for the quarter from residents, groups, partners, other towns and advisers, how far they came, who supports them (as
 * a number), and sheets of good practice that two towns exchange as files.
 *
 * <p>A resident's name is never needed. What an idea becomes (a need, a cooperation) belongs to later rooms. Doors: pages,
 * similar ideas and exchange files as JSON. Events in: {@code DemoDataRequested}, {@code FieldOfActionRenamed}, {@code
 * SubjectsMerged}, {@code SubjectsParted}. Events out: {@code SubjectsMerged}.
 */
package de.nordertor.idea;
