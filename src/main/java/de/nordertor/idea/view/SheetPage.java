package de.nordertor.idea.view;

import de.nordertor.idea.boundary.PracticeSheets;
import de.nordertor.idea.boundary.SheetInput;
import de.nordertor.idea.boundary.SheetView;
import de.nordertor.platform.boundary.AuditRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** One sheet of good practice: what it says, what was made of it here, and what other towns made of it. */
@Named("practiceSheet")
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PracticeSheets sheets;

    private Long id;
    private SheetView view;

    /** Reads the sheet that the address names. */
    public void load() {
        view = sheets.view(id);
    }

    public String getFields() {
        return String.join(", ", view.fieldsOfAction());
    }

    /** The long texts in the order of the form, without those that say nothing. */
    public List<Map.Entry<String, String>> getTexts() {
        SheetInput content = view.content();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("idea.sheet.startingPosition", content.startingPosition());
        texts.put("idea.sheet.description", content.description());
        texts.put("idea.sheet.management", content.management());
        texts.put("idea.sheet.participation", content.participation());
        texts.put("idea.sheet.effect", content.effect());
        texts.put("idea.sheet.conclusion", content.conclusion());
        return texts.entrySet().stream().filter(text -> text.getValue() != null).toList();
    }

    public List<AuditRow> getHistory() {
        return sheets.history(id);
    }

    public SheetView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
