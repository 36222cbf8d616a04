package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.boundary.Recipients;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderAudience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whom reminders reach on a day: the same rule when something is told and when the mail about it is written. */
@ApplicationScoped
public class ReachedPeople {

    @Inject
    private Recipients recipients;

    /** Those reached for each of them, in their order; an empty list for nobody. @param things of all of them, as they are now */
    Map<Reminder, List<Recipient>> of(
            Collection<Reminder> reminders, Map<SubjectRef, Reminded> things, LocalDate today) {
        Map<Addressee, List<Recipient>> responsible = recipients.resolve(
                reminders.stream()
                        .map(reminder -> addressee(reminder, things))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                today);
        Map<Reminder, List<Recipient>> reached = new LinkedHashMap<>();
        List<Reminder> left = new ArrayList<>();
        List<Reminder> ofTheTown = new ArrayList<>();
        for (Reminder reminder : reminders) {
            Addressee wanted = addressee(reminder, things);
            List<Recipient> people = wanted == null ? List.of() : responsible.getOrDefault(wanted, List.of());
            reached.put(reminder, people);
            if (people.isEmpty() && person(reminder, things) != null) {
                left.add(reminder);
            } else if (wanted == null) {
                ofTheTown.add(reminder);
            }
        }
        if (!left.isEmpty()) {
            reached.putAll(leads(left, things, today));
        }
        if (!ofTheTown.isEmpty()) {
            List<Recipient> leads = recipients.townLeads(today);
            ofTheTown.forEach(reminder -> reached.put(reminder, leads));
        }
        return reached;
    }

    /**
     * Whose own each of them is, also of who is absent: the person's, or everybody's who has the role now. Where the leads of
     * the whole town are told for a role, of everybody who leads.
     */
    Map<Reminder, Set<Long>> owners(Collection<Reminder> reminders, Map<SubjectRef, Reminded> things, LocalDate today) {
        Map<Reminder, Set<Long>> owners = new LinkedHashMap<>();
        Map<Reminder, Addressee> roles = new LinkedHashMap<>();
        for (Reminder reminder : reminders) {
            Long person = person(reminder, things);
            if (person == null) {
                Addressee wanted = addressee(reminder, things);
                roles.put(reminder, wanted == null ? Addressee.role(Role.DEPARTMENT_LEAD, null) : wanted);
            } else {
                owners.put(reminder, Set.of(person));
            }
        }
        if (!roles.isEmpty()) {
            Map<Addressee, Set<Long>> holders = recipients.holders(roles.values(), today);
            roles.forEach((reminder, role) -> owners.put(reminder, holders.get(role)));
        }
        return owners;
    }

    /** The lead of a person: because it is the lead's turn, or because the person cannot be told any more. */
    private Map<Reminder, List<Recipient>> leads(
            List<Reminder> left, Map<SubjectRef, Reminded> things, LocalDate today) {
        Map<Long, List<Recipient>> leads = recipients.leads(
                left.stream()
                        .map(reminder -> person(reminder, things))
                        .distinct()
                        .toList(),
                today);
        Map<Reminder, List<Recipient>> reached = new LinkedHashMap<>();
        left.forEach(reminder -> reached.put(reminder, leads.getOrDefault(person(reminder, things), List.of())));
        return reached;
    }

    private static Long person(Reminder reminder, Map<SubjectRef, Reminded> things) {
        return things.get(reminder.subject()).responsible().personId();
    }

    /** Null for the lead of a person, who is found by the person, and of everybody in a role of the whole town. */
    private static Addressee addressee(Reminder reminder, Map<SubjectRef, Reminded> things) {
        Addressee responsible = things.get(reminder.subject()).responsible();
        if (reminder.getAudience() == ReminderAudience.RESPONSIBLE) {
            return responsible;
        }
        return responsible.departmentId() == null
                ? null
                : new Addressee(null, Role.DEPARTMENT_LEAD, responsible.departmentId());
    }
}
