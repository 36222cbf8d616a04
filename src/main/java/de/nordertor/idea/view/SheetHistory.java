package de.nordertor.idea.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the changes of a sheet as sentences. */
@Named("sheetHistory")
@RequestScoped
public class SheetHistory extends FieldHistory {

    private static final Map<String, String> ROOTS = Map.of("GoodPracticeSheet", "idea.sheet.");

    public SheetHistory() {
        super("idea.history.", ROOTS, Map.of());
    }

    @Override
    protected String value(AuditRow row, String value) {
        return text(value);
    }
}
