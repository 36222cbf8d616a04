package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.council.boundary.CouncilMembers.OpenMember;
import de.nordertor.council.entity.MemberRole;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who sit in committees, and the electoral terms. */
@ExtendWith(ArquillianExtension.class)
class CouncilMembersIT {

    private static final String OFFICE = "office-it";
    private static final String READER = "reader-it";
    private static final LocalDate TODAY = TownDay.today();

    @Inject
    private CouncilMembers members;

    @Inject
    private LegislativeTerms terms;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Long committee;

    @BeforeEach
    void aCommittee() {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        people.have(READER, Role.READER, null);
        committee = town.found().committeeId();
    }

    @Test
    void aPersonIsFoundByNameByGroupAndByTheCommitteeOfToday() throws Exception {
        create(membership(TODAY.minusYears(1), null));

        CouncilMemberRow row = list(unique.toUpperCase(), null).get(0);
        assertThat(row.name()).isEqualTo("Muster-" + unique + ", Erika, Dr.");
        assertThat(row.committees()).isEqualTo(1);
        assertThat(list("fraktion " + unique, committee)).hasSize(1);
        assertThat(list("%" + unique, null)).isEmpty();
    }

    @Test
    void whoHasLeftACommitteeIsNotCountedInItAnyMore() throws Exception {
        create(membership(TODAY.minusYears(1), TODAY.minusDays(1)));

        assertThat(list(unique, committee)).isEmpty();
        assertThat(list(unique, null).get(0).committees()).isZero();
    }

    @Test
    void somebodyIsInACommitteeOnceAtATime() {
        assertThatThrownBy(() -> create(membership(TODAY, null), membership(TODAY.plusYears(1), null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("council.membership.twice");
    }

    @Test
    void whoWasSlowerSeesWhatTheOtherOneChanged() throws Exception {
        Long id = create(membership(TODAY, null));
        OpenMember first = people.as(OFFICE, () -> members.open(id));
        OpenMember second = people.as(OFFICE, () -> members.open(id));
        people.run(OFFICE, () -> members.save(first, input()));

        assertThatThrownBy(() -> people.run(OFFICE, () -> members.save(second, second.input())))
                .isInstanceOf(EditConflictException.class);
        assertThat(people.as(OFFICE, () -> members.open(id)).input().memberships())
                .isEmpty();
    }

    @Test
    void whoMayNotWriteSeesTheListOnly() throws Exception {
        Long id = create(membership(TODAY, null));

        assertThat(people.as(READER, () -> members.list(new CouncilMemberFilter(unique, null), PageRequest.firstPage()))
                        .rows())
                .extracting(CouncilMemberRow::id)
                .containsExactly(id);
        assertThatThrownBy(() -> people.as(READER, () -> members.open(id))).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aTermIsTheOnlyOneOfItsDays() throws Exception {
        // a century of its own for every run of the test in one database
        LocalDate begin = LocalDate.of(2100 + Math.floorMod(unique.hashCode(), 6_000), 11, 1);
        Long id = people.as(OFFICE, () -> terms.save(term(null, 0, begin)));

        assertThatThrownBy(() -> people.as(OFFICE, () -> terms.save(term(null, 0, begin.plusYears(4)))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("council.term.overlaps");
        LegislativeTermRow read = people.as(OFFICE, () -> terms.form(id));
        people.as(OFFICE, () -> terms.save(term(id, read.version(), begin.plusDays(1))));
        assertThatThrownBy(() -> people.as(OFFICE, () -> terms.save(term(id, read.version(), begin))))
                .isInstanceOf(ConflictException.class);
        assertThat(people.as(READER, () -> terms.list()))
                .filteredOn(row -> row.id().equals(id))
                .extracting(LegislativeTermRow::startsOn)
                .containsExactly(begin.plusDays(1));
    }

    private LegislativeTermRow term(Long id, long version, LocalDate begin) {
        return new LegislativeTermRow(
                id, version, "Wahlperiode " + unique, begin, begin.plusYears(5).minusDays(1));
    }

    private Long create(MembershipInput... memberships) throws Exception {
        return people.as(OFFICE, () -> members.create(input(memberships)));
    }

    private CouncilMemberInput input(MembershipInput... memberships) {
        return new CouncilMemberInput(
                "Dr.", "Erika", "Muster-" + unique, "Fraktion " + unique, null, null, List.of(memberships));
    }

    private MembershipInput membership(LocalDate from, LocalDate to) {
        return new MembershipInput(committee, MemberRole.MEMBER, true, from, to);
    }

    private List<CouncilMemberRow> list(String text, Long committeeId) throws Exception {
        return people.as(
                        OFFICE, () -> members.list(new CouncilMemberFilter(text, committeeId), PageRequest.firstPage()))
                .rows();
    }
}
