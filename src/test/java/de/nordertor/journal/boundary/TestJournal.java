package de.nordertor.journal.boundary;

import de.nordertor.council.boundary.PaperApproval;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Papers and people of a department of its own for every test, and what is noted and due there. */
@Dependent
public class TestJournal {

    public static final LocalDate DAY = LocalDate.of(2016, 5, 12);

    @Inject
    private SmallTown town;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private TestPeople people;

    @Inject
    private Clock clock;

    private SmallTown.Place place;

    private SmallTown.Place place() {
        if (place == null) {
            place = town.found();
        }
        return place;
    }

    public Long department() {
        return place().departmentId();
    }

    /** The sign-in name of somebody with this role in the department. */
    public String person(Role role) {
        return person(role, place().departmentCode());
    }

    /** @param departmentCode null for the whole town */
    public String person(Role role, String departmentCode) {
        String login = "journal-" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        people.have(login, role, role.isLimitable() ? departmentCode : null);
        return login;
    }

    /** A draft of the department. */
    public SubjectRef paper() {
        return paper("<p>Text</p>");
    }

    /** A draft that says this. */
    public SubjectRef paper(String text) {
        PaperInput input = new PaperInput(
                SmallTown.DAY,
                null,
                "Muster, Erika",
                "Bericht",
                text,
                null,
                Visibility.PUBLIC,
                null,
                List.of(new PaperInput.Station(
                        place().committeeId(), SmallTown.DAY, ConsultationRole.FOR_INFORMATION, Visibility.PUBLIC)));
        return new SubjectRef(
                "CouncilPaper", asSystem(() -> editing.create(place().paperTypeId(), place().departmentId(), input)));
    }

    public void approve(SubjectRef paper) {
        asSystem(
                () -> approval.approve(paper.id(), papers.view(paper.id(), null).lockVersion()));
    }

    public ActivityInput call(String title, SubjectRef... subjects) {
        return on(DAY, title, subjects);
    }

    public ActivityInput on(LocalDate day, String title, SubjectRef... subjects) {
        return new ActivityInput(
                ActivityKind.CALL, day, null, title, "Schulleitung", "eins\nzwei", "Rückruf", Set.of(subjects));
    }

    public DeadlineInput due(int days, String what, Long personId) {
        return new DeadlineInput(DeadlineKind.NEXT_STEP, what, today().plusDays(days), personId, null, null);
    }

    public DeadlineInput due(int days, String what, Role role, Long department) {
        return new DeadlineInput(DeadlineKind.TASK, what, today().plusDays(days), null, role, department);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static <T> T asSystem(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        SystemWork.run(() -> result.set(work.get()));
        return result.get();
    }
}
