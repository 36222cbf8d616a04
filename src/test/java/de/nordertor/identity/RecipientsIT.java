package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.ListStatements;
import de.nordertor.QueryCount;
import de.nordertor.TownDay;
import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.boundary.Recipients;
import de.nordertor.identity.boundary.UserAdministration;
import de.nordertor.identity.boundary.UserDetail;
import de.nordertor.identity.boundary.UserInput;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RecipientsIT {

    private static final String ADMIN = "keeps-recipients";

    @Inject
    private Recipients recipients;

    @Inject
    private TestAbsences stored;

    @Inject
    private UserAdministration users;

    @Inject
    private TestPeople people;

    @Inject
    private ListStatements lists;

    @Inject
    private QueryCount statements;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String code = "R" + unique;
    private final LocalDate today = TownDay.today();
    private Long department;

    @BeforeEach
    void aDepartmentOfItsOwn() {
        people.have(ADMIN, Role.ADMINISTRATOR, null);
        department = people.department(code);
    }

    @Test
    void theDeputyIsReachedOnTheDaysOfTheAbsenceOnly() throws Exception {
        Long mia = person("mia", Role.EDITOR);
        Long jonas = person("jonas", Role.EDITOR);
        stored.away(mia, 1, 3, jonas);

        assertThat(reached(Addressee.person(mia), today)).containsExactly(recipient("mia", mia, null));
        assertThat(reached(Addressee.person(mia), today.plusDays(1))).containsExactly(recipient("jonas", jonas, mia));
        assertThat(reached(Addressee.person(mia), today.plusDays(3))).containsExactly(recipient("jonas", jonas, mia));
        assertThat(reached(Addressee.person(mia), today.plusDays(4))).containsExactly(recipient("mia", mia, null));
    }

    @Test
    void theDeputysDeputyIsReachedAndAtLastTheAbsentPerson() throws Exception {
        Long mia = person("mia", Role.EDITOR);
        Long jonas = person("jonas", Role.EDITOR);
        Long ute = person("ute", Role.READER);
        stored.away(mia, 0, 3, jonas);
        stored.away(jonas, 0, 3, ute);
        assertThat(ids(Addressee.person(mia))).containsExactly(tuple(ute, mia));

        stored.away(ute, 0, 0, mia);
        assertThat(ids(Addressee.person(mia))).containsExactly(tuple(mia, null));
    }

    @Test
    void whoHasLeftIsReachedNoMore() throws Exception {
        Long mia = person("mia", Role.EDITOR);
        Long jonas = person("jonas", Role.EDITOR);
        Long ute = person("ute", Role.EDITOR);
        stored.away(mia, 0, 3, jonas);
        people.leave(login("jonas"));

        assertThat(ids(Addressee.person(jonas))).isEmpty();
        assertThat(ids(Addressee.person(mia))).containsExactly(tuple(mia, null));
        assertThat(ids(Addressee.role(Role.EDITOR, department)))
                .contains(tuple(mia, null), tuple(ute, null))
                .doesNotContain(tuple(jonas, null));
    }

    @Test
    void aRoleReachesItsHoldersAndTheirDeputiesOnce() throws Exception {
        Long mia = person("mia", Role.QUARTER_MANAGEMENT);
        Long jonas = person("jonas", Role.QUARTER_MANAGEMENT);
        Long ute = person("ute", Role.QUARTER_MANAGEMENT);
        Long klaas = person("klaas", Role.READER);
        stored.away(mia, 0, 3, jonas);
        stored.away(ute, 0, 3, klaas);

        assertThat(ids(Addressee.role(Role.QUARTER_MANAGEMENT, department)))
                .contains(tuple(jonas, null), tuple(klaas, ute))
                .doesNotContain(tuple(jonas, mia), tuple(mia, null), tuple(ute, null));
        assertThat(ids(Addressee.role(Role.QUARTER_MANAGEMENT, null))).contains(tuple(jonas, null));
        assertThat(ids(Addressee.role(Role.QUARTER_MANAGEMENT, people.department("S" + unique))))
                .doesNotContain(tuple(jonas, null));
    }

    @Test
    void theLeadOfTheDepartmentIsFoundForThePersonAndNotForOneself() throws Exception {
        Long mia = person("mia", Role.EDITOR);
        Long jonas = person("jonas", Role.EDITOR);
        Long lead = person("lead", Role.DEPARTMENT_LEAD);
        worksHere(mia);
        worksHere(lead);

        assertThat(leads(mia)).containsExactly(recipient("lead", lead, null));
        assertThat(leads(lead)).extracting(Recipient::personId).doesNotContain(lead);
        stored.away(lead, 0, 3, jonas);
        assertThat(leads(mia)).containsExactly(recipient("jonas", jonas, lead));
        people.leave(login("mia"));
        assertThat(leads(mia)).containsExactly(recipient("jonas", jonas, lead));
    }

    @Test
    void itIsForTheSystemAndWhoeverAdministersAccounts() throws Exception {
        person("mia", Role.MAYOR);

        assertThatThrownBy(() -> people.as(login("mia"), () -> recipients.resolve(List.of(), today)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(login("mia"), () -> recipients.leads(List.of(), today)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(login("mia"), () -> recipients.townLeads(today)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void thatTakesFourStatementsHoweverManyAreMeant() throws Exception {
        List<Addressee> wanted = new ArrayList<>(List.of(Addressee.role(Role.COMMITTEE_OFFICE, department)));
        List<Long> ids = new ArrayList<>();
        Runnable oneMore = () -> {
            Long id = person("many" + ids.size(), Role.READER);
            wanted.add(Addressee.person(id));
            ids.add(id);
        };

        lists.takes(4, Role.ADMINISTRATOR, () -> recipients.resolve(wanted, today), oneMore);
        lists.takes(4, Role.ADMINISTRATOR, () -> recipients.leads(ids, today), oneMore);
    }

    @Test
    void peopleAreReadInBlocks() throws Exception {
        assertThat(statementsFor(500)).isEqualTo(2);
        assertThat(statementsFor(501)).isEqualTo(3);
    }

    private long statementsFor(int number) throws Exception {
        List<Addressee> nobody = LongStream.range(0, number)
                .mapToObj(n -> Addressee.person(900_000_000_000L + n))
                .toList();
        return people.as(ADMIN, () -> statements.of(() -> recipients.resolve(nobody, today)));
    }

    private Long person(String name, Role role) {
        return people.have(login(name), role, role.isLimitable() ? code : null);
    }

    private String login(String name) {
        return name + "-" + unique;
    }

    private Recipient recipient(String name, Long id, Long insteadOf) {
        return new Recipient(id, "Person " + login(name), null, Language.BROWSER, insteadOf);
    }

    private void worksHere(Long personId) throws Exception {
        UserDetail now = people.as(ADMIN, () -> users.get(personId));
        UserInput input = new UserInput(
                now.input().login(),
                now.input().displayName(),
                null,
                null,
                department,
                now.input().grants());
        people.run(ADMIN, () -> users.change(personId, now.version(), input));
    }

    private List<Recipient> reached(Addressee wanted, LocalDate day) {
        return asSystem(() -> recipients.resolve(List.of(wanted), day)).get(wanted);
    }

    private List<Tuple> ids(Addressee wanted) {
        return reached(wanted, today).stream()
                .map(recipient -> tuple(recipient.personId(), recipient.insteadOf()))
                .toList();
    }

    private List<Recipient> leads(Long personId) {
        Map<Long, List<Recipient>> found = asSystem(() -> recipients.leads(List.of(personId), today));
        return found.get(personId);
    }

    private static <T> T asSystem(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        SystemWork.run(() -> result.set(work.get()));
        return result.get();
    }
}
