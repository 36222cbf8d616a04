package de.nordertor.platform.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/** A page rendered anew runs with the nonce of its own request (see {@link SecurityHeadersFilter}), not the view's first one. */
public class NonceRenewal implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && context.getViewRoot() != null) {
            Map<String, Object> view = context.getViewRoot().getViewMap(false);
            if (view != null) {
                view.put(SecurityHeadersFilter.NONCE, requestNonce(context));
            }
        }
    }

    private static String requestNonce(FacesContext context) {
        return context.getExternalContext().getRequestParameterMap().get(SecurityHeadersFilter.NONCE);
    }
}
