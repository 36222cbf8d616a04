package de.nordertor.idea.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.idea.boundary.IdeaEditing.OpenIdea;
import de.nordertor.idea.control.IdeaDirectory;
import de.nordertor.idea.control.IdeaUse;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.partner.boundary.MergeInput;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.boundary.PartnerMerging;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IdeasIT {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final String WRITER = "redaktion-it";
    private static final String DECIDER = "quartier-it";
    private static final String READER = "reader-it";

    @Inject
    private Ideas ideas;

    @Inject
    private IdeaEditing editing;

    @Inject
    private IdeaSteps steps;

    @Inject
    private SimilarIdeas similar;

    @Inject
    private IdeaDirectory directory;

    @Inject
    private Activities activities;

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerMerging merging;

    @Inject
    private IdeaUse use;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private TestPeople people;

    private final String word = TestIdeas.word();

    @BeforeEach
    void thePeople() {
        people.have(WRITER, Role.EDITOR, null);
        people.have(DECIDER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void anIdeaIsReviewedAndAdoptedWithItsReasons() throws Exception {
        Long id = create("Bänke K͟hān " + word);
        people.run(WRITER, () -> steps.become(id, IdeaState.UNDER_REVIEW, DAY, "Zu prüfen"));
        people.run(DECIDER, () -> steps.become(id, IdeaState.ADOPTED, DAY, "Passt zum Konzept"));
        IdeaView view = people.as(READER, () -> ideas.view(id));
        assertThat(view.title()).isEqualTo("Bänke K͟hān " + word);
        assertThat(view.steps())
                .extracting(IdeaView.Step::state, IdeaView.Step::reason, IdeaView.Step::recordedBy)
                .contains(
                        tuple(IdeaState.UNDER_REVIEW, "Zu prüfen", "Person " + WRITER),
                        tuple(IdeaState.ADOPTED, "Passt zum Konzept", "Person " + DECIDER));
        assertThat(view.mayWrite()).isFalse();
        assertThatThrownBy(() -> people.run(DECIDER, () -> steps.become(id, IdeaState.REJECTED, DAY, "Doch nicht")))
                .isInstanceOf(IllegalStepException.class);
    }

    @Test
    void whoMayNotDecideReviewsOnly() throws Exception {
        Long id = create("Bänke " + word);
        people.run(WRITER, () -> steps.become(id, IdeaState.UNDER_REVIEW, DAY, "Zu prüfen"));
        assertThat(people.as(WRITER, () -> ideas.view(id)).next()).isEmpty();
        assertThatThrownBy(() -> people.run(WRITER, () -> steps.become(id, IdeaState.ADOPTED, DAY, "Gut")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.run(WRITER, () -> steps.merge(id, id, DAY, "Gut")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> editing.create(TestIdeas.input("Bänke", Set.of()))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.run(READER, () -> editing.support(id, 1, null)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as("admin-it", () -> ideas.view(id))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> ideas.view(-1L))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoWhoCountAtTheSameMomentBothDo() throws Exception {
        Long id = create("Bänke " + word);
        OpenIdea opened = people.as(WRITER, () -> editing.open(id));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<?>> counted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            counted.add(pool.submit(() -> {
                people.run(DECIDER, () -> editing.support(id, 2, "Stadtteilfest"));
                return null;
            }));
        }
        for (Future<?> one : counted) {
            one.get();
        }
        pool.shutdown();
        assertThat(people.as(READER, () -> ideas.view(id)).supporters()).isEqualTo(20);
        people.run(WRITER, () -> editing.save(opened, opened.input()));
        people.run(WRITER, () -> editing.support(id, -20, "Verzählt"));
        assertThatThrownBy(() -> people.run(WRITER, () -> editing.support(id, -1, null)))
                .hasMessage("idea.support.tooFew");
        assertThat(people.as(READER, () -> ideas.view(id)).supporters()).isZero();
    }

    @Test
    void whatIsMergedLeavesEverythingToTheOtherAndATraceOnBoth() throws Exception {
        Long part = create("Bänke " + word);
        Long whole = create("Sitzgelegenheiten " + word);
        people.run(WRITER, () -> editing.support(part, 5, null));
        people.run(WRITER, () -> editing.support(whole, 2, null));
        Long note = people.as(WRITER, () -> activities.note(note(part)));
        people.run(WRITER, () -> steps.become(part, IdeaState.UNDER_REVIEW, DAY, "Zu prüfen"));
        people.run(DECIDER, () -> steps.merge(part, whole, DAY, "Dasselbe"));
        IdeaView remains = people.as(READER, () -> ideas.view(whole));
        assertThat(remains.supporters()).isEqualTo(7);
        assertThat(remains.supports().get(0).note()).contains("Bänke " + word);
        assertThat(remains.taken()).extracting(IdeaView.Part::id).containsExactly(part);
        assertThat(remains.fieldsOfAction()).hasSize(1);
        IdeaView gone = people.as(READER, () -> ideas.view(part));
        assertThat(gone.mergedInto().path()).isEqualTo("/idea/idea?id=" + whole);
        assertThat(gone.supporters()).isEqualTo(5);
        assertThat(people.as(READER, () -> activities.view(note)).subjects())
                .extracting(title -> title.subject().id())
                .containsExactly(whole);
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.open(part))).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> people.run(WRITER, () -> editing.support(part, 1, null)))
                .isInstanceOf(IllegalStepException.class);
        assertThat(people.as(WRITER, () -> directory.mayWrite(part))).isFalse();
        assertThat(people.as(WRITER, () -> directory.mayWrite(whole))).isTrue();
    }

    @Test
    void similarIdeasAreFoundByTheirWordsWhateverTheEnding() throws Exception {
        Long id = create("Neue " + word + "plätze für den Nordring");
        List<SimilarIdea> found = people.as(READER, () -> similar.find("Ein " + word + "platz", "am Nordring", null));
        assertThat(found).extracting(SimilarIdea::id).containsExactly(id);
        assertThat(found.get(0).words()).contains(word + "platz");
        assertThat(people.as(READER, () -> similar.find("Ein " + word + "platz", null, id)))
                .isEmpty();
        assertThatThrownBy(() -> people.as("admin-it", () -> similar.find(word, null, null)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        Long id = create("Bänke " + word);
        OpenIdea opened = people.as(WRITER, () -> editing.open(id));
        people.run(WRITER, () -> editing.save(opened, TestIdeas.input("Bank " + word, Set.of())));
        assertThatThrownBy(() -> people.run(WRITER, () -> editing.save(opened, opened.input())))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .contains("Bank " + word));
    }

    @Test
    void anIdeaKnowsThePartnerItComesFrom() throws Exception {
        Long partner = register.partner("Bäckerei " + word);
        IdeaInput begun = people.as(WRITER, () -> editing.begin("PartnerOrganization", partner, DAY));
        assertThat(begun.source()).isEqualTo(IdeaSource.PARTNER);
        assertThat(begun.receivedOn()).isEqualTo(DAY);
        Long id = people.as(
                WRITER,
                () -> editing.create(new IdeaInput(
                        "Brot " + word,
                        null,
                        begun.source(),
                        null,
                        DAY,
                        begun.originKind(),
                        begun.originId(),
                        null,
                        Set.of())));
        assertThat(people.as(READER, () -> ideas.view(id)).origin().path())
                .isEqualTo("/partner/organization?id=" + partner);
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.begin("PartnerOrganization", -1L, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.begin("UserAccount", partner, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPartnerThatBecomesAPartOfAnotherTakesItsIdeasAlongAndBack() throws Exception {
        Long stays = register.partner("Erster " + word);
        Long goes = register.partner("Zweiter " + word);
        Long id = people.as(
                WRITER,
                () -> editing.create(new IdeaInput(
                        "Brot " + word,
                        null,
                        IdeaSource.PARTNER,
                        null,
                        DAY,
                        "PartnerOrganization",
                        goes,
                        null,
                        Set.of())));
        assertThat(use.used("PartnerOrganization", List.of(stays, goes))).containsExactly(goes);
        OpenMerge opened = people.as(DECIDER, () -> merging.open(stays, goes));
        people.as(DECIDER, () -> merging.merge(opened, new MergeInput(MergeSide.FIRST, Map.of())));
        assertThat(people.as(READER, () -> ideas.view(id)).origin().subject().id())
                .isEqualTo(stays);
        people.as(DECIDER, () -> merging.undo(merging.traces(stays).get(0).mergeId()));
        assertThat(people.as(READER, () -> ideas.view(id)).origin().subject().id())
                .isEqualTo(goes);
    }

    private static ActivityInput note(Long idea) {
        return new ActivityInput(
                ActivityKind.NOTE, DAY, null, "Gespräch", null, "Text", null, Set.of(new SubjectRef(Idea.KIND, idea)));
    }

    private Long create(String title) throws Exception {
        Set<Long> field = Set.of(fields().get(0).id());
        return people.as(WRITER, () -> editing.create(TestIdeas.input(title, field)));
    }

    private List<FieldOfActionRow> fields() throws Exception {
        return people.as(WRITER, () -> fields.list());
    }
}
