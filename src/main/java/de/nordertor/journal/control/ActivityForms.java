package de.nordertor.journal.control;

import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.boundary.OpenActivity;
import de.nordertor.journal.entity.Activity;
import de.nordertor.journal.entity.ActivityContent;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.journal.entity.Author;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Between the form of an activity and the activity itself. */
@ApplicationScoped
public class ActivityForms {

    @Inject
    private ActivityRepository activities;

    @Inject
    private JournalAccess access;

    @Inject
    private Subjects subjects;

    @Inject
    private SearchChanges index;

    @Inject
    private Clock clock;

    /** Today, a call, on this thing. */
    public OpenActivity begin(SubjectRef subject) {
        access.requireWrite(List.of(subject));
        ActivityInput blank = new ActivityInput(
                ActivityKind.CALL, LocalDate.now(clock), null, null, null, null, null, Set.of(subject));
        return new OpenActivity(null, 0, null, blank, offered(List.of(subject)));
    }

    /** A mail as it was pasted, on this thing. */
    public OpenActivity pasted(SubjectRef subject, String text) {
        access.requireWrite(List.of(subject));
        if (text == null || text.isBlank()) {
            throw new InvalidInputException("journal.mail.nothingPasted");
        }
        ActivityInput input = PastedMail.read(text, Set.of(subject), clock.getZone(), LocalDateTime.now(clock));
        return new OpenActivity(null, 0, null, input, offered(List.of(subject)));
    }

    public OpenActivity open(Activity activity) {
        ActivityContent content = activity.content();
        ActivityInput input = new ActivityInput(
                content.kind(),
                content.date(),
                content.time(),
                content.title(),
                content.participants(),
                content.text(),
                content.result(),
                activity.subjects());
        return new OpenActivity(
                activity.getId(), activity.getVersion(), activity.getChangedBy(), input, offered(activity.subjects()));
    }

    /** @param messageId see {@link Activity} */
    public Activity write(ActivityInput input, Author author, String messageId) {
        Activity activity = new Activity(content(input), input.subjects(), author, messageId);
        activities.add(activity);
        index.changed(new SubjectRef(Activity.KIND, activity.getId()));
        return activity;
    }

    /** What the form does not show, because the person may not know it, stays. */
    public void rewrite(Activity activity, ActivityInput input) {
        Set<SubjectRef> wanted = new HashSet<>(activity.subjects());
        wanted.removeAll(subjects.titles(activity.subjects()).keySet());
        wanted.addAll(input.subjects());
        activity.rewrite(content(input), wanted, access.author());
        activities.flush();
    }

    /** What it newly concerns, and what it concerns no longer although the person knows that it does. */
    public Set<SubjectRef> changedSubjects(Activity activity, ActivityInput input) {
        Set<SubjectRef> changed = new HashSet<>(input.subjects());
        changed.removeAll(activity.subjects());
        subjects.titles(activity.subjects()).keySet().stream()
                .filter(known -> !input.subjects().contains(known))
                .forEach(changed::add);
        return changed;
    }

    private ActivityContent content(ActivityInput input) {
        return new ActivityContent(
                        input.kind(),
                        input.date(),
                        input.time(),
                        input.title(),
                        input.participants(),
                        input.text(),
                        input.result())
                .requireNotAfter(LocalDate.now(clock));
    }

    private List<SubjectTitle> offered(Collection<SubjectRef> concerned) {
        Map<SubjectRef, SubjectTitle> offered = new LinkedHashMap<>(subjects.titles(concerned));
        concerned.forEach(
                subject -> subjects.related(subject).forEach(title -> offered.putIfAbsent(title.subject(), title)));
        return List.copyOf(offered.values());
    }
}
