package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.boundary.CoSignedTown.Colleague;
import de.nordertor.council.boundary.CoSignedTown.Desk;
import de.nordertor.council.control.PaperGuard;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.identity.TestPeople;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody changes what others sign, and approval waits for them. */
@ExtendWith(ArquillianExtension.class)
class CoSigningApprovalIT {

    @Inject
    private CoSignings coSignings;

    @Inject
    private CoSignatures signatures;

    @Inject
    private Papers papers;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private PaperChanges changes;

    @Inject
    private Attachments attachments;

    @Inject
    private CoSignedTown town;

    @Inject
    private TestPeople people;

    private Desk desk;
    private Long paper;
    private List<Colleague> signers;

    @BeforeEach
    void aPaper() throws Exception {
        desk = town.desk();
        signers = town.colleagues(desk, 3);
        paper = town.paper(desk);
    }

    @Test
    void nobodyChangesWhatOthersSign() throws Exception {
        SubjectRef subject = new SubjectRef(PaperGuard.KIND, paper);
        PaperEditing.OpenDraft opened = people.as(desk.author(), () -> editing.open(paper));
        start(CoSigningMode.PARALLEL);

        assertThatThrownBy(() -> people.run(desk.author(), () -> editing.save(opened, opened.input())))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("council.coSigning.locked");
        assertThatThrownBy(() -> people.as(desk.author(), () -> editing.open(paper)))
                .hasMessage("council.coSigning.locked");
        assertThat(people.as(desk.author(), () -> papers.view(paper, null))
                        .actions()
                        .edit())
                .isFalse();
        assertThat(people.as(desk.author(), () -> attachments.mayWrite(subject)))
                .isFalse();

        people.run(desk.author(), () -> coSignings.takeBack(paper));

        town.rewrite(desk, paper, "<p>Anders</p>");
        assertThat(people.as(desk.author(), () -> attachments.mayWrite(subject)))
                .isTrue();
    }

    @Test
    void approvalWaitsForEverybodyAndThenGivesTheNumberAsBefore() throws Exception {
        town.needCoSigning(desk);
        assertThatThrownBy(this::approve).hasMessage("council.paper.needsCoSigning");
        start(CoSigningMode.PARALLEL);
        assertThatThrownBy(this::approve)
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("council.coSigning.open");
        assertThat(people.as(desk.lead(), () -> papers.view(paper, null)).submitted())
                .isFalse();

        signAll();

        assertThat(people.as(desk.lead(), () -> papers.view(paper, null)).submitted())
                .as("the lead is asked")
                .isTrue();
        assertThat(approve()).isEqualTo(desk.place().departmentCode() + "/001/2016");
        PaperView.Version approved =
                people.as(desk.lead(), () -> papers.view(paper, null)).version();
        assertThat(approved.hash()).hasSize(64);
        assertThat(approved.untouched()).isTrue();
        for (Runnable late : List.<Runnable>of(
                () -> coSignings.takeBack(paper), () -> coSignings.end(paper), () -> coSignings.resume(paper, null))) {
            assertThatThrownBy(() -> people.run(desk.lead(), late)).isInstanceOf(IllegalStepException.class);
        }
    }

    @Test
    void theLeadWhoGivesItBackStopsIt() throws Exception {
        people.run(desk.author(), () -> editing.submit(paper));
        start(CoSigningMode.PARALLEL);

        people.run(desk.lead(), () -> approval.giveBack(paper));

        assertThat(town.view(desk, paper).state()).isEqualTo(CoSigningState.RETURNED);
        assertThatThrownBy(this::approve).hasMessage("council.coSigning.open");
        town.rewrite(desk, paper, "<p>Anders</p>");
    }

    @Test
    void aWithdrawnPaperIsNotSignedAnyMore() throws Exception {
        start(CoSigningMode.PARALLEL);
        Long id = town.signature(desk, paper, signers.get(0));
        String hash = town.hash(signers.get(0), id);

        people.run(desk.lead(), () -> approval.withdraw(paper, "Erledigt"));

        assertThat(people.as(signers.get(0).login(), () -> signatures.waiting()))
                .isEmpty();
        assertThatThrownBy(() -> town.sign(signers.get(0), id, hash)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDiscardedCorrectionTakesItsCoSigningWithIt() throws Exception {
        approve();
        people.run(desk.author(), () -> editing.startCorrection(paper, "Zahl"));
        CoSigningForm form = people.as(desk.author(), () -> coSignings.begin(paper));
        assertThat(form.people()).isEmpty();
        start(CoSigningMode.ORDERED);
        Long id = people.as(desk.lead(), () -> coSignings.of(paper, 2))
                .orElseThrow()
                .rows()
                .get(0)
                .id();
        CoSignView seen = people.as(signers.get(0).login(), () -> signatures.view(id));
        assertThat(seen.changes().versionNumber())
                .as("compared with what it corrects")
                .isEqualTo(1);

        people.run(desk.author(), () -> editing.discardCorrection(paper));

        assertThatThrownBy(() -> people.as(desk.lead(), () -> signatures.view(id)))
                .isInstanceOf(NotFoundException.class);
        people.run(desk.author(), () -> editing.startCorrection(paper, "Zahl"));
    }

    @Test
    void whatACorrectionChangesIsSeenByWhoReadsBothVersions() throws Exception {
        approve();
        people.run(desk.author(), () -> editing.startCorrection(paper, "Zahl"));
        town.rewrite(desk, paper, "<p>Text mit Zahlen</p>");
        Colleague reader = signers.get(0);

        PaperChanges.Changes seen = people.as(desk.lead(), () -> changes.of(paper, 2));

        assertThat(seen.before()).isEqualTo(1);
        assertThat(seen.passages()).hasSize(1);
        assertThatThrownBy(() -> people.as(reader.login(), () -> changes.of(paper, 2)))
                .as("a correction that is not approved")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(desk.lead(), () -> changes.of(paper, 1)))
                .as("nothing before it")
                .isInstanceOf(NotFoundException.class);
        approve();
        assertThat(people.as(reader.login(), () -> changes.of(paper, 2)).passages())
                .hasSize(1);
    }

    @Test
    void theHistoryTellsItToWhoMayReadDrafts() throws Exception {
        start(CoSigningMode.PARALLEL);
        signAll();

        assertThat(people.as(desk.lead(), () -> papers.history(paper)).stream()
                        .map(row -> row.subjectKind())
                        .collect(Collectors.groupingBy(kind -> kind, Collectors.counting())))
                .containsEntry("CoSignature", 3L)
                .containsEntry("CoSigning", 2L);
    }

    @Test
    void theHistoryKeepsWhatWasRemarkedAlsoAfterItIsSigned() throws Exception {
        start(CoSigningMode.PARALLEL);
        Colleague first = signers.get(0);
        Long id = town.signature(desk, paper, first);
        String hash = town.hash(first, id);
        people.run(first.login(), () -> signatures.giveBack(id, hash, "Bitte genauer.", 0));
        people.run(desk.author(), () -> coSignings.resume(paper, null));
        town.sign(first, id, hash);

        assertThat(town.view(desk, paper).rows().get(0).comment()).isNull();
        assertThat(people.as(desk.lead(), () -> papers.history(paper)))
                .extracting(AuditRow::newValue)
                .contains("Bitte genauer.", "Sachbetreff: Bericht");
    }

    private void start(CoSigningMode mode) throws Exception {
        town.start(desk, paper, mode, signers);
    }

    private void signAll() throws Exception {
        for (Colleague signer : signers) {
            Long id = town.signature(desk, paper, signer);
            town.sign(signer, id, town.hash(signer, id));
        }
    }

    private String approve() throws Exception {
        return people.as(
                desk.lead(),
                () -> approval.approve(paper, papers.view(paper, null).lockVersion()));
    }
}
