package de.nordertor.platform.view;

import de.nordertor.platform.boundary.MailOverview;
import de.nordertor.platform.boundary.MailRow;
import de.nordertor.platform.boundary.OutgoingMails;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.MailState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What leaves by mail, what waits, and what could not be delivered; newest first. */
@Named
@RequestScoped
public class MailList extends ListView<MailRow> {

    private static final String SELF = "/platform/mails?faces-redirect=true";

    @Inject
    private OutgoingMails mails;

    @Inject
    private Notices notices;

    private final Once<MailOverview> overview = new Once<>(() -> mails.overview());

    @Override
    protected Page<MailRow> fetch(PageRequest wanted) {
        return mails.list(parameter("state", MailState.class), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    public String tryAllAgain() {
        notices.done("platform.mail.triedAllAgain", mails.tryAllAgain());
        return SELF;
    }

    public MailOverview getOverview() {
        return overview.get();
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }
}
