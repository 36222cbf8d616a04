package de.nordertor.platform.view;

import de.nordertor.platform.boundary.ListSetup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import org.omnifaces.util.Faces;

/** Leads a list that is opened without any address of its own on to the view that the person chose for that. */
@RequestScoped
public class ViewOpening {

    /** @return whether it leads on, so that nothing is left to be shown here */
    public boolean leadsOn(ListSetup setup, String listPath) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback() || context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        setup.opening().ifPresent(view -> {
            context.getExternalContext().getFlash().setKeepMessages(true);
            Faces.redirect(Faces.getRequestContextPath() + listPath + view.address());
        });
        return context.getResponseComplete();
    }
}
