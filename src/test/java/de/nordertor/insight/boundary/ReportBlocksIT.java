package de.nordertor.insight.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.cooperation.boundary.CooperationEditing;
import de.nordertor.cooperation.boundary.TestCooperations;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.insight.control.BlockTexts;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sentences of reports, as an administrator words them and as they are told. */
@ExtendWith(ArquillianExtension.class)
class ReportBlocksIT {

    private static final FactKind PROPOSED = FactKind.UNDERTAKING_PROPOSED;
    private static final String DELIVERED = BlockTexts.delivered(PROPOSED);

    @Inject
    private ReportBlocks blocks;

    @Inject
    private CooperationEditing cooperations;

    @Inject
    private TestBlocks stored;

    @Inject
    private TestPeople people;

    private final String admin = "blocks-" + UUID.randomUUID().toString().substring(0, 8);
    private final String writer = "writer-of-" + admin;
    private SubjectRef cooperation;

    @BeforeEach
    void anAdministratorAndACooperation() throws Exception {
        people.have(admin, Role.ADMINISTRATOR, null);
        people.have(writer, Role.EDITOR, null);
        people.have(writer, Role.ADMINISTRATOR, null);
        cooperation = new SubjectRef(
                Cooperation.KIND,
                people.as(
                        writer,
                        () -> cooperations.create(TestCooperations.input("Bausteine " + TestCooperations.word()))));
    }

    @AfterEach
    void backToTheDeliveredText() throws Exception {
        ReportBlockRow row = proposed();
        people.run(admin, () -> blocks.restore(row.id(), row.version()));
    }

    @Test
    void everyKindOfFactHasABlock() throws Exception {
        assertThat(people.as(admin, () -> blocks.list()))
                .extracting(ReportBlockRow::kind)
                .containsExactlyInAnyOrder(FactKind.values());
        assertThat(proposed().text()).isEqualTo(DELIVERED);
        assertThat(proposed().own()).isFalse();
    }

    @Test
    void aRealRecordIsToldWithWhatWasTypedAndNothingIsStored() throws Exception {
        ReportBlockRow row = proposed();
        BlockSample sample = people.as(writer, () -> blocks.sample(typed(row, "Los ging es am {tag}."), cooperation));
        assertThat(sample.recorded()).singleElement().asString().startsWith("Los ging es am ");
        assertThat(sample.invented()).singleElement().asString().startsWith("Los ging es am ");
        assertThat(proposed()).isEqualTo(row);
    }

    /** The keeper of the house reads no records, and tries it out with invented facts. */
    @Test
    void whoMayReadNoRecordsSeesNone() throws Exception {
        ReportBlockRow row = proposed();
        assertThat(people.as(admin, () -> blocks.examples())).isEmpty();
        assertThat(people.as(writer, () -> blocks.examples()))
                .anySatisfy(example -> assertThat(example.subject()).isEqualTo(cooperation));
        assertThat(people.as(admin, () -> blocks.sample(row, null)).invented()).isNotEmpty();
        assertThatThrownBy(() -> people.as(admin, () -> blocks.sample(row, cooperation)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMistakeIsRefusedInOneSentenceAndNothingIsStored() throws Exception {
        ReportBlockRow row = proposed();
        assertThatThrownBy(() -> save(row, "Am {datum} war es.")).hasMessage("insight.block.unknown");
        assertThatThrownBy(() -> save(row, "Am {tag war es.")).hasMessage("insight.block.braceOpen");
        assertThatThrownBy(() -> people.as(admin, () -> blocks.sample(typed(row, "[[{tag}"), null)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(proposed()).isEqualTo(row);
    }

    /** Only somebody at the database, or a version that takes a word away, could do that. */
    @Test
    void aStoredMistakeIsSeenAndTheDeliveredBlockIsUsedUntilItIsRight() throws Exception {
        stored.text(proposed().id(), "Am {datum} war es.");
        assertThat(proposed().usable()).isFalse();
        assertThat(proposed().text()).isEqualTo("Am {datum} war es.");
        assertThat(stored.sentence(PROPOSED)).isEqualTo("Am 18. Mai 2016 wurde das Vorhaben vorgeschlagen.");
        save(proposed(), "Los ging es am {tag}.");
        assertThat(stored.sentence(PROPOSED)).isEqualTo("Los ging es am 18. Mai 2016.");
    }

    @Test
    void theDeliveredTextUnchangedStaysTheDeliveredOne() throws Exception {
        save(proposed(), "Los ging es am {tag}.");
        assertThat(proposed().own()).isTrue();
        save(proposed(), DELIVERED);
        assertThat(proposed().own()).isFalse();
    }

    @Test
    void whoIsSlowerIsToldSoAndWhoKeepsNoMasterDataIsRefused() throws Exception {
        ReportBlockRow read = proposed();
        save(read, "Zuerst am {tag}.");
        assertThatThrownBy(() -> save(read, "Danach am {tag}.")).isInstanceOf(ConflictException.class);
        assertThat(proposed().text()).isEqualTo("Zuerst am {tag}.");
        people.have("blocks-reader-it", Role.READER, null);
        assertThatThrownBy(() -> people.as("blocks-reader-it", () -> blocks.list()))
                .isInstanceOf(NotPermittedException.class);
    }

    private void save(ReportBlockRow row, String text) throws Exception {
        people.run(admin, () -> blocks.save(typed(row, text)));
    }

    private static ReportBlockRow typed(ReportBlockRow row, String text) {
        return new ReportBlockRow(row.id(), row.version(), row.kind(), row.own(), row.usable(), text, row.delivered());
    }

    private ReportBlockRow proposed() throws Exception {
        return people.as(admin, () -> blocks.list()).stream()
                .filter(row -> row.kind() == PROPOSED)
                .findFirst()
                .orElseThrow();
    }
}
