package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ParticipationView;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.SessionView;
import de.nordertor.programme.entity.AdvisorySession;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.ParticipationStep;
import de.nordertor.programme.entity.ProgrammeContent;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import de.nordertor.programme.entity.SignalTone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is on record about how the town takes part in a programme. Why it took a step, who took part in a
 * session, and who said something before the decision, is told only when chosen.
 */
final class ParticipationFacts {

    private final ProgrammeView programme;
    private final List<SessionView> sessions;
    private final LocalDate today;
    private final SubjectRef evidence;

    private ParticipationFacts(ProgrammeView programme, List<SessionView> sessions, LocalDate today) {
        this.programme = programme;
        this.sessions = sessions;
        this.today = today;
        evidence = new SubjectRef(FundingProgramme.KIND, programme.id());
    }

    static List<Fact> of(ProgrammeView programme, List<SessionView> sessions, HomeTown town, LocalDate today) {
        ParticipationFacts facts = new ParticipationFacts(programme, sessions, today);
        return Stream.of(
                        facts.programme(),
                        MunicipalityFacts.of(programme, town),
                        facts.steps(),
                        facts.signals(),
                        facts.sessions())
                .flatMap(List::stream)
                .toList();
    }

    private List<Fact> programme() {
        ProgrammeContent content = programme.content();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(FactKind.CARRIER)
                .with("projekt", content.name())
                .with("traeger", content.carrier())
                .with("auftraggeber", content.client()));
        facts.add(fact(FactKind.AIM).with("ziel", FactWords.statement(content.aim())));
        facts.add(fact(FactKind.PLACES).with("kommunen", FactWords.count(content.places(), Nouns.MUNICIPALITY)));
        facts.add(fact(FactKind.ADVISER).with("berater", content.adviser()));
        facts.add(fact(FactKind.SESSION_QUOTA).with("termine", FactWords.count(content.sessionQuota(), Nouns.SESSION)));
        if (content.sumPerPlace() != null) {
            facts.add(fact(FactKind.SUM_PER_PLACE).with("summe", new Value.Money(content.sumPerPlace())));
        }
        if (content.startsOn() != null) {
            facts.add(fact(content.startsOn().isAfter(today) ? FactKind.BEGINS_LATER : FactKind.BEGINS)
                    .with("tag", content.startsOn()));
        }
        if (content.endsOn() != null) {
            facts.add(fact(content.endsOn().isBefore(today) ? FactKind.ENDED : FactKind.ENDS)
                    .with("tag", content.endsOn()));
        }
        return facts;
    }

    private List<Fact> steps() {
        ParticipationView participation = programme.participation();
        if (participation == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (ParticipationView.Step step : participation.steps()) {
            SubjectRef itself = new SubjectRef(ParticipationStep.KIND, step.id());
            facts.add(Fact.of(kind(step.state()), itself).on(step.on()).with("tag", step.on()));
            facts.add(reason(itself, step.on(), step.reason()));
        }
        if (participation.state().isWaiting()) {
            facts.add(fact(FactKind.DECISION_OUTSTANDING).on(participation.since()));
        }
        facts.add(fact(FactKind.ASSESSMENT).with("wortlaut", FactWords.statement(participation.assessment())));
        return facts;
    }

    /** As they were written down, so that each keeps its place among those of one day. Who said it is told only when chosen. */
    private List<Fact> signals() {
        ParticipationView participation = programme.participation();
        if (participation == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        List<ParticipationView.Signal> signals = participation.signals().stream()
                .sorted(Comparator.comparing(ParticipationView.Signal::recordedAt))
                .toList();
        for (ParticipationView.Signal signal : signals) {
            facts.add(signal(kind(signal.tone()), signal).with("wortlaut", FactWords.statement(signal.text())));
            facts.add(signal(FactKind.SIGNAL_SOURCE, signal)
                    .with("quelle", FactWords.clause(signal.source()))
                    .internal());
        }
        return facts;
    }

    private Fact signal(FactKind kind, ParticipationView.Signal signal) {
        return fact(kind).part(signal.on()).on(signal.on()).with("tag", signal.on());
    }

    private List<Fact> sessions() {
        List<Fact> facts = new ArrayList<>();
        for (SessionView session : sessions) {
            SubjectRef itself = new SubjectRef(AdvisorySession.KIND, session.id());
            SessionContent content = session.content();
            Fact told = Fact.of(kind(session), itself)
                    .on(content.on())
                    .with("tag", content.on())
                    .with("thema", content.topic());
            Fact placed = session.state() == SessionState.CANCELLED ? told : told.with("ort", content.place());
            facts.add(isUnknown(session) ? placed.internal() : placed);
            facts.add(reason(itself, content.on(), session.cancellationReason()));
            if (session.state() == SessionState.HELD) {
                facts.add(Fact.of(FactKind.SESSION_RESULT, itself)
                        .on(content.on())
                        .with("tag", content.on())
                        .with("ergebnis", FactWords.statement(content.results())));
                facts.add(Fact.of(FactKind.SESSION_PARTICIPANTS, itself)
                        .on(content.on())
                        .with("tag", content.on())
                        .with("namen", FactWords.clause(content.participants()))
                        .internal());
            }
        }
        used().ifPresent(facts::add);
        return facts;
    }

    /** It was planned, and nobody wrote down whether it took place. */
    private boolean isUnknown(SessionView session) {
        return session.state() == SessionState.PLANNED && session.content().on().isBefore(today);
    }

    private Optional<Fact> used() {
        Integer quota = programme.content().sessionQuota();
        List<SessionView> held = sessions.stream()
                .filter(session -> session.state() == SessionState.HELD)
                .filter(session -> session.content().format() == SessionFormat.ADVISORY_SESSION)
                .toList();
        if (quota == null || held.isEmpty()) {
            return Optional.empty();
        }
        List<SubjectRef> all = held.stream()
                .map(session -> new SubjectRef(AdvisorySession.KIND, session.id()))
                .toList();
        return Optional.of(Fact.of(FactKind.SESSIONS_USED, all)
                .row(FundingProgramme.KIND, programme.id())
                .on(held.get(held.size() - 1).content().on())
                .with("genutzt", new Value.Count(held.size(), Nouns.SESSION))
                .with("termine", new Value.Count(quota, Nouns.SESSION)));
    }

    private static Fact reason(SubjectRef itself, LocalDate on, String reason) {
        return Fact.of(FactKind.STEP_REASON, itself)
                .on(on)
                .with("tag", on)
                .with("grund", FactWords.statement(reason))
                .internal();
    }

    private Fact fact(FactKind kind) {
        return Fact.of(kind, evidence);
    }

    private static FactKind kind(SessionView session) {
        boolean advice = session.content().format() == SessionFormat.ADVISORY_SESSION;
        return switch (session.state()) {
            case PLANNED -> advice ? FactKind.ADVISORY_SESSION_PLANNED : FactKind.EXPERIENCE_WORKSHOP_PLANNED;
            case HELD -> advice ? FactKind.ADVISORY_SESSION_HELD : FactKind.EXPERIENCE_WORKSHOP_HELD;
            case CANCELLED -> FactKind.SESSION_CANCELLED;
        };
    }

    private static FactKind kind(SignalTone tone) {
        return switch (tone) {
            case FAVOURABLE -> FactKind.SIGNAL_FAVOURABLE;
            case OPEN -> FactKind.SIGNAL_OPEN;
            case UNFAVOURABLE -> FactKind.SIGNAL_UNFAVOURABLE;
        };
    }

    private static FactKind kind(ParticipationState state) {
        return switch (state) {
            case PREPARING -> FactKind.PREPARING;
            case EXPRESSION_OF_INTEREST_SUBMITTED -> FactKind.INTEREST_SUBMITTED;
            case PENDING -> FactKind.PENDING;
            case ADMITTED -> FactKind.ADMITTED;
            case ACTIVE -> FactKind.ACTIVE;
            case COMPLETED -> FactKind.COMPLETED;
            case REJECTED -> FactKind.REJECTED;
            case WITHDRAWN -> FactKind.WITHDRAWN;
            case DROPPED_OUT -> FactKind.DROPPED_OUT;
        };
    }
}
