package de.nordertor.partner.control;

import de.nordertor.journal.boundary.Timelines;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.boundary.PersonRecord.Role;
import de.nordertor.partner.boundary.RetentionRow;
import de.nordertor.partner.entity.RetentionProposal;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose data nobody needs any more: every role has ended long ago, nobody spoke with the person since, and the entry is
 * as old. The settings say how long that is.
 */
@ApplicationScoped
public class RetentionRule {

    /** As many as are shown, at least; erasing some shows the next ones. */
    static final int MOST = 500;

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    @Inject
    private RetentionRepository repository;

    @Inject
    private PersonReader reader;

    @Inject
    private Timelines timelines;

    @Inject
    private Settings settings;

    @Inject
    private PersonForms forms;

    /**
     * Those that are due today, the first ones entered first; after them those that somebody has decided to keep, who take
     * nobody's place.
     */
    public List<RetentionRow> due() {
        LocalDate today = forms.today();
        LocalDate roleLimit = today.minusMonths(settings.number(Setting.RETENTION_ROLE_MONTHS));
        LocalDate contactLimit = today.minusMonths(settings.number(Setting.RETENTION_CONTACT_MONTHS));
        List<RetentionRow> undecided = new ArrayList<>();
        List<RetentionRow> kept = new ArrayList<>();
        for (int first = 0; undecided.size() < MOST; first += MOST) {
            List<Long> left = repository.findLeft(
                    roleLimit, contactLimit.atStartOfDay(TOWN).toInstant(), first, MOST);
            withoutContact(reader.find(left), contactLimit)
                    .forEach(row -> (row.isKept(today) ? kept : undecided).add(row));
            if (left.size() < MOST) {
                break;
            }
        }
        return Stream.concat(undecided.stream(), kept.stream().limit(MOST)).toList();
    }

    private List<RetentionRow> withoutContact(List<PersonRecord> people, LocalDate limit) {
        Map<SubjectRef, LocalDate> contacts =
                timelines.latestContacts(people.stream().map(RetentionRule::ref).collect(Collectors.toSet()));
        Map<Long, RetentionProposal> proposals =
                repository.findProposals(people.stream().map(PersonRecord::id).toList());
        return people.stream()
                .filter(person -> isLongAgo(contacts.get(ref(person)), limit))
                .map(person -> row(person, contacts.get(ref(person)), proposals.get(person.id())))
                .toList();
    }

    private static boolean isLongAgo(LocalDate contact, LocalDate limit) {
        return contact == null || contact.isBefore(limit);
    }

    private static SubjectRef ref(PersonRecord person) {
        return new SubjectRef(PersonChanges.KIND, person.id());
    }

    private static RetentionRow row(PersonRecord person, LocalDate contact, RetentionProposal proposal) {
        LocalDate ended = person.roles().stream()
                .map(role -> role.content().validTo())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return new RetentionRow(
                person.id(),
                person.name().full(),
                person.roles().stream().map(Role::organization).distinct().collect(Collectors.joining(", ")),
                ended,
                contact,
                person.enteredAt().atZone(TOWN).toLocalDate(),
                proposal == null ? null : proposal.getProposedOn(),
                proposal == null ? null : proposal.getKeptUntil(),
                proposal == null ? null : proposal.getKeptBy(),
                proposal == null ? null : proposal.getKeptReason());
    }
}
