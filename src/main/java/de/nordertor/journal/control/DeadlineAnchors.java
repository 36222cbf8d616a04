package de.nordertor.journal.control;

import de.nordertor.journal.boundary.AnchorChoice;
import de.nordertor.journal.boundary.AnchorInput;
import de.nordertor.journal.boundary.AnchorName;
import de.nordertor.journal.boundary.AnchorView;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineAnchor;
import de.nordertor.journal.entity.Distance;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On what other dates deadlines can hang, and how that is shown to a person. */
@ApplicationScoped
public class DeadlineAnchors {

    private static final int MOST_DEADLINES = 100;

    @Inject
    private AnchorDates dates;

    @Inject
    private AnchorRepository anchors;

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private DeadlineListRepository lists;

    @Inject
    private JournalAccess access;

    @Inject
    private Subjects subjects;

    /** The dates of the thing and its open deadlines, for whoever reads the thing. */
    public List<AnchorChoice> choices(SubjectRef subject) {
        List<AnchorChoice> choices = new ArrayList<>(dates.choices(subject));
        lists.findOpen(subject, MOST_DEADLINES)
                .forEach(row -> choices.add(AnchorChoice.ofDeadline(row.id(), row.what(), row.effectiveOn())));
        return choices;
    }

    /**
     * What is wanted, counted from where the other date is now; null where the day is typed.
     *
     * @param id of the deadline; null for a new one
     * @throws InvalidInputException where there is no such date, or where it would hang on itself in the end
     */
    DeadlineAnchor read(SubjectRef subject, Long id, AnchorInput input) {
        if (input.isNone()) {
            return null;
        }
        Distance distance = Distance.typed(input.amount(), input.unit(), input.side());
        return dates.choices(subject).stream()
                .filter(choice -> choice.base().equals(input.base()))
                .map(choice -> DeadlineAnchor.onDate(choice.base(), distance, choice.day()))
                .findFirst()
                .orElseGet(() -> onDeadline(subject, id, input.base(), distance));
    }

    private DeadlineAnchor onDeadline(SubjectRef subject, Long id, String base, Distance distance) {
        Map<Long, Deadline> open =
                anchors.lockOpen(subject).stream().collect(Collectors.toMap(Deadline::getId, Function.identity()));
        Deadline other = open.values().stream()
                .filter(deadline -> AnchorChoice.deadlineBase(deadline.getId()).equals(base))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("journal.anchor.gone"));
        for (Deadline next = other; next != null; next = otherOf(next, open)) {
            if (next.getId().equals(id)) {
                throw new InvalidInputException("journal.anchor.circle");
            }
        }
        return DeadlineAnchor.onDeadline(other.getId(), distance, other.getEffectiveOn());
    }

    private static Deadline otherOf(Deadline deadline, Map<Long, Deadline> open) {
        Long other = deadline.isAnchored() ? deadline.getAnchor().deadlineId() : null;
        return other == null ? null : open.get(other);
    }

    /** Null where it never hung on anything. Who may not read the other date is not told of it. */
    public AnchorView view(Deadline deadline) {
        DeadlineAnchor anchor = deadline.getAnchor();
        if (anchor == null) {
            return null;
        }
        AnchorName name = name(deadline);
        return name == null
                ? new AnchorView(null, null, null, anchor.end())
                : new AnchorView(name, anchor.distance(), anchor.on(), anchor.end());
    }

    /** What the form shows: nothing typed where the day is. */
    static AnchorInput input(AnchorView view, DeadlineAnchor anchor) {
        if (view == null || view.isHidden() || !view.isHolding()) {
            return AnchorInput.NONE;
        }
        Distance distance = anchor.distance();
        return new AnchorInput(
                anchor.deadlineId() == null ? anchor.date() : AnchorChoice.deadlineBase(anchor.deadlineId()),
                distance.amount(),
                distance.unit(),
                distance.side());
    }

    private AnchorName name(Deadline deadline) {
        DeadlineAnchor anchor = deadline.getAnchor();
        if (anchor.deadlineId() == null) {
            return subjects.find(deadline.subject()).isEmpty() ? null : dates.name(deadline.subject(), anchor.date());
        }
        return deadlines.find(List.of(anchor.deadlineId())).stream()
                .filter(access::mayRead)
                .map(other -> new AnchorName(null, other.getWhat()))
                .findFirst()
                .orElse(null);
    }
}
