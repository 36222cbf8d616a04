package de.nordertor.council.boundary;

import de.nordertor.council.control.CoSignViews;
import de.nordertor.council.control.CoSigningAccess;
import de.nordertor.council.control.CoSigningRepository;
import de.nordertor.council.control.CoSigningSteps;
import de.nordertor.council.control.PaperInputs;
import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.identity.boundary.Deputies;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What people are asked to co-sign, also those who read no other papers of that department; an absent person's deputy does
 * it in her or his place. Of two clicks at the same moment the first one counts.
 */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class CoSignatures {

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private CoSigningAccess access;

    @Inject
    private CoSigningSteps steps;

    @Inject
    private CoSignViews views;

    @Inject
    private PaperInputs inputs;

    @Inject
    private Deputies deputies;

    @Inject
    private CurrentUser user;

    /** What the person is asked to sign now, for herself or himself and as a deputy, the earliest day first; at most twenty. */
    public List<CoSignatureRow> waiting() {
        return coSignings.findAskedOf(deputies.actsFor());
    }

    /** What there is to sign, or was; for the lead of who is late or has left only who has to sign until when. */
    public CoSignView view(Long coSignatureId) {
        CoSignature signature = coSignings.getSignature(coSignatureId);
        if (!access.mayRead(signature) && access.isLeadOfLate(signature)) {
            return views.withoutWords(signature);
        }
        access.requireReadable(signature);
        return views.of(signature);
    }

    /**
     * Signs.
     *
     * @param hash of the words that were read
     * @param remark may be empty
     * @param passage the number of the passage that it is about, from 0; null for the whole
     * @throws IllegalStepException where it is not this person's turn, or not any more
     * @throws ConflictException when other words stand there by now
     */
    public void sign(Long coSignatureId, String hash, String remark, Integer passage) {
        CoSigning coSigning = coSignings.lockOf(coSignatureId);
        CoSignature signature = meant(coSigning, coSignatureId, hash);
        String words = passage(coSigning, passage);
        Change change = inputs.change();
        coSigning.sign(signature.getPersonId(), actor(), hash, remark, words, change);
        steps.acted(coSigning, change);
    }

    /**
     * Gives it back to its author.
     *
     * @param comment what has to become different
     * @param passage the number of the passage that it is about, from 0; null for the whole
     */
    public void giveBack(Long coSignatureId, String hash, String comment, Integer passage) {
        CoSigning coSigning = coSignings.lockOf(coSignatureId);
        CoSignature signature = meant(coSigning, coSignatureId, hash);
        String words = passage(coSigning, passage);
        Change change = inputs.change();
        coSigning.giveBack(signature.getPersonId(), actor(), hash, comment, words, change);
        steps.acted(coSigning, change);
    }

    private CoSignature meant(CoSigning coSigning, Long coSignatureId, String hash) {
        CoSignature signature = coSigning.signature(coSignatureId);
        access.requireMeant(signature);
        // somebody may have put a marker in place of a name, past the paper's own form
        if (!coSigning.getPaperVersion().content().hash().equals(hash)) {
            throw new ConflictException("council.coSigning.otherWords");
        }
        return signature;
    }

    private static String passage(CoSigning coSigning, Integer number) {
        if (number == null) {
            return null;
        }
        List<String> passages = coSigning.passages();
        if (number < 0 || number >= passages.size()) {
            throw new InvalidInputException("council.coSigning.noSuchPassage");
        }
        return passages.get(number);
    }

    private Long actor() {
        if (user.id().isEmpty()) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
        return user.id().getAsLong();
    }
}
