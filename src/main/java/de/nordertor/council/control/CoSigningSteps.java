package de.nordertor.council.control;

import de.nordertor.council.boundary.CoSigningInput;
import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The steps of a co-signing, one after the other for each, with what follows from them. */
@ApplicationScoped
public class CoSigningSteps {

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private CoSigningSigners signers;

    @Inject
    private PaperPassages passages;

    @Inject
    private PaperInputs inputs;

    @Inject
    private CoSigningReminders reminders;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @throws IllegalStepException where there is one already, or no version is open */
    public void start(CouncilPaper paper, CoSigningInput input) {
        PaperVersion draft = draft(paper);
        if (coSignings.findCurrent(draft).isPresent()) {
            throw new IllegalStepException("council.coSigning.exists");
        }
        Change change = inputs.change();
        Long starter = user.id().isPresent() ? user.id().getAsLong() : null;
        CoSigning coSigning =
                new CoSigning(draft, input.mode(), signers.of(input), passages.of(draft), starter, change);
        paper.coSigningChanged(change);
        coSignings.add(coSigning);
        remind(coSigning);
    }

    /** @param until the new last day; null for the days as they are */
    public void resume(CouncilPaper paper, LocalDate until) {
        PaperVersion draft = draft(paper);
        CoSigning coSigning = lock(draft);
        WorkingCalendar calendar = workingDays.calendar();
        Change change = inputs.change();
        List<LocalDate> days = until == null
                ? List.of()
                : signers.days(until, missing(coSigning, draft).size(), coSigning.getMode());
        coSigning.resume(passages.of(draft), days, change);
        coSigning.allowTimeSince(LocalDate.now(clock), calendar);
        paper.coSigningChanged(change);
        completed(coSigning, paper, change);
        remind(coSigning);
    }

    /** Those who have not signed what stands there now. */
    private static List<CoSignature> missing(CoSigning coSigning, PaperVersion draft) {
        return coSigning.isOf(draft.content().hash()) ? coSigning.missing() : coSigning.getSignatures();
    }

    public void takeBack(CouncilPaper paper) {
        CoSigning coSigning = lock(draft(paper));
        coSigning.takeBack();
        paper.coSigningChanged(inputs.change());
        remind(coSigning);
    }

    /** The lead gives the paper back to its author: nobody signs what is written anew. */
    public void takeBackIfLocked(CouncilPaper paper) {
        paper.draft()
                .flatMap(coSignings::lockCurrent)
                .filter(CoSigning::locksWords)
                .ifPresent(coSigning -> {
                    coSigning.takeBack();
                    remind(coSigning);
                });
    }

    /** An attachment of the paper is about to be another one. @throws IllegalStepException while it is locked */
    void attachmentsChanged(CouncilPaper paper) {
        paper.draft().flatMap(coSignings::lockCurrent).ifPresent(coSigning -> {
            coSigning.attachmentsChanged();
            coSignings.flush();
        });
    }

    public void end(CouncilPaper paper) {
        CoSigning coSigning = lock(draft(paper));
        coSigning.end();
        paper.coSigningChanged(inputs.change());
        remind(coSigning);
    }

    /** The paper is withdrawn. */
    public void endIfThere(CouncilPaper paper) {
        paper.draft().flatMap(coSignings::lockCurrent).ifPresent(coSigning -> {
            coSigning.end();
            remind(coSigning);
        });
    }

    /** The open version is given up, and everything that was signed of it. */
    public void forget(CouncilPaper paper) {
        paper.draft().map(coSignings::findAll).orElse(List.of()).forEach(coSigning -> {
            if (coSigning.getState() != CoSigningState.ENDED) {
                coSigning.end();
            }
            remind(coSigning);
            coSignings.remove(coSigning);
        });
        coSignings.flush();
    }

    /** After somebody has signed or given back. */
    public void acted(CoSigning coSigning, Change change) {
        completed(coSigning, coSigning.getPaperVersion().getPaper(), change);
        remind(coSigning);
    }

    private static void completed(CoSigning coSigning, CouncilPaper paper, Change change) {
        if (coSigning.getState() == CoSigningState.COMPLETE) {
            paper.coSigned(change);
        }
    }

    private void remind(CoSigning coSigning) {
        coSignings.flush();
        coSigning.allowTime(clock.getZone(), workingDays.calendar());
        coSignings.flush();
        reminders.order(coSigning);
    }

    private CoSigning lock(PaperVersion draft) {
        Optional<CoSigning> current = coSignings.lockCurrent(draft);
        return current.orElseThrow(() -> new IllegalStepException("council.coSigning.none"));
    }

    private static PaperVersion draft(CouncilPaper paper) {
        return paper.draft().orElseThrow(() -> new IllegalStepException("council.paper.frozen"));
    }
}
