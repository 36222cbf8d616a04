package de.nordertor.idea.control;

import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaContent;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.idea.entity.IdeaStep;
import de.nordertor.idea.entity.IdeaSupport;
import de.nordertor.idea.entity.SheetContent;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * A few invented ideas, as they could have come in when the reference report was written, an own sheet, and one of a town
 * that does not exist.
 */
@ApplicationScoped
public class DemoIdeas {

    private static final String PERSON = "Brandhorst, Mirja";
    private static final int WORKING_HOUR = 9;
    private static final LocalDate FESTIVAL = LocalDate.of(2016, 4, 23);
    private static final LocalDate MEETING = LocalDate.of(2016, 4, 27);
    private static final LocalDate REVIEW = LocalDate.of(2016, 5, 9);

    @Inject
    private IdeaRepository ideas;

    @Inject
    private SheetRepository sheets;

    @Inject
    private FieldsOfAction fields;

    void load(@Observes @Priority(DemoDataRequested.IDEA) DemoDataRequested requested) {
        Idea benches = idea(
                "Bänke am Nordring",
                "Am Nordring fehlen Bänke im Schatten, auf denen ältere Menschen auf dem Weg zum Markt ausruhen.",
                IdeaSource.RESIDENT,
                "Stadtteilfest",
                FESTIVAL,
                "HOUSING_ENVIRONMENT");
        count(benches, 14, "Wand mit Klebepunkten, Stadtteilfest", FESTIVAL);
        Idea repair = idea(
                "Reparaturtreff im Nachbarschaftszentrum",
                "Wer etwas kann, hilft einmal im Monat beim Reparieren von Rädern und Geräten. Werkzeug könnte ein Betrieb"
                        + " stellen.",
                IdeaSource.WORKING_GROUP,
                "Arbeitsgruppe Soziales",
                MEETING,
                "SOCIAL_AFFAIRS");
        count(repair, 6, null, MEETING);
        repair.become(
                IdeaState.UNDER_REVIEW, IdeaStep.why(REVIEW, "Räume und Versicherung werden geklärt."), at(REVIEW));
        ideas.flush(repair);
        idea(
                "Betriebe zeigen Jugendlichen ihre Werkstätten",
                "Jugendliche aus dem Quartier besuchen an einem Nachmittag drei Betriebe in der Nähe.",
                IdeaSource.ADVISER,
                "Gespräch über das Projekt",
                REVIEW,
                "YOUTH");
        sheets();
    }

    private void sheets() {
        sheets.add(new GoodPracticeSheet(
                "Musterstadt an der Aue (erfunden)", "demo-lesepaten", FESTIVAL, readingPartners(), at(FESTIVAL)));
        sheets.add(new GoodPracticeSheet(festival(), at(MEETING)));
    }

    private SheetContent readingPartners() {
        return new SheetContent(
                "Lesepaten aus dem Betrieb",
                field("YOUTH"),
                null,
                "Wohnsiedlung am Stadtrand",
                "Viele Kinder lesen zu Hause kaum; der größte Betrieb am Ort suchte einen Kontakt zur Schule.",
                "Zwölf Beschäftigte lesen einmal in der Woche eine Stunde lang mit Kindern. Ziel ist die Freude am Lesen.",
                "Das Quartiersmanagement bringt Schule und Betrieb zusammen und plant die Termine.",
                "Die Kinder suchen die Bücher selbst aus.",
                "Nach einem Jahr lesen die meisten Kinder auch in den Ferien.",
                "Feste Zeiten und eine feste Ansprechperson im Betrieb sind entscheidend.",
                "Quartiersmanagement Musterstadt (erfunden)");
    }

    private SheetContent festival() {
        return new SheetContent(
                "Stadtteilfest mit Betrieben der Nachbarschaft (Beispiel)",
                field("SOCIAL_AFFAIRS"),
                null,
                "Quartier mit Geschosswohnungsbau",
                "Betriebe und Bewohnerschaft kannten sich kaum.",
                "Betriebe aus der Nachbarschaft bieten beim Fest je eine Mitmachaktion an.",
                "Arbeitsgruppe Soziales mit dem Quartiersmanagement.",
                "Bewohnerinnen und Bewohner planen das Fest in drei Treffen mit.",
                null,
                null,
                null);
    }

    private Idea idea(
            String title, String description, IdeaSource source, String note, LocalDate day, String fieldCode) {
        Idea idea = new Idea(
                new IdeaContent(title, description, source, note, day, null, null, field(fieldCode)),
                "Idee aufgenommen",
                at(day));
        ideas.add(idea);
        return idea;
    }

    private void count(Idea idea, int amount, String note, LocalDate day) {
        ideas.count(new IdeaSupport(idea, amount, note, at(day)), idea);
    }

    private Set<FieldOfAction> field(String code) {
        return new HashSet<>(fields.references(fields.list().stream()
                .filter(field -> field.code().equals(code))
                .map(FieldOfActionRow::id)
                .toList()));
    }

    private static Change at(LocalDate day) {
        return new Change(day.atTime(WORKING_HOUR, 0).toInstant(ZoneOffset.UTC), PERSON);
    }
}
