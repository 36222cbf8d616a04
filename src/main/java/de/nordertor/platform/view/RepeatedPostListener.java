package de.nordertor.platform.view;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * A form that has led on to another page is used up: the same post once more (a second click, "send again" of the
 * browser, a copied request) is told so instead of being carried out twice.
 */
public class RepeatedPostListener implements PhaseListener {

    private static final String USED = RepeatedPostListener.class.getName();
    private static final int REMEMBERED = 200;

    /** A button that does not wait for the fields acts in the first of them. */
    private static final Set<PhaseId> ACTING = Set.of(PhaseId.APPLY_REQUEST_VALUES, PhaseId.INVOKE_APPLICATION);

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES && context.isPostback() && isUsed(context)) {
            // else the phase goes on with beans that are gone with the page they belonged to
            context.renderResponse();
            throw new ViewExpiredException("posted twice", context.getViewRoot().getViewId());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (ACTING.contains(event.getPhaseId()) && context.isPostback() && hasLedOn(context)) {
            remember(context);
        }
    }

    private static boolean hasLedOn(FacesContext context) {
        return context.getResponseComplete()
                && context.getExternalContext().getResponse() instanceof HttpServletResponse response
                && response.getStatus() == HttpServletResponse.SC_FOUND;
    }

    private static boolean isUsed(FacesContext context) {
        synchronized (RepeatedPostListener.class) {
            return used(context).contains(state(context));
        }
    }

    private static void remember(FacesContext context) {
        synchronized (RepeatedPostListener.class) {
            Deque<String> used = used(context);
            used.addLast(state(context));
            if (used.size() > REMEMBERED) {
                used.removeFirst();
            }
            context.getExternalContext().getSessionMap().put(USED, used);
        }
    }

    @SuppressWarnings("unchecked")
    private static Deque<String> used(FacesContext context) {
        Map<String, Object> session = context.getExternalContext().getSessionMap();
        return (Deque<String>) session.getOrDefault(USED, new ArrayDeque<String>());
    }

    private static String state(FacesContext context) {
        return String.valueOf(
                context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
