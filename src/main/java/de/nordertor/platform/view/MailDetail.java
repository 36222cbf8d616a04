package de.nordertor.platform.view;

import de.nordertor.platform.boundary.OutgoingMails;
import de.nordertor.platform.boundary.OutgoingMails.MailView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** One mail of the outbox, and what may be done with it. */
@Named
@ViewScoped
public class MailDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/platform/mails?faces-redirect=true";

    @Inject
    private OutgoingMails mails;

    @Inject
    private Notices notices;

    private Long id;
    private MailView view;

    /** Reads the mail that the address names. */
    public void load() {
        view = mails.view(id);
    }

    public String tryAgain() {
        if (mails.tryAgain(id)) {
            notices.done("platform.mail.triedAgain");
        } else {
            notices.warn("platform.mail.beingTried");
        }
        return LIST;
    }

    public String withdraw() {
        mails.withdraw(id);
        notices.done("platform.mail.withdrawn");
        return LIST;
    }

    public MailView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
