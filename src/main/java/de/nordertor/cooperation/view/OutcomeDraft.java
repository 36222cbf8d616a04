package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.OutcomeInput;
import de.nordertor.cooperation.entity.SustainmentForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of an outcome while somebody fills it in. */
public class OutcomeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String outcome;
    private SustainmentForm form;
    private String carrier;
    private LocalDate since;
    private String financing;
    private final List<IndicatorDraft> indicators = new ArrayList<>();

    public OutcomeDraft(OutcomeInput input) {
        outcome = input.outcome();
        form = input.form();
        carrier = input.carrier();
        since = input.since();
        financing = input.financing();
        input.indicators().forEach(row -> indicators.add(new IndicatorDraft(row)));
    }

    /** Rows in which nothing was typed are left out. */
    OutcomeInput input() {
        return new OutcomeInput(
                outcome,
                form,
                carrier,
                since,
                financing,
                indicators.stream()
                        .filter(row -> !row.isEmpty())
                        .map(IndicatorDraft::row)
                        .toList());
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public SustainmentForm getForm() {
        return form;
    }

    public void setForm(SustainmentForm form) {
        this.form = form;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getFinancing() {
        return financing;
    }

    public void setFinancing(String financing) {
        this.financing = financing;
    }

    public List<IndicatorDraft> getIndicators() {
        return indicators;
    }
}
