package de.nordertor.identity.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;

/** How a colleague is called where one is chosen or shown: with until when she or he is absent, and who stands in. */
@RequestScoped
public class PersonLabels {

    @Inject
    private Messages messages;

    public String label(PersonRow person) {
        if (person.absentUntil() == null) {
            return person.displayName();
        }
        return person.deputy() == null
                ? messages.format("identity.person.absent", person.displayName(), person.absentUntil())
                : messages.format(
                        "identity.person.represented", person.displayName(), person.absentUntil(), person.deputy());
    }

    /** For {@code n:select}. */
    public SelectItem item(PersonRow person) {
        return new SelectItem(person.id(), label(person));
    }
}
