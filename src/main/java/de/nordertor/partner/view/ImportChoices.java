package de.nordertor.partner.view;

import de.nordertor.partner.boundary.ImportActivity;
import de.nordertor.partner.boundary.ImportSummary;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the pages of imports let choose from, and how they call things. */
@Named("importChoices")
@RequestScoped
public class ImportChoices {

    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "IBM850");
    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

    @Inject
    private Messages messages;

    public List<SelectItem> getFields() {
        return Arrays.stream(ImportField.values())
                .map(field -> new SelectItem(field, messages.get(field.labelKey())))
                .toList();
    }

    public List<SelectItem> charsets(String found) {
        return with(CHARSETS, found).stream()
                .map(charset -> new SelectItem(charset, charset))
                .toList();
    }

    public List<SelectItem> separators(String found) {
        return with(SEPARATORS, found).stream()
                .map(separator -> new SelectItem(
                        separator, separator.equals("\t") ? messages.get("partner.import.tab") : separator))
                .toList();
    }

    public List<SelectItem> sheets(List<String> names) {
        return names.stream().map(name -> new SelectItem(name, name)).toList();
    }

    private static Set<String> with(List<String> usual, String found) {
        Set<String> all = new LinkedHashSet<>(usual);
        if (found != null && !found.isEmpty()) {
            all.add(found);
        }
        return all;
    }

    public List<ImportDecision> getChangedRules() {
        return List.of(ImportDecision.UPDATE, ImportDecision.SKIP);
    }

    public List<ImportDecision> getDoubtRules() {
        return List.of(ImportDecision.SKIP, ImportDecision.UPDATE, ImportDecision.CREATE);
    }

    public List<ImportKind> getKinds() {
        return List.of(ImportKind.values());
    }

    public List<ImportOutcome> getOutcomes() {
        return List.of(ImportOutcome.values());
    }

    /** How a row of that kind is coloured. */
    public String color(ImportKind kind) {
        return switch (kind) {
            case NEW, CHANGED -> "ok";
            case UNCHANGED -> "info";
            case DOUBT -> "warn";
            case ERROR -> "bad";
        };
    }

    public String outcomeColor(ImportOutcome outcome) {
        return switch (outcome) {
            case CREATED, UPDATED, UNDONE -> "ok";
            case UNCHANGED -> "info";
            case SKIPPED, KEPT -> "warn";
            case REFUSED -> "bad";
        };
    }

    /** How an import stands, in one word or two. */
    public String state(ImportSummary summary) {
        return switch (summary.activity()) {
            case STOPPED, INTERRUPTED -> messages.get("partner.import.activity." + summary.activity());
            default -> messages.get(summary.state().labelKey());
        };
    }

    public String stateColor(ImportSummary summary) {
        if (summary.activity() == ImportActivity.INTERRUPTED) {
            return "bad";
        }
        return summary.activity() == ImportActivity.RESTING ? "ok" : "warn";
    }

    /** How far the work has come. */
    public String progress(ImportSummary summary) {
        return messages.format("partner.import.progress." + summary.state(), summary.doneRows(), summary.totalRows());
    }
}
