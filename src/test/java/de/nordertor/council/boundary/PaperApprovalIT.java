package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.entity.PaperState;
import de.nordertor.platform.boundary.AuditTrail;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PaperApprovalIT {

    private static final int CONCURRENT = 64;

    @Inject
    private SmallTown town;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private AuditTrail trail;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Test
    void sixtyFourApprovalsAtOnceGetSixtyFourConsecutiveNumbers() throws Exception {
        SmallTown.Place place = town.found();
        List<Long> drafts = drafts(place, CONCURRENT, 0);

        List<String> numbers = approveAllAtOnce(drafts);

        assertThat(numbers).containsExactlyInAnyOrderElementsOf(numbers(place, CONCURRENT));
    }

    @Test
    void aThirdOfTheApprovalsFailingLeavesNoGap() throws Exception {
        SmallTown.Place place = town.found();
        List<Long> drafts = drafts(place, CONCURRENT, 3);
        int failing = CONCURRENT / 3;

        List<String> numbers = approveAllAtOnce(drafts);

        assertThat(numbers).containsExactlyInAnyOrderElementsOf(numbers(place, CONCURRENT - failing));
        Long complete =
                asSystem(() -> editing.create(place.paperTypeId(), place.departmentId(), place.report("Danach")));
        assertThat(approve(complete)).isEqualTo(number(place, CONCURRENT - failing + 1));
    }

    @Test
    void aSequenceGoesOnAfterNumbersGivenElsewhere() {
        SmallTown.Place place = town.found();
        SystemWork.run(() -> types.continueAfter(place.paperTypeId(), place.departmentId(), 2016, 13));

        assertThat(approve(draft(place, "Bericht"))).isEqualTo(place.departmentCode() + "/014/2016");
        assertThatThrownBy(() ->
                        SystemWork.run(() -> types.continueAfter(place.paperTypeId(), place.departmentId(), 2016, 14)))
                .isInstanceOf(ConflictException.class);
    }

    @Inject
    private PaperTypes types;

    @Test
    void whereSequencesOfTwoPatternsMeetANumberThatIsGivenIsPassedOver() {
        SmallTown.Place place = town.found();
        SystemWork.run(() -> types.continueAfter(place.paperTypeId(), place.departmentId(), 2016, 99));
        assertThat(approve(draft(place, "Bericht"))).isEqualTo(number(place, 100));
        PaperTypeRow kind = asSystem(() -> types.form(place.paperTypeId()));
        SystemWork.run(() -> types.save(new PaperTypeRow(
                kind.id(),
                kind.version(),
                kind.code(),
                kind.name(),
                "{Fachbereich}/{lfd}/{Jahr}",
                kind.resolution(),
                kind.coSigning(),
                kind.active())));
        SystemWork.run(() -> types.continueAfter(place.paperTypeId(), place.departmentId(), 2016, 98));

        assertThat(approve(draft(place, "Bericht"))).isEqualTo(number(place, 99).replace("/0", "/"));
        assertThat(approve(draft(place, "Bericht"))).isEqualTo(number(place, 101));
    }

    @Test
    void whoeverReadAnOlderStateCannotApprove() {
        SmallTown.Place place = town.found();
        Long paper = draft(place, "Bericht");
        long read = lockVersion(paper);
        SystemWork.run(() -> editing.save(editing.open(paper), place.report("Geändert")));

        assertThatThrownBy(() -> SystemWork.run(() -> approval.approve(paper, read)))
                .isInstanceOf(ConflictException.class);
        assertThat(asSystem(() -> papers.view(paper, null)).state()).isEqualTo(PaperState.DRAFT);
    }

    @Test
    void theSecondEditorLearnsWhatTheFirstChanged() {
        SmallTown.Place place = town.found();
        Long paper = draft(place, "Bericht");
        PaperEditing.OpenDraft first = asSystem(() -> editing.open(paper));
        PaperEditing.OpenDraft second = asSystem(() -> editing.open(paper));
        SystemWork.run(() -> editing.save(first, place.report("Vom Ersten")));

        assertThatThrownBy(() -> SystemWork.run(() -> editing.save(second, place.report("Vom Zweiten"))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .containsExactly(new FieldChange("council.paper.subject", "Vom Ersten", true)));
        assertThat(asSystem(() -> papers.view(paper, null)).version().subject()).isEqualTo("Vom Ersten");
    }

    @Test
    void anApprovedVersionIsFrozenForTheDatabaseToo() throws SQLException {
        SmallTown.Place place = town.found();
        Long paper = draft(place, "Bericht");
        approve(paper);

        assertThatThrownBy(() -> SystemWork.run(() -> editing.open(paper))).isInstanceOf(IllegalStepException.class);
        try (Connection connection = database.getConnection();
                PreparedStatement tamper =
                        connection.prepareStatement("UPDATE paper_version SET subject = 'x' WHERE paper_id = ?")) {
            tamper.setLong(1, paper);
            assertThatThrownBy(tamper::executeUpdate).hasMessageContaining("frozen");
        }
    }

    @Test
    void aCorrectionKeepsTheNumberAndBothVersionsStayReadable() {
        SmallTown.Place place = town.found();
        Long paper = draft(place, "Bericht");
        String number = approve(paper);
        SystemWork.run(() -> editing.startCorrection(paper, "Zahl berichtigt"));
        SystemWork.run(() -> editing.save(editing.open(paper), place.report("Berichtigt")));

        assertThat(approve(paper)).isEqualTo(number);

        assertThat(asSystem(() -> papers.view(paper, 1)).version().subject()).isEqualTo("Bericht");
        assertThat(asSystem(() -> papers.view(paper, 2)).version().subject()).isEqualTo("Berichtigt");
    }

    @Test
    void everyChangeIsRecordedWithOldAndNewValue() {
        SmallTown.Place place = town.found();
        Long paper = draft(place, "Bericht");
        SystemWork.run(() -> editing.save(editing.open(paper), place.report("Neuer Betreff")));

        assertThat(asSystem(() -> papers.history(paper))).anySatisfy(row -> {
            assertThat(row.field()).isEqualTo("subject");
            assertThat(row.oldValue()).isEqualTo("Bericht");
            assertThat(row.newValue()).isEqualTo("Neuer Betreff");
            assertThat(row.useCase()).isEqualTo("PaperEditing.save");
        });
    }

    @Test
    void theAdministratorsTrailTellsThatAPaperChangedButNotWhatItSays() {
        SmallTown.Place place = town.found();
        draft(place, "Vertraulich " + place.departmentCode());

        assertThat(asSystem(() -> trail.list(null, PageRequest.firstPage())).rows())
                .filteredOn(row -> row.subjectKind().equals("PaperVersion"))
                .isNotEmpty()
                .allMatch(row -> row.oldValue() == null && row.newValue() == null);
    }

    private List<Long> drafts(SmallTown.Place place, int count, int incompleteEvery) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> incompleteEvery > 0 && i % incompleteEvery == 0
                        ? place.reportWithoutConsultation("Bericht " + i)
                        : place.report("Bericht " + i))
                .map(input -> asSystem(() -> editing.create(place.paperTypeId(), place.departmentId(), input)))
                .toList();
    }

    private Long draft(SmallTown.Place place, String subject) {
        return asSystem(() -> editing.create(place.paperTypeId(), place.departmentId(), place.report(subject)));
    }

    private long lockVersion(Long paper) {
        return asSystem(() -> papers.view(paper, null)).lockVersion();
    }

    private String approve(Long paper) {
        return asSystem(() -> approval.approve(paper, papers.view(paper, null).lockVersion()));
    }

    private List<String> approveAllAtOnce(List<Long> drafts) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(drafts.size());
        try {
            List<Callable<String>> steps = drafts.stream()
                    .map(paper -> (Callable<String>) () -> approve(paper))
                    .toList();
            List<String> numbers = new ArrayList<>();
            for (Future<String> step : people.invokeAll(steps)) {
                try {
                    numbers.add(step.get());
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(BusinessException.class);
                }
            }
            return numbers;
        } finally {
            people.shutdownNow();
        }
    }

    private static List<String> numbers(SmallTown.Place place, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> number(place, i)).toList();
    }

    private static String number(SmallTown.Place place, int running) {
        return "%s/%03d/2016".formatted(place.departmentCode(), running);
    }

    private static <T> T asSystem(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        SystemWork.run(() -> result.set(call(work)));
        return result.get();
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
