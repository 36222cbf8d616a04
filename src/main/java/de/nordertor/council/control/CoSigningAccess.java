package de.nordertor.council.control;

import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.identity.boundary.Deputies;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Who knows of a co-signing: those who read the drafts of the department, and whoever is asked or has acted, with the
 * deputies, until it is given up or the paper is approved; from then on the rules for papers count alone. The lead of who
 * is late or works here no more, who is told so (see {@link CoSigningReminders}), sees who has to sign until when, and no
 * words. Those who write or approve papers of the department start it and end it.
 */
@ApplicationScoped
public class CoSigningAccess {

    @Inject
    private PaperAccess papers;

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private CoSigningGate gate;

    @Inject
    private Deputies deputies;

    @Inject
    private Users users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public boolean mayManage(CouncilPaper paper) {
        return user.may(Permission.PAPER_WRITE, paper.getDepartmentId())
                || user.may(Permission.PAPER_APPROVE, paper.getDepartmentId());
    }

    /** @throws NotFoundException when the person may not even read it */
    public void requireManage(CouncilPaper paper) {
        papers.requireReadable(paper);
        if (!mayManage(paper)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    public boolean mayFollow(CouncilPaper paper) {
        return papers.mayReadDraft(paper);
    }

    /** Whether the current person is the one who is meant, or stands in today. */
    public boolean isMeant(CoSignature signature) {
        return deputies.actsFor().contains(signature.getPersonId());
    }

    /** Whether somebody else is meant, who is absent. */
    boolean isInstead(CoSignature signature) {
        boolean myself = user.id().isPresent() && user.id().getAsLong() == signature.getPersonId();
        return isMeant(signature) && !myself;
    }

    /** @throws NotFoundException for whom it does not exist */
    public void requireReadable(CoSignature signature) {
        if (!mayRead(signature)) {
            throw new NotFoundException("council.coSigning.notFound");
        }
    }

    /** Whether the current person reads the words, as the one who is meant or with the drafts of the department. */
    public boolean mayRead(CoSignature signature) {
        CoSigning coSigning = signature.getCoSigning();
        PaperVersion version = coSigning.getPaperVersion();
        boolean asSigner = coSigning.getState() != CoSigningState.ENDED
                && signature.isKnown()
                && (!version.isFrozen() || papers.mayReadVersion(version.getPaper(), version.getVisibility(), true));
        return mayFollow(version.getPaper()) || asSigner && isMeant(signature);
    }

    /** Whether the current person leads who is late with it, or is asked and works here no more. */
    public boolean isLeadOfLate(CoSignature signature) {
        return signature.getCoSigning().getState() == CoSigningState.RUNNING
                && signature.getState() == CoSignatureState.ASKED
                && deputies.isLeadOf(signature.getPersonId())
                && (signature.isLate(LocalDate.now(clock)) || !isThere(signature.getPersonId()));
    }

    /** @throws NotPermittedException for who may only read it */
    public void requireMeant(CoSignature signature) {
        requireReadable(signature);
        if (!isMeant(signature)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    /** Whether the person co-signs its open version, and so reads what belongs to it. */
    public boolean knowsAsSigner(CouncilPaper paper) {
        return paper.draft().isPresent() && coSignings.existsKnown(paper.getId(), deputies.actsFor());
    }

    /** Whether the version is the open one, given to co-sign to the person among others. */
    public boolean mayPrint(PaperVersion version) {
        CouncilPaper paper = version.getPaper();
        return paper.draft().filter(version::equals).isPresent() && gate.isGiven(paper) && knowsAsSigner(paper);
    }

    /** Somebody who works here. */
    void requireThere(Long personId) {
        if (personId == null) {
            throw new InvalidInputException("council.coSigning.personRequired");
        }
        if (!isThere(personId)) {
            throw new InvalidInputException("council.coSigning.personGone");
        }
    }

    private boolean isThere(Long personId) {
        return users.find(personId).filter(PersonRow::active).isPresent();
    }
}
