package de.nordertor.idea.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the changes of an idea as sentences. */
@Named("ideaHistory")
@RequestScoped
public class IdeaHistory extends FieldHistory {

    private static final Map<String, String> ROOTS = Map.of("Idea", "idea.idea.");
    private static final Map<String, String> LABELS = Map.of("responsibleId", "idea.idea.responsible");

    @Inject
    private Users users;

    public IdeaHistory() {
        super("idea.history.", ROOTS, LABELS);
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "state" -> messages().get("idea.state." + value);
            case "source" -> messages().get("idea.source." + value);
            case "responsibleId" ->
                users.find(Long.valueOf(value)).map(PersonRow::displayName).orElse(value);
            default -> text(value);
        };
    }
}
