package de.nordertor.platform.view;

import de.nordertor.platform.entity.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Sentences for the person in front of the page. They survive one redirect. */
@RequestScoped
public class Notices {

    @Inject
    private Messages messages;

    /** Something was done: shown on this page or the next one. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, messages.format(key, arguments));
    }

    /** Done, but with something to know: shown on this page or the next one. */
    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, messages.format(key, arguments));
    }

    /** Not done, and why: shown on this page, with all that was typed. */
    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, messages.format(key, arguments));
    }

    public void error(BusinessException problem) {
        error(problem.messageKey(), problem.arguments());
    }

    private static void add(Severity severity, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(severity, sentence, null));
        if (severity != FacesMessage.SEVERITY_ERROR) {
            context.getExternalContext().getFlash().setKeepMessages(true);
        }
    }
}
