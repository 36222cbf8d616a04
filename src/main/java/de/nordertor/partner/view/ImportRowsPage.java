package de.nordertor.partner.view;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.boundary.ImportRowFilter;
import de.nordertor.partner.boundary.ImportRowView;
import de.nordertor.partner.boundary.ImportRows;
import de.nordertor.partner.boundary.ImportView;
import de.nordertor.partner.boundary.PartnerImports;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Navigation;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.util.Faces;

/** The rows of an import, and what is decided about each. */
@Named("importRows")
@RequestScoped
public class ImportRowsPage extends ListView<ImportRowView> {

    @Inject
    private ImportRows rows;

    @Inject
    private PartnerImports imports;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    @Inject
    private Navigation navigation;

    private Long id;
    private ImportView view;

    @Override
    public void load() {
        getView();
        super.load();
    }

    @Override
    protected Page<ImportRowView> fetch(PageRequest wanted) {
        return rows.list(
                getId(),
                new ImportRowFilter(parameter("kind", ImportKind.class), parameter("outcome", ImportOutcome.class)),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    @Override
    public boolean isKeepsViews() {
        return false;
    }

    @Override
    public String getResetAddress() {
        return "?id=" + getId();
    }

    /** The id alone narrows nothing. */
    @Override
    public boolean isFiltered() {
        return parameter("kind") != null || parameter("outcome") != null;
    }

    /** @param decision null leaves the row to the rule */
    public void decide(Long number, ImportDecision decision) {
        rows.decide(getId(), (int) Math.min(number, Integer.MAX_VALUE), decision);
        notices.done("partner.import.decided", number);
        Faces.redirect(navigation.getAddress());
    }

    public boolean isDecidable(ImportRowView row) {
        return isOpen() && row.kind() != ImportKind.ERROR && row.kind() != ImportKind.UNCHANGED;
    }

    /** Whether anything can be decided at all. */
    public boolean isOpen() {
        return getView().summary().state() == ImportState.CHECKED;
    }

    /** What would become of the row as it stands; empty where there is nothing to decide. */
    public ImportDecision decision(ImportRowView row) {
        if (row.decision() != null) {
            return row.decision();
        }
        return switch (row.kind()) {
            case NEW -> ImportDecision.CREATE;
            case CHANGED -> getView().changedRule();
            case DOUBT -> getView().doubtRule();
            case UNCHANGED, ERROR -> null;
        };
    }

    /** With the column before it where there is one. */
    public String sentence(ImportMessage message) {
        String sentence = messages.format(message.key(), message.arguments().toArray());
        return message.column().isEmpty()
                ? sentence
                : messages.format("partner.import.inColumn", message.column(), sentence);
    }

    /** Also where a refused decision shows the page once more without {@link #load}. */
    public ImportView getView() {
        if (view == null) {
            view = imports.view(getId());
        }
        return view;
    }

    /** From the address itself where the form is decoded, which is before its parameters are set. */
    public Long getId() {
        return id == null ? idParameter("id") : id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
