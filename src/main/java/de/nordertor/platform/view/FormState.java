package de.nordertor.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether the pressed button lets required fields stay empty this time ({@code n:button lenient="true"}): "save as
 * draft", "add a row". Such a button's id ends with {@code -lenient}, so it works without script.
 */
@Named("formState")
@RequestScoped
public class FormState {

    static final String SUFFIX = "-lenient";

    @Inject
    private HttpServletRequest request;

    public boolean isLenient() {
        return request.getParameterMap().keySet().stream().anyMatch(name -> name.endsWith(SUFFIX));
    }
}
