package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.OutcomeInput;
import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationIndicator;
import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.cooperation.entity.Sustainment;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what came of a cooperation, and how it goes on, into what its form shows, and back. */
@ApplicationScoped
public class OutcomeForms {

    @Inject
    private CooperationRowRepository rows;

    @Inject
    private CooperationPeople people;

    public OutcomeInput input(Cooperation cooperation) {
        Sustainment lasting = cooperation.getSustainment();
        return new OutcomeInput(
                cooperation.getOutcome(),
                lasting == null ? null : lasting.getForm(),
                lasting == null ? null : lasting.getCarrier(),
                lasting == null ? null : lasting.getSince(),
                lasting == null ? null : lasting.getFinancing(),
                rows.inputs(CooperationIndicator.class, cooperation));
    }

    public void write(Cooperation cooperation, OutcomeInput input) {
        PlanForms.requireFew(input.indicators());
        Sustainment lasting = input.isSustained()
                ? new Sustainment(input.form(), input.carrier(), input.since(), input.financing())
                : null;
        rows.replace(CooperationIndicator.class, cooperation, input.indicators(), CooperationIndicator::new);
        cooperation.conclude(input.outcome(), lasting, people.change());
    }

    public EditConflictException conflict(Cooperation stored, OutcomeInput opened, OutcomeInput mine) {
        return new EditConflictException(
                "cooperation.cooperation.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<OutcomeInput>()
                        .field("cooperation.cooperation.outcome", OutcomeInput::outcome)
                        .field("cooperation.indicator.all", OutcomeInput::indicators, OutcomeForms::indicators)
                        .field("cooperation.sustainment.form", OutcomeInput::form)
                        .field("cooperation.sustainment.carrier", OutcomeInput::carrier)
                        .field("cooperation.sustainment.since", OutcomeInput::since, day -> Texts.date((LocalDate) day))
                        .field("cooperation.sustainment.financing", OutcomeInput::financing)
                        .changes(opened, input(stored), mine));
    }

    @SuppressWarnings("unchecked")
    private static String indicators(Object rows) {
        return ((List<RowInput<IndicatorContent>>) rows)
                .stream().map(row -> row.content().name()).collect(Collectors.joining(", "));
    }
}
