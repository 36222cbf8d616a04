package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperRow;
import de.nordertor.council.boundary.Papers;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cards of papers on the start page. */
@Named("paperCards")
@RequestScoped
public class PaperCards {

    @Inject
    private Papers papers;

    @Inject
    private CurrentUser user;

    private List<PaperRow> drafts;
    private List<PaperRow> waiting;

    public boolean isMayWrite() {
        return user.may(Permission.PAPER_WRITE);
    }

    public boolean isMayApprove() {
        return user.may(Permission.PAPER_APPROVE);
    }

    public List<PaperRow> getDrafts() {
        if (drafts == null) {
            drafts = papers.ownDrafts();
        }
        return drafts;
    }

    public List<PaperRow> getWaiting() {
        if (waiting == null) {
            waiting = papers.waitingForMe();
        }
        return waiting;
    }
}
