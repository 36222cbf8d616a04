package de.nordertor.council.boundary;

import de.nordertor.council.control.CoSigningAccess;
import de.nordertor.council.control.CoSigningProposals;
import de.nordertor.council.control.CoSigningRepository;
import de.nordertor.council.control.CoSigningSteps;
import de.nordertor.council.control.CoSigningViews;
import de.nordertor.council.control.CouncilPaperRepository;
import de.nordertor.council.control.PaperAccess;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets colleagues co-sign the open version of a paper before it is approved (Mitzeichnung). */
@Stateless
@Permitted({Permission.PAPER_WRITE, Permission.PAPER_APPROVE})
public class CoSignings {

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private CoSigningSteps steps;

    @Inject
    private CoSigningViews views;

    @Inject
    private CoSigningProposals proposals;

    @Inject
    private CoSigningAccess access;

    @Inject
    private PaperAccess paperAccess;

    @Inject
    private CurrentUser user;

    /** A paper whose co-signing the person has to answer. */
    public record Returned(Long paperId, String subject) {}

    /** How it stands; empty for who may not know, because she or he does not read the drafts of the department. */
    @Permitted(Permission.PAPER_READ)
    public Optional<CoSigningView> of(Long paperId, int versionNumber) {
        CouncilPaper paper = papers.get(paperId);
        paperAccess.requireReadable(paper);
        return paper.version(versionNumber)
                .filter(version -> access.mayFollow(paper))
                .map(views::of);
    }

    /** How far that of each paper has come; only for those that have one, and whose drafts the person reads. */
    @Permitted(Permission.PAPER_READ)
    public Map<Long, CoSigningProgress> progress(Collection<Long> paperIds) {
        return coSignings.findProgress(paperIds).stream()
                .filter(one -> paperAccess.mayReadDrafts(one.departmentId()))
                .collect(Collectors.toMap(CoSigningProgress::paperId, one -> one));
    }

    /** Those that the person started and that came back, at most twenty. */
    public List<Returned> returned() {
        return user.id().isEmpty()
                ? List.of()
                : coSignings.findReturnedTo(user.id().getAsLong()).stream()
                        .map(one -> one.getPaperVersion())
                        .filter(version -> access.mayFollow(version.getPaper()))
                        .map(version -> new Returned(version.getPaper().getId(), version.getSubject()))
                        .toList();
    }

    /** What the form of a new one starts with. @throws IllegalStepException where nothing can be co-signed now */
    public CoSigningForm begin(Long paperId) {
        CouncilPaper paper = managed(paperId);
        PaperVersion draft = paper.draft().orElseThrow(() -> new IllegalStepException("council.paper.frozen"));
        if (coSignings.findCurrent(draft).isPresent()) {
            throw new IllegalStepException("council.coSigning.exists");
        }
        return proposals.of(paper, draft);
    }

    /**
     * Gives the words as they stand to the people of the list. Until it is over nobody changes words or attachments.
     *
     * @throws InvalidInputException for nobody, somebody twice, somebody who does not work here, or days that have passed
     */
    public void start(Long paperId, CoSigningInput input) {
        steps.start(managed(paperId), input);
    }

    /**
     * Gives it again after it came back. Who signed the same words has signed; everybody else is asked.
     *
     * @param until the new last day; null for the days as they are
     */
    public void resume(Long paperId, LocalDate until) {
        steps.resume(managed(paperId), until);
    }

    /** So that its author can go on writing. */
    public void takeBack(Long paperId) {
        steps.takeBack(managed(paperId));
    }

    /** Gives it up; another one may be started with other people. */
    public void end(Long paperId) {
        steps.end(managed(paperId));
    }

    private CouncilPaper managed(Long paperId) {
        CouncilPaper paper = papers.get(paperId);
        access.requireManage(paper);
        return paper;
    }
}
