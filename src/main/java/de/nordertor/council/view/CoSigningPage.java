package de.nordertor.council.view;

import de.nordertor.council.boundary.CoSigningForm;
import de.nordertor.council.boundary.CoSigningInput;
import de.nordertor.council.boundary.CoSigningView;
import de.nordertor.council.boundary.CoSignings;
import de.nordertor.council.boundary.PaperView;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Starts the co-signing of a paper, or takes the next step in the one that there is. */
@Named("coSigning")
@ViewScoped
public class CoSigningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoSignings coSignings;

    @Inject
    private Papers papers;

    @Inject
    private Notices notices;

    private Long id;
    private String subject;
    private CoSigningView view;
    private CoSigningForm form;
    private CoSigningMode mode;
    private LocalDate until;
    private final List<SignerDraft> signers = new ArrayList<>();

    /** Reads the paper that the address names; without a co-signing the form of a new one. */
    public void load() {
        if (subject != null) {
            return;
        }
        PaperView paper = papers.view(id, null);
        subject = paper.version().subject();
        view = coSignings.of(id, paper.version().number()).orElse(null);
        if (view == null || !view.begun()) {
            begin();
        } else {
            until = view.proposedUntil();
        }
    }

    private void begin() {
        form = coSignings.begin(id);
        mode = form.mode();
        until = form.until();
        form.people().forEach(person -> signers.add(new SignerDraft(person)));
        if (signers.isEmpty()) {
            addSigner();
        }
    }

    public String start() {
        coSignings.start(
                id,
                new CoSigningInput(
                        mode,
                        until,
                        signers.stream()
                                .filter(signer -> !signer.isEmpty())
                                .map(SignerDraft::input)
                                .toList()));
        return done("council.coSigning.started");
    }

    public String resume() {
        coSignings.resume(id, until);
        return done("council.coSigning.resumed");
    }

    public String takeBack() {
        coSignings.takeBack(id);
        return done("council.coSigning.takenBack");
    }

    public String end() {
        coSignings.end(id);
        return done("council.coSigning.ended");
    }

    private String done(String sentence) {
        notices.done(sentence);
        return "/council/paper?faces-redirect=true&id=" + id;
    }

    public void addSigner() {
        signers.add(new SignerDraft(null));
    }

    public void removeSigner(SignerDraft signer) {
        signers.remove(signer);
    }

    /** One turn earlier; the first one stays. */
    public void moveUp(SignerDraft signer) {
        int place = signers.indexOf(signer);
        if (place > 0) {
            Collections.swap(signers, place, place - 1);
        }
    }

    /** How it stands; its state is null where there is none. */
    public CoSigningView getView() {
        return view;
    }

    /** Null where there is one. */
    public CoSigningForm getForm() {
        return form;
    }

    public String getSubject() {
        return subject;
    }

    public List<SignerDraft> getSigners() {
        return signers;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CoSigningMode getMode() {
        return mode;
    }

    public void setMode(CoSigningMode mode) {
        this.mode = mode;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
