package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouncilMemberTest {

    private static final Change CHANGE = new Change(Instant.parse("2026-11-02T08:00:00Z"), "Brandhorst, Imke");
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 1);
    private final Committee council = new Committee("Rat", CommitteeKind.COUNCIL, Visibility.PUBLIC, 10);

    @Test
    void somebodyIsInACommitteeOnceAtATime() {
        MembershipContent first = membership(BEGIN, BEGIN.plusYears(1));
        assertThatThrownBy(() -> content(first, membership(BEGIN.plusYears(1), null)))
                .hasMessage("council.membership.twice");
        assertThat(content(first, membership(BEGIN.plusYears(1).plusDays(1), null))
                        .memberships())
                .hasSize(2);
    }

    @Test
    void aMembershipEndsAfterItBegins() {
        assertThatThrownBy(() -> membership(BEGIN, BEGIN.minusDays(1)))
                .hasMessage("council.membership.endsBeforeStart");
        assertThatThrownBy(() -> membership(null, null)).hasMessage("council.membership.fromRequired");
        assertThat(membership(BEGIN, BEGIN).holdsOn(BEGIN)).isTrue();
        assertThat(membership(BEGIN, BEGIN).holdsOn(BEGIN.plusDays(1))).isFalse();
    }

    @Test
    void aPersonIsDescribedAnew() {
        CouncilMember member = new CouncilMember(content(membership(BEGIN, null)), CHANGE);
        member.describe(content(), CHANGE);
        assertThat(member.content().memberships()).isEmpty();
        assertThat(member.getName()).isEqualTo("Muster, Erika");
    }

    @Test
    void aTermEndsAfterItBeginsAndIsTheOnlyOne() {
        LegislativeTerm term =
                new LegislativeTerm("2026–2031", BEGIN, BEGIN.plusYears(5).minusDays(1));
        assertThat(term.overlaps(new LegislativeTerm("2031–2036", BEGIN.plusYears(5), BEGIN.plusYears(10))))
                .isFalse();
        assertThat(term.overlaps(new LegislativeTerm("x", BEGIN.minusYears(5), BEGIN)))
                .isTrue();
        assertThatThrownBy(() -> new LegislativeTerm("x", BEGIN, BEGIN)).hasMessage("council.term.endsBeforeStart");
    }

    private MembershipContent membership(LocalDate from, LocalDate to) {
        return new MembershipContent(council, MemberRole.MEMBER, true, from, to);
    }

    private static CouncilMemberContent content(MembershipContent... memberships) {
        return new CouncilMemberContent(null, "Erika", "Muster", "Fraktion", null, null, List.of(memberships));
    }
}
