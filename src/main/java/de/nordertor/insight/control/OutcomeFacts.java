package de.nordertor.insight.control;

import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.cooperation.entity.Sustainment;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.platform.boundary.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of a cooperation, by what one sees it, and how it goes on: as people wrote it. */
final class OutcomeFacts {

    private static final Texts GERMAN = Texts.in(Locale.GERMAN);

    private OutcomeFacts() {}

    static List<Fact> of(CooperationFile file) {
        CooperationView view = file.view();
        LocalDate completed = day(view, CooperationState.COMPLETED);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(FactKind.OUTCOME, file.ref())
                .on(completed)
                .with("vorhaben", view.title())
                .with("wortlaut", FactWords.statement(view.outcome())));
        for (int i = 0; i < file.indicators().size(); i++) {
            facts.add(indicator(file, file.indicators().get(i)).part(i + 1).on(completed));
        }
        Sustainment lasting = view.sustainment();
        if (lasting != null) {
            facts.add(Fact.of(FactKind.SUSTAINMENT, file.ref())
                    .on(day(view, CooperationState.SUSTAINED))
                    .with("vorhaben", view.title())
                    .with("form", GERMAN.get("cooperation.sustainmentForm." + lasting.getForm()))
                    .with("traeger", FactWords.clause(lasting.getCarrier()))
                    .with("tag", lasting.getSince())
                    .with("finanzierung", FactWords.clause(lasting.getFinancing())));
        }
        return facts;
    }

    private static Fact indicator(CooperationFile file, IndicatorContent indicator) {
        return Fact.of(FactKind.INDICATOR, file.ref())
                .with("vorhaben", file.view().title())
                .with("name", FactWords.clause(indicator.name()))
                .with("erreicht", figure(indicator.reached()))
                .with("soll", figure(indicator.target()))
                .with("einheit", FactWords.clause(indicator.unit()));
    }

    private static Value figure(BigDecimal number) {
        return number == null ? null : new Value.Figure(number);
    }

    /** Null where it never got there. */
    private static LocalDate day(CooperationView view, CooperationState state) {
        return view.steps().stream()
                .filter(step -> step.state() == state)
                .map(CooperationView.Step::on)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
