package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.council.boundary.CoSignedTown.Colleague;
import de.nordertor.council.boundary.CoSignedTown.Desk;
import de.nordertor.council.control.PaperGuard;
import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.PaperFormat;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestAbsences;
import de.nordertor.identity.TestPeople;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.WorkingDays;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Colleagues of other departments co-sign a paper before it is approved. */
@ExtendWith(ArquillianExtension.class)
class CoSigningsIT {

    @Inject
    private CoSignings coSignings;

    @Inject
    private CoSignatures signatures;

    @Inject
    private PaperEditing editing;

    @Inject
    private Papers papers;

    @Inject
    private PaperApproval approval;

    @Inject
    private PaperPrinting printing;

    @Inject
    private Attachments attachments;

    @Inject
    private CoSignedTown town;

    @Inject
    private TestPeople people;

    @Inject
    private TestAbsences absences;

    @Inject
    private WorkingDays workingDays;

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
    void onlyWhoeverIsAskedOrWasReadsThePaperAndItsAttachments() throws Exception {
        SubjectRef subject = new SubjectRef(PaperGuard.KIND, paper);
        people.as(
                desk.author(),
                () -> attachments.add(subject, "Plan", "plan.pdf", new ByteArrayInputStream(SampleFiles.pdf())));
        Colleague first = signers.get(0);
        Colleague second = signers.get(1);
        Colleague outsider = town.colleague(desk, "outsider");
        town.start(desk, paper, CoSigningMode.ORDERED, signers);
        Long firsts = town.signature(desk, paper, first);
        Long seconds = town.signature(desk, paper, second);

        assertThat(people.as(first.login(), () -> signatures.waiting()))
                .extracting(CoSignatureRow::id)
                .containsExactly(firsts);
        CoSignView seen = people.as(first.login(), () -> signatures.view(firsts));
        assertThat(seen.text().statementOfFacts()).isEqualTo("<p>Text</p>");
        assertThat(seen.mayAct()).isTrue();
        assertThat(seen.mayReadPaper()).as("the draft itself").isFalse();
        assertThat(seen.passages()).contains("Text").anyMatch(passage -> passage.startsWith("Sachbetreff: "));
        assertThat(people.as(first.login(), () -> attachments.list(subject))).hasSize(1);
        assertThat(people.as(first.login(), () -> printing.print(paper, 1, PaperFormat.PDF))
                        .content())
                .isNotEmpty();
        assertThat(people.as(first.login(), () -> attachments.mayWrite(subject)))
                .isFalse();
        assertThatThrownBy(() -> people.as(first.login(), () -> papers.view(paper, null)))
                .isInstanceOf(NotFoundException.class);

        for (Colleague nobody : List.of(second, outsider)) {
            assertThat(people.as(nobody.login(), () -> signatures.waiting())).isEmpty();
            assertThat(people.as(nobody.login(), () -> attachments.list(subject)))
                    .isEmpty();
            assertThatThrownBy(() -> people.as(nobody.login(), () -> printing.print(paper, 1, PaperFormat.PDF)))
                    .isInstanceOf(NotFoundException.class);
            for (Long id : List.of(firsts, seconds)) {
                assertThatThrownBy(() -> people.as(nobody.login(), () -> signatures.view(id)))
                        .isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> town.sign(nobody, id, seen.hash())).isInstanceOf(NotFoundException.class);
            }
        }
        CoSignView followed = people.as(desk.lead(), () -> signatures.view(firsts));
        assertThat(followed.mayAct()).isFalse();
        assertThatThrownBy(() -> people.run(desk.lead(), () -> signatures.sign(firsts, seen.hash(), null, null)))
                .isInstanceOf(NotPermittedException.class);

        town.sign(first, firsts, seen.hash());
        assertThat(people.as(second.login(), () -> signatures.waiting())).hasSize(1);
        assertThat(people.as(first.login(), () -> signatures.view(firsts)).state())
                .isEqualTo(CoSignatureState.SIGNED);
        people.run(desk.author(), () -> coSignings.end(paper));
        assertThatThrownBy(() -> people.as(first.login(), () -> signatures.view(firsts)))
                .isInstanceOf(NotFoundException.class);
        assertThat(people.as(first.login(), () -> attachments.list(subject))).isEmpty();
    }

    @Test
    void theDeputySignsWhileThePersonIsAbsent() throws Exception {
        Colleague absent = signers.get(0);
        Colleague deputy = town.colleague(desk, "deputy");
        absences.away(absent.id(), 0, 3, deputy.id());
        town.start(desk, paper, CoSigningMode.PARALLEL, List.of(absent));
        Long id = town.signature(desk, paper, absent);

        assertThat(people.as(deputy.login(), () -> signatures.waiting()))
                .extracting(CoSignatureRow::person)
                .containsExactly("Person " + absent.login());
        CoSignView seen = people.as(deputy.login(), () -> signatures.view(id));
        assertThat(seen.instead()).isTrue();
        town.sign(deputy, id, seen.hash());

        CoSigningView view = town.view(desk, paper);
        assertThat(view.state()).isEqualTo(CoSigningState.COMPLETE);
        assertThat(view.rows()).allMatch(CoSigningView.Row::deputy);
        assertThat(view.rows().get(0).actedBy()).isEqualTo("Person " + deputy.login());
    }

    @Test
    void aDeputyOfLaterDaysIsNobodyToday() throws Exception {
        Colleague present = signers.get(0);
        Colleague deputy = town.colleague(desk, "later");
        absences.away(present.id(), 2, 3, deputy.id());
        town.start(desk, paper, CoSigningMode.PARALLEL, List.of(present));
        Long id = town.signature(desk, paper, present);

        assertThat(people.as(deputy.login(), () -> signatures.waiting())).isEmpty();
        assertThatThrownBy(() -> people.as(deputy.login(), () -> signatures.view(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsReturnedAtAPassageIsAnsweredAndCompared() throws Exception {
        Colleague first = signers.get(0);
        Colleague second = signers.get(1);
        town.start(desk, paper, CoSigningMode.PARALLEL, List.of(first, second));
        Long firsts = town.signature(desk, paper, first);
        Long seconds = town.signature(desk, paper, second);
        CoSignView read = people.as(second.login(), () -> signatures.view(seconds));
        town.sign(first, firsts, read.hash());
        assertThatThrownBy(() -> giveBack(second, seconds, read.hash(), " ", null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> giveBack(
                        second, seconds, read.hash(), "Anders", read.passages().size()))
                .hasMessage("council.coSigning.noSuchPassage");

        giveBack(second, seconds, read.hash(), "Bitte genauer.", read.passages().indexOf("Text"));

        CoSigningView.Row row = town.view(desk, paper).rows().get(1);
        assertThat(row.passage()).isEqualTo("Text");
        assertThat(row.stillThere()).isTrue();
        assertThat(people.as(desk.author(), () -> coSignings.returned()))
                .extracting(CoSignings.Returned::paperId)
                .contains(paper);
        town.rewrite(desk, paper, "<p>Text mit Zahlen</p>");
        assertThat(people.as(second.login(), () -> signatures.view(seconds)).text())
                .as("while its author writes")
                .isNull();
        people.run(desk.author(), () -> coSignings.resume(paper, null));

        assertThat(states()).containsOnly(CoSignatureState.ASKED);
        assertThat(town.view(desk, paper).rows().get(1).stillThere()).isFalse();
        CoSignView again = people.as(second.login(), () -> signatures.view(seconds));
        assertThat(again.changes().passages())
                .containsExactly(new ChangedPassage(
                        List.of(new ChangedPassage.Part("Text", false)),
                        List.of(new ChangedPassage.Part("Text", false), new ChangedPassage.Part(" mit Zahlen", true))));
        assertThatThrownBy(() -> town.sign(second, seconds, read.hash())).isInstanceOf(ConflictException.class);
        town.sign(second, seconds, again.hash());
        town.sign(first, firsts, again.hash());
        assertThat(town.view(desk, paper).state()).isEqualTo(CoSigningState.COMPLETE);
    }

    @Test
    void whoSignedOtherAttachmentsIsAskedAgain() throws Exception {
        SubjectRef subject = new SubjectRef(PaperGuard.KIND, paper);
        Long plan = attach(subject, "Plan");
        Colleague first = signers.get(0);
        start(CoSigningMode.PARALLEL);
        Long firsts = town.signature(desk, paper, first);
        List<Runnable> changes = List.of(
                () -> change(plan, "Lageplan", Visibility.NON_PUBLIC),
                () -> change(plan, "Lageplan", Visibility.PUBLIC),
                () -> attachments.remove(plan, attachments.editable(plan).version()),
                () -> add(subject, "Kosten"));
        for (Runnable change : changes) {
            assertThatThrownBy(() -> people.run(desk.author(), change))
                    .as("while it is co-signed")
                    .isInstanceOf(NotPermittedException.class);
        }

        for (Runnable change : changes) {
            town.sign(first, firsts, town.hash(first, firsts));
            people.run(desk.author(), () -> coSignings.takeBack(paper));
            people.run(desk.author(), change);
            people.run(desk.author(), () -> coSignings.resume(paper, null));
            assertThat(states()).containsOnly(CoSignatureState.ASKED);
        }

        town.sign(first, firsts, town.hash(first, firsts));
        people.run(desk.author(), () -> coSignings.takeBack(paper));
        Long costs =
                people.as(desk.author(), () -> attachments.list(subject)).get(0).id();
        people.run(desk.author(), () -> change(costs, "Kosten", Visibility.NON_PUBLIC));
        people.run(desk.author(), () -> coSignings.resume(paper, null));
        assertThat(states().get(0)).as("nothing was changed").isEqualTo(CoSignatureState.SIGNED);
    }

    private Long attach(SubjectRef subject, String title) throws Exception {
        return people.as(desk.author(), () -> add(subject, title));
    }

    private Long add(SubjectRef subject, String title) {
        return attachments.add(subject, title, "anlage.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
    }

    private void change(Long id, String title, Visibility visibility) {
        attachments.change(id, attachments.editable(id).version(), title, visibility);
    }

    @Test
    void aDayThatPassedWhileTheOthersSignedIsMovedOn() throws Exception {
        LocalDate today = TownDay.today();
        List<CoSigningInput.Person> some = List.of(
                new CoSigningInput.Person(signers.get(0).id(), CoSignedTown.UNTIL),
                new CoSigningInput.Person(signers.get(1).id(), today));
        people.run(
                desk.author(),
                () -> coSignings.start(paper, new CoSigningInput(CoSigningMode.ORDERED, CoSignedTown.UNTIL, some)));
        Long first = town.signature(desk, paper, signers.get(0));
        assertThat(town.view(desk, paper).rows().get(1).dueOn())
                .as("not yet asked")
                .isEqualTo(today);

        town.sign(signers.get(0), first, town.hash(signers.get(0), first));

        LocalDate due = town.view(desk, paper).rows().get(1).dueOn();
        assertThat(due)
                .isAfter(today)
                .isEqualTo(people.as(desk.author(), () -> workingDays.calendar().next(today.plusDays(1))));
    }

    @Test
    void whoCoSignedBeforeIsProposedAgain() throws Exception {
        start(CoSigningMode.ORDERED);
        assertThatThrownBy(() -> people.as(desk.author(), () -> coSignings.begin(paper)))
                .hasMessage("council.coSigning.exists");
        assertThatThrownBy(() -> start(CoSigningMode.PARALLEL)).hasMessage("council.coSigning.exists");
        people.run(desk.author(), () -> coSignings.end(paper));

        CoSigningForm form = people.as(desk.author(), () -> coSignings.begin(paper));

        assertThat(form.mode()).isEqualTo(CoSigningMode.ORDERED);
        assertThat(form.people()).isEqualTo(signers.stream().map(Colleague::id).toList());
        assertThat(form.approveBy()).as("its meeting is long over").isNull();
    }

    @Test
    void theDayIsProposedByThePlanOfTheNextMeeting() throws Exception {
        LocalDate today = TownDay.today();
        CoSigningForm early = formFor(today.plusDays(60));
        assertThat(early.meetingOn()).isEqualTo(today.plusDays(60));
        assertThat(early.approveBy()).isBeforeOrEqualTo(today.plusDays(50));
        assertThat(early.until()).isAfter(today).isBefore(early.approveBy());
        assertThat(early.late()).isFalse();

        CoSigningForm tooLate = formFor(today.plusDays(3));

        assertThat(tooLate.late()).isTrue();
        assertThat(tooLate.until()).isEqualTo(early.until());
    }

    private CoSigningForm formFor(LocalDate meeting) throws Exception {
        return people.as(
                desk.author(),
                () -> coSignings.begin(editing.create(
                        desk.place().paperTypeId(),
                        desk.place().departmentId(),
                        new PaperInput(
                                SmallTown.DAY,
                                null,
                                "Muster, Erika",
                                "Bericht",
                                "<p>Text</p>",
                                null,
                                Visibility.PUBLIC,
                                null,
                                List.of(new PaperInput.Station(
                                        desk.place().committeeId(), meeting, null, Visibility.PUBLIC))))));
    }

    @Test
    void strangersNeitherStartNorFollowIt() throws Exception {
        Colleague stranger = signers.get(0);
        assertThatThrownBy(() -> people.run(
                        stranger.login(),
                        () -> coSignings.start(paper, CoSignedTown.input(CoSigningMode.PARALLEL, signers))))
                .isInstanceOf(NotPermittedException.class);
        Desk other = town.desk();
        assertThatThrownBy(() -> people.run(
                        other.author(),
                        () -> coSignings.start(paper, CoSignedTown.input(CoSigningMode.PARALLEL, signers))))
                .isInstanceOf(NotFoundException.class);
        approve();
        assertThat(people.as(stranger.login(), () -> coSignings.of(paper, 1)))
                .as("reads the public paper, not how it came about")
                .isEmpty();
    }

    @Test
    void whoHasLeftIsNotAskedAndNobodyTwice() throws Exception {
        people.leave(signers.get(2).login());
        assertThatThrownBy(() -> start(CoSigningMode.PARALLEL)).hasMessage("council.coSigning.personGone");
        Colleague first = signers.get(0);
        assertThatThrownBy(() -> town.start(desk, paper, CoSigningMode.PARALLEL, List.of(first, first)))
                .hasMessage("council.coSigning.twice");
        assertThatThrownBy(() -> people.run(
                        desk.author(),
                        () -> coSignings.start(
                                paper,
                                new CoSigningInput(
                                        CoSigningMode.PARALLEL,
                                        CoSignedTown.UNTIL.minusYears(1),
                                        List.of(new CoSigningInput.Person(first.id(), null))))))
                .hasMessage("council.coSigning.dayRange");
    }

    private void start(CoSigningMode mode) throws Exception {
        town.start(desk, paper, mode, signers);
    }

    private void giveBack(Colleague who, Long id, String hash, String comment, Integer passage) throws Exception {
        people.run(who.login(), () -> signatures.giveBack(id, hash, comment, passage));
    }

    private String approve() throws Exception {
        return people.as(
                desk.lead(),
                () -> approval.approve(paper, papers.view(paper, null).lockVersion()));
    }

    private List<CoSignatureState> states() throws Exception {
        return town.view(desk, paper).rows().stream()
                .map(CoSigningView.Row::state)
                .toList();
    }
}
