package de.nordertor.platform.view;

import de.nordertor.platform.boundary.FormDrafts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.omnifaces.util.Beans;

/** A posted form whose action led on to another page was saved: its draft is not needed any more. */
public class SavedForms implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String POSTED = SavedForms.class.getName();

    /** Called by the form that was posted. */
    public static void posted(FacesContext context, String draftKey) {
        context.getAttributes().put(POSTED, draftKey);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Object draftKey = context.getAttributes().get(POSTED);
        if (draftKey != null && context.getResponseComplete() && !context.isValidationFailed()) {
            Beans.getReference(FormDrafts.class).discard(draftKey.toString());
        }
    }
}
