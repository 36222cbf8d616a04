package de.nordertor.partner.view;

import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Says why two partners may be the same. */
@Named("duplicateTexts")
@RequestScoped
public class DuplicateTexts {

    @Inject
    private Messages messages;

    /** In one line, what speaks for it first. */
    public String reasons(List<MessageKey> reasons) {
        return reasons.stream().map(reason -> messages.get(reason.key())).collect(Collectors.joining(" · "));
    }
}
