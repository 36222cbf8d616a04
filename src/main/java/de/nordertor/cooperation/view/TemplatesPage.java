package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.TemplateRow;
import de.nordertor.cooperation.boundary.TextTemplates;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The templates of agreements and letters. */
@Named("templates")
@RequestScoped
public class TemplatesPage {

    @Inject
    private TextTemplates templates;

    private final Once<List<TemplateRow>> rows = new Once<>(() -> templates.list());

    public List<TemplateRow> getRows() {
        return rows.get();
    }
}
