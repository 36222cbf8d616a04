package de.nordertor.partner.view;

import de.nordertor.partner.boundary.MergeTrace;
import de.nordertor.partner.boundary.PartnerMerging;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Who became a part of a partner, and the click that undoes it. */
@Named("mergedCards")
@RequestScoped
public class MergedCards {

    @Inject
    private PartnerMerging merging;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private final Map<Long, List<MergeTrace>> traces = new HashMap<>();

    public List<MergeTrace> of(Long partnerId) {
        return traces.computeIfAbsent(partnerId, merging::traces);
    }

    /** The name of the one whose address led here; null where none did. */
    public String part(Long partnerId) {
        String part = Faces.getRequestParameter("part");
        return part == null
                ? null
                : of(partnerId).stream()
                        .filter(trace -> trace.loserId().toString().equals(part))
                        .map(MergeTrace::loserName)
                        .findFirst()
                        .orElse(null);
    }

    public boolean isMayUndo() {
        return user.may(Permission.PARTNER_MANAGE);
    }

    /** Ends on the page of the partner that is itself again; where it is refused, on the same page. */
    public void undo(Long mergeId) {
        try {
            Long id = merging.undo(mergeId);
            notices.done("partner.merge.undone");
            Faces.redirect(Faces.getRequestContextPath() + "/partner/organization?id=%s", id.toString());
        } catch (ConflictException changedSince) {
            notices.warn(changedSince.messageKey(), changedSince.arguments());
        }
    }
}
