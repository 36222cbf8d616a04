package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.insight.entity.german.Noun;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ParticipationView;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.SessionView;
import de.nordertor.programme.entity.AdvisorySession;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.ParticipationStep;
import de.nordertor.programme.entity.ProgrammeContent;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import de.nordertor.programme.entity.SignalTone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is on record about how the town takes part in a programme. Who took part in a session is told only when chosen. */
final class ParticipationFacts {

    private static final Noun MUNICIPALITY = Noun.feminine("Kommune", "Kommunen");
    private static final Noun SESSION = Noun.masculine("Termin", "Termins", "Termine");

    private final ProgrammeView programme;
    private final List<SessionView> sessions;
    private final SubjectRef evidence;

    private ParticipationFacts(ProgrammeView programme, List<SessionView> sessions) {
        this.programme = programme;
        this.sessions = sessions;
        evidence = new SubjectRef(FundingProgramme.KIND, programme.id());
    }

    /**
     * @param town as it is called
     * @param land in which the town lies; null where nobody knows
     */
    static List<Fact> of(ProgrammeView programme, List<SessionView> sessions, String town, String land) {
        ParticipationFacts facts = new ParticipationFacts(programme, sessions);
        return Stream.of(facts.programme(), facts.others(town, land), facts.steps(), facts.signals(), facts.sessions())
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
        facts.add(fact(FactKind.AIM).with("ziel", content.aim()));
        facts.add(fact(FactKind.PLACES).with("kommunen", count(content.places(), MUNICIPALITY)));
        facts.add(fact(FactKind.ADVISER).with("berater", content.adviser()));
        facts.add(fact(FactKind.SESSION_QUOTA).with("termine", count(content.sessionQuota(), SESSION)));
        if (content.sumPerPlace() != null) {
            facts.add(fact(FactKind.SUM_PER_PLACE).with("summe", new Value.Money(content.sumPerPlace())));
        }
        if (content.startsOn() != null) {
            facts.add(fact(FactKind.BEGINS).with("tag", new Value.Day(content.startsOn())));
        }
        if (content.endsOn() != null) {
            facts.add(fact(FactKind.ENDS).with("tag", new Value.Day(content.endsOn())));
        }
        return facts;
    }

    private List<Fact> others(String town, String land) {
        List<MunicipalityContent> others = programme.content().municipalities().stream()
                .filter(other -> !other.name().equalsIgnoreCase(town))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(FactKind.OTHER_MUNICIPALITIES)
                .with(
                        "namen",
                        new Value.Names(
                                others.stream().map(MunicipalityContent::name).toList())));
        boolean known = land != null && others.stream().allMatch(other -> other.federalState() != null);
        if (known && others.stream().noneMatch(other -> land.equalsIgnoreCase(other.federalState()))) {
            facts.add(fact(FactKind.ONLY_ONE_OF_ITS_STATE).with("stadt", town).with("land", land));
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
            facts.add(Fact.of(kind(step.state()), new SubjectRef(ParticipationStep.KIND, step.id()))
                    .on(step.on())
                    .with("tag", new Value.Day(step.on()))
                    .with("grund", clause(step.reason())));
        }
        if (participation.state().isWaiting()) {
            facts.add(fact(FactKind.DECISION_OUTSTANDING).on(participation.since()));
        }
        facts.add(fact(FactKind.ASSESSMENT).with("wortlaut", participation.assessment()));
        return facts;
    }

    private List<Fact> signals() {
        ParticipationView participation = programme.participation();
        return participation == null
                ? List.of()
                : participation.signals().stream()
                        .map(signal -> fact(kind(signal.tone()))
                                .on(signal.on())
                                .with("tag", new Value.Day(signal.on()))
                                .with("quelle", signal.source())
                                .with("wortlaut", signal.text()))
                        .toList();
    }

    private List<Fact> sessions() {
        List<Fact> facts = new ArrayList<>();
        for (SessionView session : sessions) {
            SubjectRef itself = new SubjectRef(AdvisorySession.KIND, session.id());
            SessionContent content = session.content();
            facts.add(Fact.of(kind(session), itself)
                    .on(content.on())
                    .with("tag", new Value.Day(content.on()))
                    .with("thema", content.topic())
                    .with(session.state() == SessionState.CANCELLED ? "grund" : "ort", place(session)));
            if (session.state() == SessionState.HELD) {
                facts.add(Fact.of(FactKind.SESSION_RESULT, itself)
                        .on(content.on())
                        .with("tag", new Value.Day(content.on()))
                        .with("ergebnis", content.results()));
            }
        }
        used().ifPresent(facts::add);
        return facts;
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
        return Optional.of(new Fact(
                FactKind.SESSIONS_USED,
                held.get(held.size() - 1).content().on(),
                Map.of("genutzt", new Value.Count(held.size(), SESSION), "termine", new Value.Count(quota, SESSION)),
                all,
                true));
    }

    private static String place(SessionView session) {
        return session.state() == SessionState.CANCELLED
                ? clause(session.cancellationReason())
                : session.content().place();
    }

    /** Without the full stop that the sentence around it has. */
    private static String clause(String text) {
        return text == null ? null : text.strip().replaceFirst("\\.$", "");
    }

    private Fact fact(FactKind kind) {
        return Fact.of(kind, evidence);
    }

    private static Value count(Integer number, Noun noun) {
        return number == null ? null : new Value.Count(number, noun);
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
