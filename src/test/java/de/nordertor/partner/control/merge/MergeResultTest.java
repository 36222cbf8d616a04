package de.nordertor.partner.control.merge;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.boundary.EngagementInput;
import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeResultTest {

    private static final LocalDate EARLIER = LocalDate.of(2016, 5, 1);
    private static final LocalDate LATER = LocalDate.of(2016, 6, 1);

    private final Known first = new Known(
            input("Eins", "links", Set.of(1L, 2L), address("Lange Str.", "Nienburg")),
            PartnerStatus.PROSPECT,
            profile(Set.of(5L), ResourceType.GOODS, "Heimat"),
            LATER,
            "Achterberg");
    private final Known second = new Known(
            input("Zwei", "rechts", Set.of(2L, 3L), address("Wall", "Hoya"), address("Lange Straße", "Nienburg")),
            PartnerStatus.ACTIVE,
            profile(Set.of(6L), ResourceType.PREMISES, "Ehre"),
            EARLIER,
            "Brandhorst");

    @Test
    void everyFieldIsTakenFromTheChosenSide() {
        Known result = merged(Map.of(MergeField.NAME, MergeSide.SECOND, MergeField.STATUS, MergeSide.SECOND));
        assertThat(result.input().name()).isEqualTo("Zwei");
        assertThat(result.input().notes()).isEqualTo("links");
        assertThat(result.status()).isEqualTo(PartnerStatus.ACTIVE);
    }

    @Test
    void tagsFieldsOfActionAndResourcesComeTogether() {
        Known result = merged(Map.of());
        assertThat(result.input().tagIds()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(result.profile().fieldIds()).containsExactlyInAnyOrder(5L, 6L);
        assertThat(result.profile().resourceTypes())
                .containsExactlyInAnyOrder(ResourceType.GOODS, ResourceType.PREMISES);
    }

    @Test
    void textsMayStandOneBelowTheOther() {
        Known result = merged(Map.of(MergeField.NOTES, MergeSide.BOTH, MergeField.MOTIVES, MergeSide.BOTH));
        assertThat(result.input().notes()).isEqualTo("links\n\nrechts");
        assertThat(result.profile().motives()).isEqualTo("Heimat\n\nEhre");
    }

    @Test
    void aHouseThatBothHaveStandsThereOnceAndTheChosenOneFirst() {
        assertThat(merged(Map.of()).input().addresses())
                .extracting(AddressContent::street)
                .containsExactly("Lange Str.", "Wall");
        assertThat(merged(Map.of(MergeField.MAIN_ADDRESS, MergeSide.SECOND))
                        .input()
                        .addresses())
                .extracting(AddressContent::street)
                .containsExactly("Wall", "Lange Straße");
    }

    @Test
    void theLaterConfirmationHolds() {
        assertThat(merged(Map.of()).confirmedOn()).isEqualTo(LATER);
        assertThat(merged(Map.of()).confirmedBy()).isEqualTo("Achterberg");
    }

    @Test
    void theOnlyProfileIsKept() {
        Known without = new Known(first.input(), first.status(), null, null, null);
        Known result = new MergeResult(without, second, Map.of()).known();
        assertThat(result.profile()).isEqualTo(second.profile());
        assertThat(result.confirmedBy()).isEqualTo("Brandhorst");
    }

    private Known merged(Map<MergeField, MergeSide> choices) {
        return new MergeResult(first, second, choices).known();
    }

    private static PartnerInput input(String name, String notes, Set<Long> tags, AddressContent... addresses) {
        return new PartnerInput(
                name, 7L, null, null, null, null, null, null, null, null, notes, tags, List.of(addresses));
    }

    private static AddressContent address(String street, String city) {
        return new AddressContent(null, street, "5", null, "31582", city, null, null, null);
    }

    private static EngagementInput profile(Set<Long> fields, ResourceType type, String motives) {
        return new EngagementInput(fields, Set.of(type), motives, null, null, null);
    }
}
