package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.boundary.TemplateRow;
import de.nordertor.cooperation.boundary.TextTemplates;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Once;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the forms and filters of agreements and promises let choose from, and how their states look. */
@Named("agreementChoices")
@RequestScoped
public class AgreementChoices {

    @Inject
    private Municipalities municipalities;

    @Inject
    private TextTemplates templates;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private final Once<String> town = new Once<>(() -> municipalities.name());

    public List<AgreementLanguage> getLanguages() {
        return List.of(AgreementLanguage.values());
    }

    public List<TemplateKind> getTemplateKinds() {
        return List.of(TemplateKind.values());
    }

    /** Those that a list of promises can have. */
    public List<CommitmentState> getStates() {
        return List.of(CommitmentState.values());
    }

    public List<ResourceType> getResources() {
        return List.of(ResourceType.values());
    }

    public List<AmountUnit> getUnits() {
        return List.of(AmountUnit.values());
    }

    /** The templates for agreements that are in use. */
    public List<TemplateRow> getAgreementTemplates() {
        return templates.selectable(TemplateKind.AGREEMENT);
    }

    /** The templates for letters that are in use. */
    public List<TemplateRow> getLetterTemplates() {
        return templates.selectable(TemplateKind.THANK_YOU);
    }

    /** What a side is called. @param partner null for the town */
    public String side(String partner) {
        return partner == null ? town.get() : partner;
    }

    /** The one choice of the filter for what is overdue. */
    public List<SelectItem> getOverdueOnly() {
        return List.of(new SelectItem("true", messages.get("cooperation.commitments.overdueOnly")));
    }

    public boolean overdue(CommitmentRow row) {
        return row.isOverdue(LocalDate.now(clock));
    }

    /** What has become of a promise, and that it is overdue, in words: the look alone says it to nobody who sees no colour. */
    public String word(CommitmentRow row) {
        String state = messages.get(row.state().labelKey());
        if (!overdue(row)) {
            return state;
        }
        String overdue = messages.get("cooperation.commitments.overdueOnly");
        return row.state() == CommitmentState.OPEN ? overdue : state + " · " + overdue;
    }

    /** The look of a state; see n:status. */
    public String kind(AgreementState state) {
        return switch (state) {
            case DRAFT, ENDED -> "info";
            case SENT -> "warn";
            case SIGNED -> "ok";
            case WITHDRAWN -> "bad";
        };
    }

    /** The look of a promise; see n:status. */
    public String look(CommitmentRow row) {
        return switch (row.state()) {
            case OPEN, PARTLY -> overdue(row) ? "bad" : row.state() == CommitmentState.OPEN ? "info" : "warn";
            case HONOURED -> "ok";
            case LATE -> "warn";
            case BROKEN -> "bad";
            case WAIVED, REPLACED -> "info";
        };
    }
}
