package de.nordertor.insight.control;

import de.nordertor.group.boundary.CoverageRow;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.journal.boundary.TimelineRow;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.AreaView;
import de.nordertor.programme.boundary.ParticipationView;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.SessionView;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.Checklist;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.PopulationContent;
import de.nordertor.programme.entity.ProgrammeContent;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import de.nordertor.programme.entity.SignalTone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Records that hold only facts: those of the reference report, and those of another town in another programme. */
final class ProgrammeRecords {

    static final LocalDate TODAY = LocalDate.of(2016, 5, 18);
    static final LocalDate LATER = LocalDate.of(2019, 6, 1);
    static final HomeTown NIENBURG = new HomeTown("Nienburg/Weser", "Niedersachsen");
    static final HomeTown GOLDBERG = new HomeTown("Goldberg", "Mecklenburg-Vorpommern");

    private static final Instant NOW = Instant.parse("2016-05-18T08:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 12);

    private static final String AIM =
            "In Programmgebieten der Sozialen Stadt werden neue Formen der Kooperation mit Unternehmen und Stiftungen"
                    + " entwickelt. Gefördert wird eine intensive qualifizierte Beratung und Begleitung";
    private static final String JUDGEMENT =
            "Der Bereich der wirtschaftlichen Beziehungen und Aspekte darf nicht außer Acht gelassen werden: Hier liegt ein"
                    + " großes Potential hinsichtlich der Entwicklung gemeinnütziger Projekte und der Imageaufwertung des"
                    + " Stadtteils. Das Interesse der Unternehmen kann gezielt geweckt und koordiniert werden. Die"
                    + " Erfahrungen anderer Kommunen und deren Projektideen sind hilfreich.";
    private static final String PLAN =
            "Angebote unter Einbindung der Quartiersbevölkerung in Kooperation mit den ortsansässigen Unternehmen und"
                    + " Dienstleistern, damit Synergieeffekte entstehen";

    static final ProgrammeView REFERENCE = programme(
            7,
            new ProgrammeContent(
                    "Kooperationen zwischen Kommunen und Privaten in der Sozialen Stadt",
                    "das Bundesministerium für Umwelt, Naturschutz, Bau und Reaktorsicherheit",
                    "das Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR)",
                    "das UPJ-Unternehmensnetzwerk",
                    AIM,
                    null,
                    LocalDate.of(2017, 9, 30),
                    10,
                    12,
                    null,
                    null,
                    null,
                    List.of(
                            town("Nienburg/Weser", "Niedersachsen", 31_193),
                            town("Berlin", "Berlin", 3_520_031),
                            town("Dresden", "Sachsen", 543_825),
                            town("Köln", "Nordrhein-Westfalen", 1_060_582),
                            town("Gelsenkirchen", "Nordrhein-Westfalen", 260_368),
                            town("Bayreuth", "Bayern", 72_148)),
                    List.of()),
            new ParticipationView(
                    ParticipationState.PENDING,
                    APRIL,
                    null,
                    JUDGEMENT,
                    new Checklist(List.of()),
                    List.of(
                            step(1, ParticipationState.PREPARING, LocalDate.of(2016, 3, 1), "Beschluss"),
                            step(
                                    2,
                                    ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED,
                                    LocalDate.of(2016, 4, 4),
                                    "Brief."),
                            step(3, ParticipationState.PENDING, APRIL, "Eingang bestätigt")),
                    List.of(new ParticipationView.Signal(
                            LocalDate.of(2016, 5, 2),
                            SignalTone.FAVOURABLE,
                            "Anruf",
                            "Auch wegen der Größe der Stadt",
                            NOW,
                            "x")),
                    List.of()));

    /** Three places, no adviser, admitted, with money. */
    static final ProgrammeView OTHER = programme(
            8,
            new ProgrammeContent(
                    "Quartiere mit Zukunft",
                    null,
                    "die Stiftung Lebendiges Dorf",
                    null,
                    "Leere Läden füllen sich",
                    LocalDate.of(2019, 1, 1),
                    LocalDate.of(2020, 12, 31),
                    3,
                    1,
                    new BigDecimal("12500.50"),
                    null,
                    null,
                    List.of(town("Aurich", "Niedersachsen", null), town("Gotha", "Thüringen", null)),
                    List.of()),
            new ParticipationView(
                    ParticipationState.ACTIVE,
                    LocalDate.of(2019, 3, 1),
                    null,
                    null,
                    new Checklist(List.of()),
                    List.of(
                            step(11, ParticipationState.ADMITTED, LocalDate.of(2019, 2, 1), "Bescheid"),
                            step(12, ParticipationState.ACTIVE, LocalDate.of(2019, 3, 1), "Auftakt")),
                    List.of(),
                    List.of()));

    static final List<SessionView> OTHER_SESSIONS = List.of(
            session(21, SessionState.HELD, LocalDate.of(2019, 4, 2), "Leerstand", "Zwei Läden sind vermietet"),
            session(22, SessionState.PLANNED, LocalDate.of(2019, 9, 3), "Nachfolge", null));

    private ProgrammeRecords() {}

    /** As a report about the programme is drafted. */
    static List<Fact> reference() {
        return Stream.of(
                        ParticipationFacts.of(REFERENCE, List.of(), NIENBURG, TODAY),
                        Quarter.areas(List.of(area(3, "Soziale Stadt Nordertor", 2015, 4_213)), TODAY),
                        AreaFacts.coverage(List.of(
                                field("Soziales", 11),
                                field("Wohnumfeld", 12),
                                field("Verkehr", 13),
                                field("Jugend", 14),
                                field("Wirtschaft"))),
                        List.of(NextSteps.fact(
                                new SubjectRef(FundingProgramme.KIND, 7L),
                                deadline(90, "NEXT_STEP", TimelineRow.State.OPEN, LocalDate.of(2016, 12, 31), PLAN),
                                TODAY)))
                .flatMap(List::stream)
                .toList();
    }

    static List<Fact> other() {
        return Stream.of(
                        ParticipationFacts.of(OTHER, OTHER_SESSIONS, GOLDBERG, LATER),
                        Quarter.areas(List.of(area(4, "Altes Hafenviertel", 2018, 1)), LATER),
                        AreaFacts.coverage(List.of(field("Handel", 31), field("Kultur", 31))))
                .flatMap(List::stream)
                .toList();
    }

    static AreaView area(long id, String name, int year, int people) {
        AreaContent content = new AreaContent(
                name,
                LocalDate.of(year, 3, 1),
                null,
                null,
                null,
                List.of(),
                List.of(new PopulationContent(LocalDate.of(year, 12, 31), people)));
        return new AreaView(id, content, "Stadtumbau", null, null, null, true);
    }

    static CoverageRow field(String name, long... groups) {
        return new CoverageRow(
                1L,
                name,
                Arrays.stream(groups)
                        .mapToObj(id -> new SubjectTitle(new SubjectRef(WorkingGroup.KIND, id), "Gruppe", "/group"))
                        .toList());
    }

    static TimelineRow deadline(long id, String kind, TimelineRow.State state, LocalDate day, String what) {
        return new TimelineRow(TimelineRow.Type.DEADLINE, id, kind, day, null, what, null, null, null, state, null);
    }

    static SessionView session(long id, SessionState state, LocalDate on, String topic, String results) {
        return new SessionView(
                id,
                8L,
                "x",
                new SessionContent(SessionFormat.ADVISORY_SESSION, topic, on, null, null, "Frau Muster", results, null),
                state,
                null,
                NOW,
                "x",
                true);
    }

    private static ProgrammeView programme(long id, ProgrammeContent content, ParticipationView participation) {
        return new ProgrammeView(id, content, participation, NOW, "x", true);
    }

    private static ParticipationView.Step step(long id, ParticipationState state, LocalDate on, String reason) {
        return new ParticipationView.Step(id, state, on, reason, NOW, "x");
    }

    private static MunicipalityContent town(String name, String land, Integer inhabitants) {
        return new MunicipalityContent(name, land, inhabitants, null, null);
    }
}
