package de.nordertor.council.view;

import de.nordertor.council.boundary.CoSignatureRow;
import de.nordertor.council.boundary.CoSignatures;
import de.nordertor.council.boundary.CoSignings;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the person's own signature, and what came back to her or him; on the start page. */
@Named("coSigningCards")
@RequestScoped
public class CoSigningCards {

    @Inject
    private CoSignatures coSignatures;

    @Inject
    private CoSignings coSignings;

    @Inject
    private CurrentUser user;

    private final Once<List<CoSignatureRow>> waiting = new Once<>(() -> coSignatures.waiting());
    private final Once<List<CoSignings.Returned>> returned = new Once<>(this::readReturned);

    public List<CoSignatureRow> getWaiting() {
        return waiting.get();
    }

    public List<CoSignings.Returned> getReturned() {
        return returned.get();
    }

    private List<CoSignings.Returned> readReturned() {
        return user.may(Permission.PAPER_WRITE) || user.may(Permission.PAPER_APPROVE)
                ? coSignings.returned()
                : List.of();
    }

    /** Whether it is somebody else's, who is absent. */
    public boolean isInstead(CoSignatureRow row) {
        return user.id().isPresent() && user.id().getAsLong() != row.personId();
    }
}
