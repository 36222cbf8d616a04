package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.document.entity.Visibility;
import de.nordertor.publication.boundary.Difference;
import de.nordertor.publication.boundary.ShownObject;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What would be different for the public. */
class DifferencesTest {

    private static final Map<PublicRef, ShownObject> PLAIN = shown(Facts.bundle(Facts.paper(Visibility.PUBLIC, false)));
    private static final Map<PublicRef, ShownObject> WITH_PLAN = shown(
            Facts.bundle(Facts.paper(Visibility.PUBLIC, false), Facts.attachment(4, "Lageplan", Visibility.PUBLIC)));

    @Test
    void theSameIsNoDifference() {
        assertThat(between(PLAIN, PLAIN)).isEmpty();
    }

    @Test
    void whatIsAddedIsToldWithWhatRefersToIt() {
        assertThat(between(PLAIN, WITH_PLAN))
                .containsExactly(
                        new Difference(PublicKind.PAPER, "Aufbau von Kooperationen", "auxiliaryFile", null, "Lageplan"),
                        new Difference(PublicKind.FILE, "Lageplan", null, null, "Lageplan"));
        assertThat(between(PLAIN, WITH_PLAN).get(1).isAdded()).isTrue();
    }

    @Test
    void whatGoesIsTold() {
        assertThat(between(WITH_PLAN, PLAIN))
                .filteredOn(Difference::isGone)
                .extracting(Difference::object)
                .containsExactly("Lageplan");
    }

    @Test
    void ofALongTextOnlyTheChangedPlaceIsToldWithSomeWordsAroundIt() {
        String words = "Wort ".repeat(200);

        Excerpt excerpt = Excerpt.of(words + "zehn Kommunen " + words, words + "elf Kommunen " + words);

        assertThat(excerpt.before())
                .startsWith("… Wort")
                .contains("zehn Kommunen")
                .endsWith("…")
                .hasSizeLessThan(260);
        assertThat(excerpt.after()).contains("elf Kommunen").doesNotContain("zehn");
        assertThat(Excerpt.of("a", null)).isEqualTo(new Excerpt("a", null));
    }

    @Test
    void daysAndYesAndNoAreToldAsPeopleWriteThem() {
        ShownObject meeting = ShownContent.of(
                new PublicDraft(
                        MeetingContents.ref(1L),
                        new ObjectContent()
                                .text("name", "Rat")
                                .moment("start", Facts.DAY.atTime(17, 0).atZone(Facts.ZONE))
                                .day("date", Facts.DAY)
                                .flag("cancelled", false)
                                .link("location", Facts.TOWN)
                                .build()),
                target -> Optional.empty());

        assertThat(meeting.properties())
                .extracting(ShownObject.Property::name, ShownObject.Property::text)
                .containsExactly(
                        tuple("name", "Rat"),
                        tuple("start", "31.05.2016 17:00"),
                        tuple("date", "31.05.2016"),
                        tuple("cancelled", "nein"));
    }

    private static List<Difference> between(Map<PublicRef, ShownObject> before, Map<PublicRef, ShownObject> after) {
        return Differences.between(before, after, Facts::plain);
    }

    private static Map<PublicRef, ShownObject> shown(Bundle bundle) {
        Map<PublicRef, ShownObject> shown = new LinkedHashMap<>();
        bundle.drafts()
                .forEach(draft -> shown.put(draft.ref(), ShownContent.of(draft, target -> bundle.drafts().stream()
                        .filter(other -> other.ref().equals(target))
                        .map(PublicDraft::name)
                        .findFirst())));
        return shown;
    }
}
