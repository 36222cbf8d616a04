package de.nordertor.insight.control;

import de.nordertor.insight.boundary.Synergy;
import de.nordertor.insight.entity.SynergyDecision;
import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** Decides about two undertakings; what is followed together stands on the timelines of both. */
@ApplicationScoped
public class SynergyDeciding {

    @Inject
    private SynergyViews views;

    @Inject
    private SynergyRepository decisions;

    @Inject
    private Activities journal;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Synergy get(SubjectRef first, SubjectRef second) {
        return views.all().stream()
                .filter(one -> one.first().subject().equals(first)
                        && one.second().subject().equals(second))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("insight.synergy.notFound"));
    }

    public void decide(SubjectRef first, SubjectRef second, boolean accepted, String reason) {
        Synergy synergy = get(first, second);
        if (synergy.decision() != null) {
            throw new ConflictException("insight.synergy.decidedMeanwhile");
        }
        SynergyDecision decision =
                new SynergyDecision(first, second, accepted, reason, new Change(clock.instant(), user.displayName()));
        decisions.add(decision);
        if (accepted) {
            journal.note(new ActivityInput(
                    ActivityKind.NOTE,
                    LocalDate.now(clock),
                    null,
                    Texts.in(Locale.GERMAN).get("insight.synergy.noted"),
                    null,
                    decision.getReason(),
                    null,
                    Set.of(first, second)));
        }
    }

    public void undo(Long decisionId) {
        decisions.remove(decisions.get(decisionId));
    }
}
