package de.nordertor.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Department 50 belongs to 5; Mia and Jonas work in 50, Ute in 5, Klaas nowhere. */
class StaffTest {

    private static final Long TOP = 5L;
    private static final Long BELOW = 50L;
    private static final Long ELSEWHERE = 6L;
    private static final Long MIA = 1L;
    private static final Long JONAS = 2L;
    private static final Long UTE = 3L;
    private static final Long KLAAS = 4L;

    private final List<RoleHolder> holders = new ArrayList<>();
    private final Map<Long, Long> deputies = new HashMap<>();
    private final Map<Long, AccountState> states = new HashMap<>();

    @Test
    void whoIsThereIsReached() {
        assertThat(reached(MIA)).containsExactly(tuple(MIA, null));
    }

    @Test
    void theDeputyIsReachedForWhoIsAbsentAndTheDeputysDeputyForBoth() {
        deputies.put(MIA, JONAS);
        assertThat(reached(MIA)).containsExactly(tuple(JONAS, MIA));

        deputies.put(JONAS, UTE);
        assertThat(reached(MIA)).containsExactly(tuple(UTE, MIA));
    }

    @Test
    void theAbsentPersonIsReachedWhereNobodyStandsIn() {
        deputies.put(MIA, null);
        assertThat(reached(MIA)).containsExactly(tuple(MIA, null));

        deputies.put(MIA, JONAS);
        deputies.put(JONAS, null);
        assertThat(reached(MIA)).containsExactly(tuple(MIA, null));
    }

    @Test
    void whoHasARoleHasItAlsoWhileAbsent() {
        holds(MIA, Role.EDITOR, BELOW);
        holds(JONAS, Role.EDITOR, ELSEWHERE);
        holds(UTE, Role.DEPARTMENT_LEAD, BELOW);
        deputies.put(MIA, UTE);

        assertThat(staff().holding(Addressee.role(Role.EDITOR, BELOW))).containsExactly(MIA);
        assertThat(staff().holding(Addressee.role(Role.EDITOR, null))).containsExactlyInAnyOrder(MIA, JONAS);
        assertThat(staff().holding(Addressee.person(MIA))).isEmpty();
    }

    @Test
    void aCircleOfDeputiesEndsWithTheAbsentPerson() {
        deputies.put(MIA, JONAS);
        deputies.put(JONAS, MIA);
        assertThat(reached(MIA)).containsExactly(tuple(MIA, null));

        deputies.put(UTE, MIA);
        assertThat(reached(UTE)).containsExactly(tuple(UTE, null));
    }

    @Test
    void aDeputyWhoHasLeftStandsInForNobody() {
        deputies.put(MIA, JONAS);
        states.put(JONAS, AccountState.DISABLED);

        assertThat(reached(MIA)).containsExactly(tuple(MIA, null));
    }

    @Test
    void whoHasLeftIsReachedNoMoreAlsoNotByADeputy() {
        states.put(MIA, AccountState.DISABLED);
        assertThat(reached(MIA)).isEmpty();

        deputies.put(MIA, JONAS);
        assertThat(reached(MIA)).isEmpty();
        assertThat(reached(99L)).isEmpty();
    }

    @Test
    void aRoleReachesWhoHoldsItForTheDepartmentOrOneAboveOrAll() {
        holds(MIA, Role.EDITOR, BELOW);
        holds(JONAS, Role.EDITOR, TOP);
        holds(UTE, Role.EDITOR, null);
        holds(KLAAS, Role.EDITOR, ELSEWHERE);
        holds(KLAAS, Role.READER, BELOW);

        assertThat(ids(Addressee.role(Role.EDITOR, BELOW))).containsExactly(JONAS, MIA, UTE);
        assertThat(ids(Addressee.role(Role.EDITOR, TOP))).containsExactly(JONAS, UTE);
        assertThat(ids(Addressee.role(Role.EDITOR, null))).containsExactly(JONAS, KLAAS, MIA, UTE);
        assertThat(ids(Addressee.role(Role.MAYOR, null))).isEmpty();
    }

    @Test
    void aRoleReachesNobodyTwice() {
        holds(MIA, Role.EDITOR, BELOW);
        holds(MIA, Role.EDITOR, TOP);
        holds(JONAS, Role.EDITOR, BELOW);
        holds(UTE, Role.EDITOR, BELOW);
        deputies.put(MIA, JONAS);
        deputies.put(UTE, KLAAS);

        assertThat(staff().reached(Addressee.role(Role.EDITOR, BELOW)))
                .extracting(Recipient::personId, Recipient::insteadOf)
                .containsExactly(tuple(JONAS, null), tuple(KLAAS, UTE));
    }

    @Test
    void aRoleDoesNotReachWhoHasLeft() {
        holds(MIA, Role.EDITOR, BELOW);
        holds(JONAS, Role.EDITOR, BELOW);
        states.put(MIA, AccountState.DISABLED);

        assertThat(ids(Addressee.role(Role.EDITOR, BELOW))).containsExactly(JONAS);
    }

    @Test
    void theNearestLeadIsFoundAndNeverThePerson() {
        holds(UTE, Role.DEPARTMENT_LEAD, TOP);
        holds(KLAAS, Role.DEPARTMENT_LEAD, null);
        assertThat(leads(MIA)).containsExactly(tuple(UTE, null));
        assertThat(leads(UTE)).containsExactly(tuple(KLAAS, null));
        assertThat(leads(KLAAS)).isEmpty();

        holds(JONAS, Role.DEPARTMENT_LEAD, BELOW);
        assertThat(leads(MIA)).containsExactly(tuple(JONAS, null));
        assertThat(leads(JONAS)).containsExactly(tuple(UTE, null));
    }

    @Test
    void aLeadWhoHasLeftIsPassedBy() {
        holds(JONAS, Role.DEPARTMENT_LEAD, BELOW);
        holds(UTE, Role.DEPARTMENT_LEAD, TOP);
        states.put(JONAS, AccountState.DISABLED);

        assertThat(leads(MIA)).containsExactly(tuple(UTE, null));
    }

    @Test
    void alsoWhoHasLeftHasALead() {
        holds(UTE, Role.DEPARTMENT_LEAD, TOP);
        states.put(MIA, AccountState.DISABLED);

        assertThat(leads(MIA)).containsExactly(tuple(UTE, null));
        assertThat(leads(99L)).isEmpty();
    }

    @Test
    void theTownIsLedByWhoeverLeadsNotOnlyADepartment() {
        holds(UTE, Role.DEPARTMENT_LEAD, TOP);
        assertThat(staff().townLeads()).isEmpty();

        holds(KLAAS, Role.DEPARTMENT_LEAD, null);
        assertThat(tuples(staff().townLeads())).containsExactly(tuple(KLAAS, null));
        deputies.put(KLAAS, MIA);
        assertThat(tuples(staff().townLeads())).containsExactly(tuple(MIA, KLAAS));
    }

    @Test
    void anAbsentLeadsDeputyIsNeverThePersonThatItIsAbout() {
        holds(UTE, Role.DEPARTMENT_LEAD, TOP);
        deputies.put(UTE, JONAS);
        assertThat(leads(MIA)).containsExactly(tuple(JONAS, UTE));
        assertThat(leads(JONAS)).containsExactly(tuple(UTE, null));

        deputies.put(JONAS, KLAAS);
        assertThat(leads(JONAS)).containsExactly(tuple(KLAAS, UTE));
    }

    private void holds(Long person, Role role, Long department) {
        holders.add(new RoleHolder(person, role, department));
    }

    private List<Tuple> reached(Long person) {
        return tuples(staff().reached(Addressee.person(person)));
    }

    private List<Tuple> leads(Long person) {
        return tuples(staff().leadsOf(person));
    }

    private List<Long> ids(Addressee wanted) {
        return staff().reached(wanted).stream().map(Recipient::personId).toList();
    }

    private static List<Tuple> tuples(List<Recipient> recipients) {
        return recipients.stream()
                .map(recipient -> tuple(recipient.personId(), recipient.insteadOf()))
                .toList();
    }

    private Staff staff() {
        Map<Long, Long> parents = new HashMap<>(Map.of(BELOW, TOP));
        parents.put(TOP, null);
        parents.put(ELSEWHERE, null);
        List<Colleague> people = List.of(
                colleague(MIA, "Mia", BELOW),
                colleague(JONAS, "Jonas", BELOW),
                colleague(UTE, "Ute", TOP),
                colleague(KLAAS, "Klaas", null));
        return new Staff(people, holders, deputies, parents);
    }

    private Colleague colleague(Long id, String name, Long department) {
        AccountState state = states.getOrDefault(id, AccountState.ACTIVE);
        return new Colleague(id, name, name + "@town.example", Language.DE, state, department);
    }
}
