/**
 * Who works here and who stands in: accounts, roles, departments, absences, sign-in, and what a role may do.
 * {@code entity.RolePermissions} is the one permission table; every other room only names permissions.
 *
 * <p>Nothing about papers, partners or programmes belongs here. Doors: pages for sign-in, the own account, absences,
 * users and departments. Events in: {@code DemoDataRequested}. Events out: none.
 */
package de.nordertor.identity;
