package de.nordertor.journal.view;

import de.nordertor.journal.boundary.DeadlineDone;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.FollowUps;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Navigation;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** The card of the start page, and the one click that does a deadline wherever it is shown. */
@Named("deadlineCards")
@RequestScoped
public class DeadlineCards {

    @Inject
    private Deadlines deadlines;

    @Inject
    private FollowUps followUps;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    @Inject
    private Navigation navigation;

    private final Once<List<DeadlineRow>> pressing = new Once<>(() -> deadlines.pressing());

    /** Overdue and due within a week. */
    public List<DeadlineRow> getPressing() {
        return pressing.get();
    }

    /** Comes back to the person in a week. Ends on the same page. */
    public void followUp(String kind, Long subjectId) {
        LocalDate day = followUps.set(new SubjectRef(kind, subjectId), messages.get("journal.followUp.what"));
        notices.done("journal.followUp.set", day);
        Faces.redirect(navigation.getAddress());
    }

    /** Ends on the same page, so that reloading it does nothing again. */
    public void done(Long id) {
        DeadlineDone done = deadlines.complete(id);
        notices.done(
                done.next() == null ? "journal.deadline.completed" : "journal.deadline.completedNext",
                done.what(),
                done.next());
        Faces.redirect(navigation.getAddress());
    }
}
