package de.nordertor.group.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupContentTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    @ParameterizedTest
    @CsvSource({
        // one membership after the other
        "2016-01-01, 2016-05-17, 2016-05-18, , true",
        // on one day both
        "2016-01-01, 2016-05-18, 2016-05-18, , false",
        ", , 2016-05-18, 2016-05-19, false",
        "2016-05-18, , , 2016-05-17, true",
        ", , , , false"
    })
    void nobodyIsAMemberTwiceOnOneDay(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean accepted) {
        List<MemberContent> members = List.of(
                new MemberContent("Ahlers, Frieda", "Treff", null, null, from, to),
                new MemberContent("AHLERS, Frieda", "treff", null, null, otherFrom, otherTo));
        if (accepted) {
            assertThat(content(members).members()).hasSize(2);
        } else {
            assertThatThrownBy(() -> content(members))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.arguments())
                            .containsExactly("AHLERS, Frieda"));
        }
    }

    @Test
    void forAnotherOrganisationOneMayBeThereTwice() {
        assertThat(content(List.of(
                                new MemberContent("Ahlers", "Treff", null, null, null, null),
                                new MemberContent("Ahlers", null, null, null, null, null),
                                new MemberContent("Ahlers", "Verein", null, null, null, null)))
                        .members())
                .hasSize(3);
    }

    @Test
    void aMembershipHoldsFromItsFirstToItsLastDay() {
        MemberContent member = new MemberContent("Ahlers", null, null, null, DAY, DAY.plusDays(1));
        assertThat(member.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(member.holdsOn(DAY)).isTrue();
        assertThat(member.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(member.holdsOn(DAY.plusDays(2))).isFalse();
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> new MemberContent("Ahlers", null, null, null, DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GroupContent(
                        "Gruppe",
                        WorkingGroupKind.WORKING_GROUP,
                        null,
                        DAY,
                        DAY.minusDays(1),
                        null,
                        Set.of(),
                        List.of()))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, GroupContent.MOST_RESIDENTS + 1})
    void aNumberOfResidentsThatCannotBeIsRefused(int residents) {
        assertThatThrownBy(() -> new GroupContent(
                        "Gruppe", WorkingGroupKind.WORKING_GROUP, null, null, null, residents, Set.of(), List.of()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void moreMembersThanAnybodyReadsAreRefused() {
        List<MemberContent> many = Collections.nCopies(
                GroupContent.MOST_MEMBERS + 1, new MemberContent("Ahlers", null, null, null, null, null));
        assertThatThrownBy(() -> content(many)).isInstanceOf(InvalidInputException.class);
    }

    private static GroupContent content(List<MemberContent> members) {
        return new GroupContent("Gruppe", WorkingGroupKind.WORKING_GROUP, null, null, null, null, Set.of(), members);
    }
}
