package de.nordertor.insight.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.idea.boundary.TestIdeas;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.TimelineFilter;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.matching.boundary.ListingEditing;
import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.matching.boundary.TestListings;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SynergiesIT {

    private static final String WRITER = "redaktion-it";
    private static final String READER = "reader-it";

    @Inject
    private Synergies synergies;

    @Inject
    private ListingEditing needs;

    @Inject
    private PartnerRegister register;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Timelines timelines;

    @Inject
    private TestPeople people;

    private final String word = TestIdeas.word();
    private SubjectRef first;
    private SubjectRef second;

    @BeforeEach
    void twoNeedsOfOnePartnerInOneField() throws Exception {
        people.have(WRITER, Role.EDITOR, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
        Long partner = register.partner("Schule " + word);
        first = need("Lesepaten " + word, partner);
        second = need("Vorlesestunden " + word, partner);
    }

    @Test
    void whatIsAlikeIsToldAndFollowedTogetherAfterADecision() throws Exception {
        Synergy found = people.as(READER, () -> synergies.get(first, second));
        assertThat(found.shared())
                .extracting(shared -> shared.aspect() + shared.things().toString())
                .contains("PARTNER[Schule " + word + "]", "TARGET_GROUP[CHILDREN]");
        people.run(WRITER, () -> synergies.decide(first, second, true, "Ein Plan für beide"));
        Synergy decided = people.as(READER, () -> synergies.get(first, second));
        assertThat(decided.decision().reason()).isEqualTo("Ein Plan für beide");
        for (SubjectRef side : new SubjectRef[] {first, second}) {
            assertThat(people.as(WRITER, () -> timelines.list(side, TimelineFilter.NONE, PageRequest.firstPage()))
                            .total())
                    .isEqualTo(1);
        }
        assertThatThrownBy(() -> people.run(WRITER, () -> synergies.decide(first, second, false, "Doch nicht")))
                .isInstanceOf(ConflictException.class);
        people.run(WRITER, () -> synergies.undo(decided.decision().id()));
        assertThat(people.as(READER, () -> synergies.get(first, second)).decision())
                .isNull();
    }

    @Test
    void whatDoesNotFitIsNotProposedAndNeedsAReason() throws Exception {
        assertThatThrownBy(() -> people.run(WRITER, () -> synergies.decide(first, second, false, " ")))
                .isInstanceOf(InvalidInputException.class);
        people.run(WRITER, () -> synergies.decide(first, second, false, "Andere Tage"));
        assertThat(people.as(READER, () -> synergies.all()))
                .filteredOn(one -> one.first().subject().equals(first) && one.decision() == null)
                .extracting(one -> one.second().subject())
                .doesNotContain(second);
    }

    @Test
    void whoMayNotDecidesNothingAndPairsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> people.run(READER, () -> synergies.decide(first, second, true, "Ja")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as("admin-it", () -> synergies.all()))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> synergies.get(second, first)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.run(WRITER, () -> synergies.undo(-1L))).isInstanceOf(NotFoundException.class);
    }

    private SubjectRef need(String title, Long partner) throws Exception {
        Long field = people.as(WRITER, () -> fields.list()).get(0).id();
        ListingInput plain = TestListings.input(ListingKind.NEED, title, partner);
        ListingInput input = new ListingInput(
                plain.kind(),
                plain.title(),
                null,
                partner,
                null,
                null,
                null,
                plain.resourceType(),
                plain.amount(),
                plain.unit(),
                Set.of(field),
                plain.targetGroups(),
                plain.place(),
                null,
                null,
                plain.weeklyTimes(),
                plain.prerequisites(),
                plain.terms());
        return new SubjectRef("Need", people.as(WRITER, () -> needs.create(input)));
    }
}
