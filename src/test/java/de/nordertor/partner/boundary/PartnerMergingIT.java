package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.boundary.ActivityView;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.partner.control.DatabaseContent;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.partner.control.merge.MergeRepository;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PartnerMergingIT {

    private static final String KEEPER = "merging-it";
    private static final String EDITOR = "merging-editor-it";
    private static final LocalDate DAY = LocalDate.of(2016, 5, 12);

    @Inject
    private PartnerMerging merging;

    @Inject
    private PartnerEditing editing;

    @Inject
    private Partners partners;

    @Inject
    private Engagements engagements;

    @Inject
    private Activities activities;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Timelines timelines;

    @Inject
    private Attachments attachments;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private People contacts;

    @Inject
    private DatabaseContent database;

    @Inject
    private MergeRepository merges;

    @Inject
    private UserTransaction transaction;

    @Inject
    private TestPeople people;

    private final String unique = Long.toString(System.nanoTime(), 36);
    private Long first;
    private Long second;
    private Long person;
    private Long activity;
    private Long deadline;

    @BeforeEach
    void twoEntriesOfOnePartner() throws Exception {
        Long keeper = people.have(KEEPER, Role.QUARTER_MANAGEMENT, null);
        people.have(EDITOR, Role.EDITOR, "5");
        first = register.partner("Erster " + unique, Set.of(), List.of(address("Lange Straße", "Nienburg")));
        second = register.partner(
                "Zweiter " + unique,
                Set.of(),
                List.of(address("Weserstraße", "Hoya"), address("Lange Str.", "Nienburg")));
        person = persons.personOf(second, "Anna", "Ährlich" + unique);
        as(() -> {
            Engagements.OpenProfile profile = engagements.open(second);
            engagements.save(
                    profile,
                    new EngagementInput(Set.of(), Set.of(ResourceType.PREMISES), "Heimat", null, null, "keine Logos"));
            engagements.confirm(second);
            editing.become(second, PartnerStatus.ACTIVE);
            activity = activities.note(call("Besuch " + unique, ref(second)));
            activities.note(call("Beide " + unique, ref(first), ref(second)));
            deadline = deadlines.set(
                    ref(second),
                    new DeadlineInput(
                            DeadlineKind.NEXT_STEP,
                            "Anrufen " + unique,
                            TownDay.today().plusDays(3),
                            keeper,
                            null,
                            null));
            attachments.add(ref(second), "Satzung", "satzung.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
            return null;
        });
    }

    @Test
    void everythingComesTogether() throws Exception {
        merge(Map.of(MergeField.NAME, MergeSide.SECOND, MergeField.MAIN_ADDRESS, MergeSide.FIRST));
        PartnerView one = as(() -> partners.view(first));
        assertThat(one.name()).isEqualTo("Zweiter " + unique);
        assertThat(one.status()).isEqualTo(PartnerStatus.ACTIVE);
        assertThat(one.addresses())
                .extracting(AddressContent::line)
                .containsExactlyInAnyOrder("Weserstraße 5, 31582 Hoya", "Lange Straße 5, 31582 Nienburg");
        EngagementView profile = as(() -> engagements.find(first)).orElseThrow();
        assertThat(profile.resourceTypes()).containsExactly(ResourceType.PREMISES);
        assertThat(profile.limits()).isEqualTo("keine Logos");
        assertThat(profile.confirmedOn()).isNotNull();
        assertThat(as(() -> timelines.brief(ref(first))).latest())
                .extracting(row -> row.title())
                .containsExactlyInAnyOrder("Besuch " + unique, "Beide " + unique);
        assertThat(as(() -> timelines.brief(ref(first))).deadlines())
                .extracting(row -> row.what())
                .containsExactly("Anrufen " + unique);
        assertThat(as(() -> attachments.list(ref(first)))).hasSize(1);
        assertThat(as(() -> contacts.ofPartner(first)))
                .extracting(contact -> contact.id())
                .containsExactly(person);
        assertThat(as(() -> partners.history(first)))
                .anySatisfy(row -> assertThat(row.subjectId()).isEqualTo(second));
    }

    @Test
    void theOtherOneIsATraceOnly() throws Exception {
        merge(Map.of());
        assertThat(as(() -> partners.view(second)).mergedIntoId()).isEqualTo(first);
        assertThat(register.isIndexed(second)).isFalse();
        assertThat(as(() -> merging.traces(first)))
                .extracting(MergeTrace::loserName)
                .containsExactly("Zweiter " + unique);
        assertThatThrownBy(() -> as(() -> editing.open(second))).hasMessage("partner.merge.isMerged");
        assertThatThrownBy(() -> as(() -> engagements.open(second))).hasMessage("partner.merge.isMerged");
        assertThatThrownBy(() -> as(() -> activities.note(call("Spät", ref(second)))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> as(() -> merging.open(first, second))).hasMessage("partner.merge.isMerged");
    }

    @Test
    void undoingMakesTheWholeDatabaseAsItWas() throws Exception {
        Map<String, List<String>> before = database.read();
        merge(Map.of(MergeField.NAME, MergeSide.SECOND, MergeField.MAIN_ADDRESS, MergeSide.SECOND));
        assertThat(database.read()).isNotEqualTo(before);
        Long again = as(() -> merging.undo(merging.traces(first).get(0).mergeId()));
        assertThat(again).isEqualTo(second);
        Map<String, List<String>> after = database.read();
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
        assertThat(register.isIndexed(second)).isTrue();
    }

    @Test
    void itCanBeDoneAgainAfterUndoingAndTheOtherWayRound() throws Exception {
        merge(Map.of());
        undo();
        OpenMerge opened = as(() -> merging.open(first, second));
        assertThat(as(() -> merging.merge(opened, new MergeInput(MergeSide.SECOND, Map.of()))))
                .isEqualTo(second);
        assertThat(as(() -> timelines.brief(ref(second))).latest()).hasSize(2);
    }

    @Test
    void whatWasChangedSinceKeepsAMergeFromBeingUndone() throws Exception {
        merge(Map.of());
        ActivityView moved = as(() -> activities.view(activity));
        as(() -> {
            activities.change(activity, activities.open(activity).lockVersion(), call("Neu " + unique, ref(first)));
            deadlines.complete(deadline);
            return moved;
        });
        assertThatThrownBy(this::undo).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("partner.merge.movedChanged");
            assertThat((String) refused.arguments()[0])
                    .contains("Neu " + unique)
                    .contains("Anrufen " + unique);
        });
        assertThat(as(() -> partners.view(second)).mergedIntoId()).isEqualTo(first);
    }

    @Test
    void whoRemainedAndWasChangedSinceIsNotSetBack() throws Exception {
        merge(Map.of());
        as(() -> {
            editing.become(first, PartnerStatus.DORMANT);
            return null;
        });
        assertThatThrownBy(this::undo).hasMessage("partner.merge.winnerChanged");
    }

    @Test
    void aChangeInBetweenIsToldBeforeAnythingIsMerged() throws Exception {
        OpenMerge opened = as(() -> merging.open(first, second));
        as(() -> {
            editing.become(first, PartnerStatus.DORMANT);
            return null;
        });
        assertThatThrownBy(() -> as(() -> merging.merge(opened, new MergeInput(MergeSide.FIRST, Map.of()))))
                .hasMessage("partner.merge.changed");
    }

    @Test
    void ofTwoWhoMergeTheSamePairOneIsToldSo() throws Exception {
        OpenMerge opened = as(() -> merging.open(first, second));
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Long>> results = new ArrayList<>();
        for (MergeSide side : List.of(MergeSide.FIRST, MergeSide.SECOND)) {
            results.add(
                    both.submit(() -> people.as(KEEPER, () -> merging.merge(opened, new MergeInput(side, Map.of())))));
        }
        both.shutdown();
        int done = 0;
        for (Future<Long> result : results) {
            try {
                result.get();
                done++;
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(BusinessException.class);
            }
        }
        assertThat(done).isEqualTo(1);
    }

    @Test
    void whoMayOnlyWriteDoesNotMerge() {
        assertThatThrownBy(() -> people.as(EDITOR, () -> merging.open(first, second)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(EDITOR, () -> merging.undo(1L))).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void erasedUndoDataAreGoneAndThatIsSaid() throws Exception {
        merge(Map.of());
        transaction.begin();
        assertThat(merges.erase("erster " + unique)).isEqualTo(1);
        transaction.commit();
        assertThatThrownBy(this::undo).hasMessage("partner.merge.forgotten");
    }

    private void merge(Map<MergeField, MergeSide> choices) throws Exception {
        OpenMerge opened = as(() -> merging.open(first, second));
        assertThat(as(() -> merging.merge(opened, new MergeInput(MergeSide.FIRST, choices))))
                .isEqualTo(first);
    }

    private Long undo() throws Exception {
        return as(() -> merging.undo(merging.traces(first).get(0).mergeId()));
    }

    private <T> T as(Callable<T> work) throws Exception {
        return people.as(KEEPER, work);
    }

    private static SubjectRef ref(Long id) {
        return new SubjectRef("PartnerOrganization", id);
    }

    private static ActivityInput call(String title, SubjectRef... subjects) {
        return new ActivityInput(ActivityKind.CALL, DAY, null, title, null, null, null, Set.of(subjects));
    }

    private AddressContent address(String street, String city) {
        AddressContent usual = register.address(city, null, null);
        return new AddressContent(
                usual.kind(), street, "5", null, usual.postalCode(), city, usual.country(), null, null);
    }
}
