package de.nordertor.insight.control;

import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.SubjectRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is on record about one cooperation: what it is for, how far it is, who takes part. Its partners are named unless it was
 * never agreed on; people, reasons and costs only when chosen.
 */
final class CooperationFacts {

    static final String STEP = "CooperationStep";

    private static final Texts GERMAN = Texts.in(Locale.GERMAN);
    private static final Map<PartnerRole, FactKind> ROLES = new EnumMap<>(Map.of(
            PartnerRole.GIVER, FactKind.PARTNERS_GIVING,
            PartnerRole.TAKER, FactKind.PARTNERS_TAKING,
            PartnerRole.SUPPORTER, FactKind.PARTNERS_SUPPORTING,
            PartnerRole.ADVISER, FactKind.PARTNERS_ADVISING));

    private final CooperationFile file;
    private final CooperationView view;
    private final LocalDate today;

    private CooperationFacts(CooperationFile file, LocalDate today) {
        this.file = file;
        this.today = today;
        view = file.view();
    }

    /** @param town as it is called */
    static List<Fact> of(CooperationFile file, String town, LocalDate today) {
        CooperationFacts facts = new CooperationFacts(file, today);
        return Stream.of(
                        facts.described(),
                        facts.period(),
                        facts.steps(),
                        facts.partners(),
                        facts.residents(),
                        OutcomeFacts.of(file),
                        PlanFacts.of(file),
                        PromiseFacts.of(file, town, today))
                .flatMap(List::stream)
                .toList();
    }

    private List<Fact> described() {
        return List.of(
                fact(FactKind.UNDERTAKING_AIM)
                        .with("vorhaben", view.title())
                        .with("ziel", FactWords.statement(view.aim())),
                fact(FactKind.UNDERTAKING_FIELDS).with("bereiche", FactWords.names(view.fieldsOfAction())),
                fact(FactKind.UNDERTAKING_TARGETS)
                        .with(
                                "zielgruppen",
                                FactWords.names(view.targetGroups().stream()
                                        .map(target -> GERMAN.get("matching.targetGroup." + target))
                                        .toList())),
                titled(FactKind.UNDERTAKING_AREA, "gebiet", view.area()),
                titled(FactKind.UNDERTAKING_GROUP, "gruppe", view.group()),
                fact(FactKind.UNDERTAKING_PLACE).with("ort", FactWords.clause(view.place())),
                fact(FactKind.UNDERTAKING_COSTS)
                        .with("summe", view.costs() == null ? null : new Value.Money(view.costs()))
                        .internal(),
                fact(FactKind.RESPONSIBLE).with("name", view.responsible()).internal());
    }

    private Fact titled(FactKind kind, String word, SubjectTitle title) {
        return title == null
                ? fact(kind)
                : Fact.of(kind, List.of(file.ref(), title.subject())).with(word, title.title());
    }

    private List<Fact> period() {
        if (view.startsOn() != null && view.endsOn() != null) {
            return List.of(fact(FactKind.UNDERTAKING_PERIOD)
                    .with("zeitraum", new Value.Period(view.startsOn(), view.endsOn())));
        }
        return List.of(
                fact(FactKind.UNDERTAKING_BEGINS).with("tag", view.startsOn()),
                fact(FactKind.UNDERTAKING_ENDS).with("tag", view.endsOn()));
    }

    /** That it rests is told as long as it does, until when as long as that is to come, and once it goes on, how long it did. */
    private List<Fact> steps() {
        List<Fact> facts = new ArrayList<>();
        CooperationView.Step last = null;
        for (CooperationView.Step step : view.steps()) {
            boolean rested = last != null && last.state() == CooperationState.ON_HOLD;
            if (rested && step.state() != CooperationState.CANCELLED) {
                facts.add(step(FactKind.UNDERTAKING_RESUMED, step)
                        .with("zeitraum", new Value.Period(last.on(), step.on())));
            } else if (step.state() != CooperationState.ON_HOLD) {
                facts.add(step(kind(step.state()), step).with("tag", step.on()));
            }
            facts.add(step(FactKind.STEP_REASON, step)
                    .with("tag", step.on())
                    .with("grund", FactWords.statement(step.reason()))
                    .internal());
            last = step;
        }
        if (view.state() == CooperationState.ON_HOLD && last != null) {
            facts.add(step(FactKind.UNDERTAKING_RESTS, last)
                    .with("tag", last.on())
                    .with("weiter", isToCome(last.resumeOn()) ? last.resumeOn() : null));
        }
        return facts;
    }

    private boolean isToCome(LocalDate day) {
        return day != null && day.isAfter(today);
    }

    private Fact step(FactKind kind, CooperationView.Step step) {
        return fact(kind).row(STEP, step.id()).on(step.on());
    }

    private static FactKind kind(CooperationState state) {
        return switch (state) {
            case PROPOSED -> FactKind.UNDERTAKING_PROPOSED;
            case INITIATION -> FactKind.UNDERTAKING_INITIATED;
            case AGREED -> FactKind.UNDERTAKING_AGREED;
            case IN_PROGRESS -> FactKind.UNDERTAKING_UNDER_WAY;
            case ON_HOLD -> FactKind.UNDERTAKING_RESTS;
            case COMPLETED -> FactKind.UNDERTAKING_COMPLETED;
            case SUSTAINED -> FactKind.UNDERTAKING_SUSTAINED;
            case CANCELLED -> FactKind.UNDERTAKING_CANCELLED;
        };
    }

    private List<Fact> partners() {
        List<Fact> facts = new ArrayList<>();
        for (PartnerRole role : PartnerRole.values()) {
            List<SubjectTitle> partners = view.partners().stream()
                    .filter(partner -> partner.role() == role)
                    .map(CooperationView.Partner::organization)
                    .distinct()
                    .toList();
            Fact named = Fact.of(ROLES.get(role), evidence(partners)).with("namen", titles(partners));
            facts.add(file.isOpen() ? named : named.internal());
        }
        List<SubjectTitle> all = view.partners().stream()
                .map(CooperationView.Partner::organization)
                .distinct()
                .toList();
        if (!file.isOpen() && !all.isEmpty()) {
            facts.add(fact(FactKind.PARTNER_COUNT).with("partner", new Value.Count(all.size(), Nouns.PARTNER)));
        }
        List<SubjectTitle> people = view.partners().stream()
                .map(CooperationView.Partner::contact)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        facts.add(Fact.of(FactKind.CONTACTS, evidence(people))
                .with("namen", titles(people))
                .internal());
        return facts;
    }

    private List<SubjectRef> evidence(List<SubjectTitle> titles) {
        return Stream.concat(Stream.of(file.ref()), titles.stream().map(SubjectTitle::subject))
                .toList();
    }

    private static Value titles(List<SubjectTitle> titles) {
        return FactWords.names(titles.stream().map(SubjectTitle::title).toList());
    }

    private List<Fact> residents() {
        return List.of(
                fact(FactKind.RESIDENTS).with("personen", FactWords.count(view.residents(), Nouns.PERSON)),
                fact(FactKind.RESIDENTS_TAKE_PART).with("wortlaut", FactWords.statement(view.participation())));
    }

    private Fact fact(FactKind kind) {
        return Fact.of(kind, file.ref());
    }
}
