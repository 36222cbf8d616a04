package de.nordertor.council.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.boundary.MemberNews;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.council.entity.CouncilMemberContent;
import de.nordertor.council.entity.MembershipContent;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberLinesTest {

    private static final Change CHANGE = new Change(Instant.parse("2026-03-01T08:00:00Z"), "Muster, Erika");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Committee council = new Committee("Rat", CommitteeKind.COUNCIL, Visibility.PUBLIC, 10);
    private final Committee sport = new Committee("Sport", CommitteeKind.SPECIALIST_COMMITTEE, Visibility.PUBLIC, 10);

    @Test
    void severalLinesMakeOnePerson() {
        MemberLines person = new MemberLines(null);
        assertThat(person.add(line("Bunte Liste", null, in(council, DAY)))).isEqualTo(MemberNews.PERSON);
        assertThat(person.add(line(null, "a@b.example", in(sport, DAY)))).isEqualTo(MemberNews.MEMBERSHIP);
        assertThat(person.add(line(null, null, in(sport, DAY)))).isEqualTo(MemberNews.SAME);
        assertThat(person.content().party()).isEqualTo("Bunte Liste");
        assertThat(person.content().email()).isEqualTo("a@b.example");
        assertThat(person.content().memberships()).hasSize(2);
    }

    @Test
    void twoLinesMustNotSayDifferentThings() {
        MemberLines person = new MemberLines(null);
        person.add(line("Bunte Liste", null, in(council, DAY)));
        assertThatThrownBy(() -> person.add(line("Graue Liste", null, in(sport, DAY))))
                .hasMessage("council.memberImport.differs");
        assertThat(person.content().memberships()).hasSize(1);
    }

    @Test
    void whoIsKnownGetsOnlyWhatIsMissing() {
        CouncilMember known = new CouncilMember(line("Bunte Liste", null, in(council, DAY)), CHANGE);
        MemberLines person = new MemberLines(known);
        assertThat(person.add(line("Graue Liste", "a@b.example", in(council, DAY))))
                .isEqualTo(MemberNews.SAME);
        assertThat(person.hasGrown()).isFalse();
        assertThat(person.add(line(null, null, in(sport, DAY)))).isEqualTo(MemberNews.MEMBERSHIP);
        assertThat(person.content().party()).isEqualTo("Bunte Liste");
        assertThat(person.content().email()).isNull();
    }

    @Test
    void somebodyIsInACommitteeOnceAtATime() {
        MemberLines person = new MemberLines(new CouncilMember(line(null, null, in(council, DAY)), CHANGE));
        assertThatThrownBy(() -> person.add(line(null, null, in(council, DAY.plusYears(1)))))
                .hasMessage("council.membership.twice");
        assertThat(person.hasGrown()).isFalse();
    }

    private static MembershipContent in(Committee committee, LocalDate from) {
        return new MembershipContent(committee, null, true, from, null);
    }

    private static CouncilMemberContent line(String party, String email, MembershipContent... memberships) {
        return new CouncilMemberContent(null, "Frauke", "Nöldeke", party, email, null, List.of(memberships));
    }
}
