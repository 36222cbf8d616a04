package de.nordertor.platform.view.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;

/**
 * What the buttons {@code n:rowbutton} in the rows of a table do. The chosen row comes by its id, never by its place: the
 * list may have changed since it was shown. The action reads it as {@code #{chosenRow}}.
 */
@FacesComponent(RowAction.TYPE)
public class RowAction extends UICommand {

    public static final String TYPE = "nordertor.RowAction";
    static final String CHOSEN = "chosenRow";

    public RowAction() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        String id = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        if (id != null && id.matches("\\d{1,18}")) {
            context.getExternalContext().getRequestMap().put(CHOSEN, Long.valueOf(id));
            queueEvent(new ActionEvent(this));
        }
    }
}
