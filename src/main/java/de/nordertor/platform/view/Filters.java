package de.nordertor.platform.view;

import de.nordertor.platform.entity.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What is typed into the filters above a list. */
@Named("filters")
@RequestScoped
public class Filters {

    static final int MAX_LENGTH = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    /** Why nothing can be searched for with this filter, in one sentence that names it; empty when it can. */
    public String problem(String name, String label) {
        String typed = request.getParameter(name);
        if (isSearchable(typed)) {
            return "";
        }
        return Text.isReadable(typed, false)
                ? messages.format("platform.error.tooLong", label, MAX_LENGTH)
                : messages.format("platform.error.controlCharacter", label);
    }

    /** @param typed may be null */
    static boolean isSearchable(String typed) {
        return typed == null || Text.isReadable(typed, false) && Text.length(typed) <= MAX_LENGTH;
    }
}
