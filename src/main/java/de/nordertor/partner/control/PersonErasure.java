package de.nordertor.partner.control;

import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.entity.Erasure;
import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Mentions;
import de.nordertor.platform.entity.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Plans the erasure of a person over all rooms, and carries it out. */
@ApplicationScoped
public class PersonErasure {

    @Inject
    private PersonReader reader;

    @Inject
    private DataSubjects subjects;

    @Inject
    @Any
    private Instance<PersonalData> rooms;

    @Inject
    private NamedTexts texts;

    @Inject
    private ErasureRepository erasures;

    @Inject
    private PersonForms forms;

    public ErasurePlan plan(Long personId) {
        PersonRecord known = reader.get(personId);
        DataSubject person = subjects.of(known);
        List<Sentence> blockers = new ArrayList<>();
        List<ErasureItem> items = new ArrayList<>();
        for (PersonalData room : inOrder()) {
            blockers.addAll(room.blockers(person));
            items.addAll(room.plan(person));
        }
        items.addAll(texts.plan(person, items));
        return new ErasurePlan(personId, known.name().full(), blockers, items);
    }

    /**
     * In the caller's transaction: all of it or nothing.
     *
     * @param shown the keys of the plan that was confirmed
     * @param spared the keys of those texts that name somebody else
     */
    public void erase(Long personId, String reason, Set<String> shown, Set<String> spared) {
        DataSubject person = subjects.of(reader.get(personId));
        String stated = Text.requiredLine(reason, Erasure.REASON_LENGTH, "partner.erasure.reason");
        if (Mentions.of(person.familyNames()).in(stated)
                || Mentions.of(person.names()).in(stated)) {
            throw new InvalidInputException("partner.erasure.reasonNames");
        }
        ErasurePlan plan = plan(personId);
        if (!plan.blockers().isEmpty()) {
            throw new ConflictException("partner.erasure.blocked");
        }
        if (!plan.keys().equals(shown)) {
            throw new ConflictException("partner.erasure.planChanged");
        }
        int names = texts.erase(person, plan.with(Effect.REPLACED), spared, () -> eraseWhole(person));
        erasures.add(
                new Erasure(person.subject(), stated, plan.with(Effect.ERASED).size(), names, forms.change()));
    }

    /** The person first, as whoever confirms expects it; the container has no order of its own. */
    private List<PersonalData> inOrder() {
        return rooms.stream()
                .sorted(Comparator.comparing((PersonalData room) -> !(room instanceof PersonData))
                        .thenComparing(room -> room.getClass().getName()))
                .toList();
    }

    /** The person last, because what hangs on it is found by it. */
    private void eraseWhole(DataSubject person) {
        for (PersonalData room : rooms) {
            if (!(room instanceof PersonData)) {
                room.erase(person);
            }
        }
        rooms.select(PersonData.class).get().erase(person);
    }
}
