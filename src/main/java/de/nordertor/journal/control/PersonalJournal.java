package de.nordertor.journal.control;

import de.nordertor.document.boundary.PersonalFiles;
import de.nordertor.journal.entity.Activity;
import de.nordertor.journal.entity.ActivityContent;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.InformationSection;
import de.nordertor.platform.boundary.InformationSection.Entry;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.control.AuditErasureRepository;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries on a person. What concerns the person alone goes with its files; what concerns others, too, stays on their
 * timelines, without the name. An open deadline has to be closed first.
 */
@ApplicationScoped
public class PersonalJournal implements PersonalData {

    private static final String DEADLINE = "Deadline";

    @Inject
    private PersonalJournalRepository journal;

    @Inject
    private PersonalFiles files;

    @Inject
    private AuditErasureRepository trail;

    @Inject
    private SearchChanges index;

    @Override
    public List<InformationSection> information(DataSubject person) {
        Texts texts = Texts.in(Locale.GERMAN);
        List<Entry> activities = new ArrayList<>();
        for (Activity activity : journal.findActivities(person.subject())) {
            ActivityContent content = activity.content();
            activities.add(new Entry(
                    Texts.date(content.date()) + ", " + texts.get("journal.activityKind." + content.kind()),
                    lines(content.title(), content.participants(), content.text(), content.result())));
            files.titles(ref(activity)).forEach(title -> activities.add(new Entry("Anlage dazu", title)));
        }
        List<Entry> deadlines = journal.findDeadlines(person.subject()).stream()
                .map(deadline -> new Entry(
                        Texts.date(deadline.getDueOn()) + ", "
                                + texts.get("journal.deadlineKind." + deadline.getKind()),
                        lines(
                                deadline.getWhat(),
                                deadline.getMoveReason(),
                                deadline.getWaiting() == null
                                        ? null
                                        : deadline.getWaiting().what(),
                                texts.get("journal.deadlineState." + deadline.getState()),
                                deadline.getCancellationReason())))
                .toList();
        return List.of(
                new InformationSection("journal.personal.activities", activities),
                new InformationSection("journal.personal.deadlines", deadlines));
    }

    @Override
    public List<Sentence> blockers(DataSubject person) {
        return journal.findDeadlines(person.subject()).stream()
                .filter(Deadline::isOpen)
                .map(deadline -> Sentence.of("journal.personal.openDeadline", deadline.getWhat(), deadline.getDueOn()))
                .toList();
    }

    @Override
    public List<ErasureItem> plan(DataSubject person) {
        List<ErasureItem> items = new ArrayList<>();
        for (Activity activity : journal.findActivities(person.subject())) {
            if (isAlone(activity)) {
                items.add(erased(
                        ref(activity),
                        Sentence.of(
                                "journal.personal.activity",
                                activity.content().title(),
                                activity.content().date()),
                        "/journal/activity?id="));
                items.addAll(files.items(ref(activity)));
            }
        }
        journal.findDeadlines(person.subject())
                .forEach(deadline -> items.add(erased(
                        new SubjectRef(DEADLINE, deadline.getId()),
                        Sentence.of("journal.personal.deadline", deadline.getWhat(), deadline.getDueOn()),
                        "/journal/deadline?id=")));
        return items;
    }

    @Override
    public void erase(DataSubject person) {
        for (Activity activity : journal.findActivities(person.subject())) {
            SubjectRef ref = ref(activity);
            if (isAlone(activity)) {
                files.erase(ref);
                journal.remove(activity);
                trail.erase(ref);
            }
            index.changed(ref);
        }
        for (Deadline deadline : journal.findDeadlines(person.subject())) {
            SubjectRef ref = new SubjectRef(DEADLINE, deadline.getId());
            journal.remove(deadline);
            trail.erase(ref);
        }
        journal.leave(person.subject());
    }

    private static boolean isAlone(Activity activity) {
        return activity.subjects().size() == 1;
    }

    private static SubjectRef ref(Activity activity) {
        return new SubjectRef(Activity.KIND, activity.getId());
    }

    private static ErasureItem erased(SubjectRef ref, Sentence what, String path) {
        return new ErasureItem(ref.kind() + ":" + ref.id(), Effect.ERASED, what, "", path + ref.id());
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
