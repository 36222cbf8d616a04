package de.nordertor.platform.view;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A view belongs to the page and the thing that it was opened for. Sent to another page or with another id, it is
 * answered like one that is gone: otherwise a forged post would enter a page past the check that opening it makes.
 */
public class OpenedViews extends ViewHandlerWrapper {

    private static final Logger LOG = System.getLogger(OpenedViews.class.getName());
    private static final String OPENED = OpenedViews.class.getName();

    public OpenedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        view.getAttributes().putIfAbsent(OPENED, address(context, view));
        super.renderView(context, view);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot view = restored(context, viewId);
        Object opened = view == null ? null : view.getAttributes().get(OPENED);
        if (opened != null && !opened.equals(address(context, view))) {
            throw new ViewExpiredException("opened for " + opened, viewId);
        }
        return view;
    }

    /** The state of one page does not fit the components of another, and fails in many ways. */
    private UIViewRoot restored(FacesContext context, String viewId) {
        try {
            return super.restoreView(context, viewId);
        } catch (ViewExpiredException gone) {
            throw gone;
        } catch (RuntimeException misfit) {
            LOG.log(Level.WARNING, "A view state that does not fit " + viewId, misfit);
            throw new ViewExpiredException("does not fit the page", misfit, viewId);
        }
    }

    /** The page with what its address names, for example the id; other parameters do not matter. */
    private static String address(FacesContext context, UIViewRoot view) {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        return ViewMetadata.getViewParameters(view).stream()
                .map(parameter -> parameter.getName() + "=" + parameters.get(parameter.getName()))
                .collect(Collectors.joining("&", view.getViewId() + "?", ""));
    }
}
