package de.nordertor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Iterator;

/** Tells a test's page how many components the view has that is being shown. */
@Named
@ApplicationScoped
public class ComponentCount {

    public int getNow() {
        return count(FacesContext.getCurrentInstance().getViewRoot());
    }

    private static int count(UIComponent component) {
        int sum = 1;
        for (Iterator<UIComponent> parts = component.getFacetsAndChildren(); parts.hasNext(); ) {
            sum += count(parts.next());
        }
        return sum;
    }
}
