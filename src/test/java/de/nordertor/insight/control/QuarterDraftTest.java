package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.group.boundary.GroupView;
import de.nordertor.group.boundary.MeetingView;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroupKind;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.journal.boundary.TimelineRow;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.AreaView;
import de.nordertor.programme.boundary.ConceptView;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.ItemState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An area, its concept, a working group and its next steps, told from their records. */
class QuarterDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");
    private static final SubjectRef GROUP = new SubjectRef("WorkingGroup", 31L);

    @Test
    void anAreaIsToldAsItIsFundedNow() {
        assertThat(text(AreaFacts.of(area(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31)), TODAY)))
                .isEqualTo(
                        """
                Das Fördergebiet „Mühlenviertel“ wird seit dem 1. Januar 2020 im Programm „Sozialer Zusammenhalt“ gefördert.
                Die Förderung des Gebietes „Mühlenviertel“ läuft bis zum 31. Dezember 2030.
                """);
        assertThat(text(AreaFacts.of(area(null, LocalDate.of(2023, 12, 31)), TODAY)))
                .isEqualTo("Die Förderung des Gebietes „Mühlenviertel“ endete am 31. Dezember 2023.\n");
    }

    @Test
    void anAreaThatIsFundedOneDayIsNotFundedNow() {
        assertThat(text(AreaFacts.of(area(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31)), TODAY)))
                .isEqualTo("Die Förderung des Gebietes „Mühlenviertel“ läuft vom 1. Januar 2025 bis zum 31. Dezember"
                        + " 2030.\n");
        assertThat(text(AreaFacts.of(area(LocalDate.of(2025, 1, 1), null), TODAY)))
                .isEmpty();
        assertThat(text(AreaFacts.of(area(TODAY, null), TODAY))).contains("wird seit dem 1. Juni 2024");
    }

    /** One sentence says that it worked; nothing says that it still does. */
    @Test
    void aGroupThatHasEndedWorksNoMore() {
        List<Fact> facts =
                GroupFacts.of(group(LocalDate.of(2024, 5, 31)), meetings().subList(0, 1), Span.ALL, TODAY);
        assertThat(text(facts.stream().filter(Fact::told).toList()))
                .isEqualTo(
                        """
                Aufgabe der Gruppe „AG Grün“: Bäume pflanzen.
                Die Gruppe arbeitete vom 1. Februar 2024 bis zum 31. Mai 2024.
                Am 5. März 2024 traf sich die Gruppe zum Thema „Baumarten“ (Rathaus).
                An dem Treffen am 5. März 2024 nahm eine Person aus dem Quartier teil.
                """);
        assertThat(text(GroupFacts.of(group(TODAY), List.of(), Span.ALL, TODAY)))
                .contains("Die Gruppe arbeitet seit dem 1. Februar 2024.", "Die Gruppe arbeitet bis zum 1. Juni 2024.");
    }

    @Test
    void withoutAGroupNobodyCanSayWhatNobodyCovers() {
        assertThat(AreaFacts.coverage(List.of(ProgrammeRecords.field("Verkehr"))))
                .isEmpty();
        assertThat(text(AreaFacts.coverage(
                        List.of(ProgrammeRecords.field("Verkehr"), ProgrammeRecords.field("Kultur", 1, 2)))))
                .isEqualTo(
                        """
                Zurzeit decken zwei Gruppen den Bereich Kultur ab.
                Von keiner Gruppe abgedeckt wird der Bereich Verkehr.
                """);
    }

    @Test
    void aConceptTellsItsGoalsAndWhatEachYearSays() {
        List<Fact> facts = ConceptFacts.of(concept());
        assertThat(text(facts))
                .isEqualTo(
                        """
                Grundlage ist das Entwicklungskonzept „Integriertes Konzept“, beschlossen am 3. Mai 2021 (Rat).
                Ziel im Handlungsfeld Wohnumfeld: Mehr Grün.
                Abgeschlossen (2022): Bänke. Sie stehen.
                Fortgeführt (2023): Mehr Grün. Die Hälfte der Bäume steht.
                Neu begonnen (2023): Spielplatz. Der Verein hat angefangen.
                Geplant ist: Brunnen.
                """);
        Span year = new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        assertThat(text(DraftText.within(facts, year))).contains("(2023)").doesNotContain("(2022)");
    }

    @Test
    void aGroupIsToldWithoutItsMembersNames() {
        List<Fact> facts = GroupFacts.of(group(), meetings(), Span.ALL, TODAY);
        assertThat(text(facts.stream().filter(Fact::told).toList()))
                .isEqualTo(
                        """
                Aufgabe der Gruppe „AG Grün“: Bäume pflanzen.
                Die Gruppe „AG Grün“ deckt die Bereiche Wohnumfeld und Verkehr ab.
                Die Gruppe arbeitet seit dem 1. Februar 2024.
                Stattgefunden haben insgesamt zwei Treffen.
                Am 5. März 2024 traf sich die Gruppe zum Thema „Baumarten“ (Rathaus).
                An dem Treffen am 5. März 2024 nahm eine Person aus dem Quartier teil.
                Am 2. April 2024 traf sich die Gruppe zum Thema „Pflanzplan“.
                Das für den 7. Mai 2024 vorgesehene Treffen zum Thema „Ausflug“ ist entfallen.
                Aus dem Quartier nehmen sieben Personen teil.
                Der Gruppe gehören zwei Mitglieder an.
                In der Gruppe arbeitet Gärtnerei Buss mit.
                Am 2. Juli 2024 trifft sich die Gruppe zum Thema „Herbst“.
                """);
        assertThat(text(facts.stream().filter(fact -> !fact.told()).toList()))
                .contains("Mitglieder der Gruppe: Antje Buss und Ole Harms.")
                .contains("Aus der Niederschrift vom 5. März 2024: Herr Harms will Linden.");
    }

    @Test
    void meetingsAreCountedInTheDaysThatAreTold() {
        Span april = new Span(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 30));
        assertThat(text(GroupFacts.of(group(), meetings(), april, TODAY)))
                .contains("Stattgefunden haben insgesamt zwei Treffen (vom 1. März bis 30. April 2024).");
        Span may = new Span(LocalDate.of(2024, 4, 1), null);
        assertThat(GroupFacts.of(group(), meetings(), may, TODAY))
                .extracting(Fact::kind)
                .doesNotContain(FactKind.MEETINGS_HELD);
    }

    @Test
    void nextStepsAreToldAndTasksOnlyWhenChosen() {
        assertThat(List.of(
                        step("NEXT_STEP", TimelineRow.State.OPEN, 7, "Bäume bestellen."),
                        step("DUTY", TimelineRow.State.OPEN, 3, "Bericht an das Land"),
                        step("TASK", TimelineRow.State.OPEN, 8, "Frau Buss anrufen"),
                        step("FOLLOW_UP", TimelineRow.State.OPEN, 9, "Ansehen"),
                        step("NEXT_STEP", TimelineRow.State.DONE, 4, "Plan zeichnen"),
                        step("NEXT_STEP", TimelineRow.State.CANCELLED, 4, "Zaun")))
                .extracting(Fact::told, fact -> BlockTexts.delivered().sentence(fact))
                .containsExactly(
                        tuple(true, "Bis zum 1. Juli 2024 ist vorgesehen: Bäume bestellen."),
                        tuple(true, "Noch offen ist, was bis zum 1. März 2024 vorgesehen war: Bericht an das Land."),
                        tuple(false, "Bis zum 1. August 2024 ist vorgesehen: Frau Buss anrufen."),
                        tuple(false, "Bis zum 1. September 2024 ist vorgesehen: Ansehen."),
                        tuple(false, "Am 1. April 2024 wurde erledigt: Plan zeichnen."),
                        tuple(false, "Nicht mehr vorgesehen ist: Zaun."));
    }

    private static Fact step(String kind, TimelineRow.State state, int month, String what) {
        return NextSteps.fact(
                GROUP, ProgrammeRecords.deadline(90, kind, state, LocalDate.of(2024, month, 1), what), TODAY);
    }

    private static AreaView area(LocalDate from, LocalDate until) {
        return new AreaView(
                4L,
                new AreaContent("Mühlenviertel", from, until, null, null, List.of(), List.of()),
                "Sozialer Zusammenhalt",
                null,
                null,
                null,
                true);
    }

    private static ConceptView concept() {
        return new ConceptView(
                50L,
                4L,
                "Mühlenviertel",
                "Integriertes Konzept",
                LocalDate.of(2021, 5, 3),
                "Rat",
                null,
                List.of(
                        new ConceptView.Line(1L, true, "Wohnumfeld", "Mehr Grün", ItemState.CONTINUED),
                        new ConceptView.Line(2L, false, null, "Spielplatz", ItemState.INITIATED),
                        new ConceptView.Line(3L, false, null, "Brunnen", ItemState.PLANNED),
                        new ConceptView.Line(4L, false, null, "Bänke", ItemState.COMPLETED)),
                List.of(
                        new ConceptView.Update(
                                2023,
                                NOW,
                                "x",
                                List.of(
                                        new ConceptView.Entry(
                                                1L,
                                                true,
                                                "Mehr Grün",
                                                ItemState.CONTINUED,
                                                "Die Hälfte der Bäume steht."),
                                        new ConceptView.Entry(
                                                2L,
                                                false,
                                                "Spielplatz",
                                                ItemState.INITIATED,
                                                "Der Verein hat angefangen"))),
                        new ConceptView.Update(
                                2022,
                                NOW,
                                "x",
                                List.of(new ConceptView.Entry(
                                        4L, false, "Bänke", ItemState.COMPLETED, "Sie stehen.")))),
                true);
    }

    private static GroupView group() {
        return group(null);
    }

    private static GroupView group(LocalDate endsOn) {
        return new GroupView(
                31L,
                "AG Grün",
                WorkingGroupKind.WORKING_GROUP,
                "Bäume pflanzen",
                LocalDate.of(2024, 2, 1),
                endsOn,
                7,
                List.of("Wohnumfeld", "Verkehr"),
                List.of(
                        new MemberContent("Antje Buss", "Gärtnerei Buss", null, null, null, null),
                        new MemberContent("Ole Harms", null, null, null, null, null)),
                List.of(),
                true);
    }

    private static List<MeetingView> meetings() {
        return List.of(
                meeting(
                        1,
                        LocalDate.of(2024, 3, 5),
                        "Baumarten",
                        "Rathaus",
                        1,
                        "Herr Harms will Linden.",
                        MeetingState.HELD),
                meeting(2, LocalDate.of(2024, 4, 2), "Pflanzplan", null, null, null, MeetingState.HELD),
                meeting(3, LocalDate.of(2024, 5, 7), "Ausflug", "Wald", null, null, MeetingState.CANCELLED),
                meeting(4, LocalDate.of(2024, 7, 2), "Herbst", null, null, null, MeetingState.PLANNED));
    }

    private static MeetingView meeting(
            long id, LocalDate on, String topic, String place, Integer residents, String minutes, MeetingState state) {
        return new MeetingView(
                id,
                1,
                31L,
                "AG Grün",
                new MeetingContent(topic, on, LocalTime.NOON, null, place, null, minutes, residents, List.of()),
                state,
                null,
                NOW,
                true);
    }

    private static String text(List<Fact> facts) {
        return DraftText.of(facts, BlockTexts.delivered()).sentences().stream()
                .map(sentence -> sentence.text() + "\n")
                .collect(Collectors.joining());
    }
}
