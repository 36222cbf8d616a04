package de.nordertor.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.ParticipationStep;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StepDocumentsIT {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final String WRITER = "quartier-it";
    private static final String READER = "reader-it";

    @Inject
    private Programmes programmes;

    @Inject
    private ProgrammeEditing editing;

    @Inject
    private Participations participations;

    @Inject
    private Attachments attachments;

    @Inject
    private TestPeople people;

    private Long id;

    @BeforeEach
    void aProgrammeIsEntered() throws Exception {
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
        id = people.as(
                WRITER,
                () -> editing.create(TestProgrammes.full("Programm " + UUID.randomUUID(), TestProgrammes.STARTS)));
    }

    @Test
    void aDocumentBelongsToItsStep() throws Exception {
        Long step = people.as(WRITER, () -> participations.begin(id, DAY, "Der Fachbereich prüft."));
        SubjectRef subject = new SubjectRef(ParticipationStep.KIND, step);
        people.as(
                WRITER,
                () -> attachments.add(subject, "Vermerk", "vermerk.pdf", new ByteArrayInputStream(SampleFiles.pdf())));
        assertThat(people.as(READER, () -> attachments.listOf(ParticipationStep.KIND, List.of(step, -1L))))
                .hasEntrySatisfying(step, rows -> assertThat(rows)
                        .extracting(AttachmentRow::title)
                        .containsExactly("Vermerk"))
                .hasSize(1);
        assertThat(people.as("admin-it", () -> attachments.listOf(ParticipationStep.KIND, List.of(step))))
                .isEmpty();
        assertThatThrownBy(() -> people.as(
                        READER,
                        () -> attachments.add(subject, null, "fremd.pdf", new ByteArrayInputStream(SampleFiles.pdf()))))
                .isInstanceOf(NotPermittedException.class);
        StepView shown = people.as(READER, () -> programmes.step(step));
        assertThat(shown.programmeId()).isEqualTo(id);
        assertThat(shown.state()).isEqualTo(ParticipationState.PREPARING);
        assertThatThrownBy(() -> people.as(READER, () -> programmes.step(-1L))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFileThatWouldNotBeKeptIsRefusedBeforeTheStep() throws Exception {
        SubjectRef near = new SubjectRef(FundingProgramme.KIND, id);
        people.run(WRITER, () -> attachments.check(near, "brief.pdf", new ByteArrayInputStream(SampleFiles.pdf())));
        assertThatThrownBy(() -> people.run(
                        WRITER,
                        () -> attachments.check(near, "brief.pdf", new ByteArrayInputStream(new byte[] {1, 2}))))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> people.run(
                        READER,
                        () -> attachments.check(near, "brief.pdf", new ByteArrayInputStream(SampleFiles.pdf()))))
                .isInstanceOf(NotPermittedException.class);
        assertThat(people.as(WRITER, () -> attachments.list(near))).isEmpty();
    }
}
