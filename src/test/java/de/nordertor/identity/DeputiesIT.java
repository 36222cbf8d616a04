package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.identity.boundary.Deputies;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In whose place somebody acts today. */
@ExtendWith(ArquillianExtension.class)
class DeputiesIT {

    @Inject
    private Deputies deputies;

    @Inject
    private TestAbsences absences;

    @Inject
    private TestPeople people;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aDeputyActsForWhoeverIsAbsentToday() throws Exception {
        Long mia = person("mia");
        Long jonas = person("jonas");
        assertThat(actsFor("jonas")).containsExactly(jonas);

        absences.away(mia, 0, 2, jonas);

        assertThat(actsFor("jonas")).containsExactlyInAnyOrder(jonas, mia);
        assertThat(actsFor("mia")).as("also her own, wherever she is").containsExactly(mia);
    }

    @Test
    void beforeAndWithoutADeputyNobodyElseActs() throws Exception {
        Long mia = person("mia");
        Long jonas = person("jonas");
        Long lena = person("lena");
        absences.away(mia, 1, 2, jonas);
        absences.away(lena, 0, 2, null);

        assertThat(actsFor("jonas")).containsExactly(jonas);
    }

    @Test
    void theDeputyOfAnAbsentDeputyActsForBoth() throws Exception {
        Long mia = person("mia");
        Long jonas = person("jonas");
        Long lena = person("lena");
        absences.away(mia, 0, 2, jonas);
        absences.away(jonas, 0, 1, lena);

        assertThat(actsFor("lena")).containsExactlyInAnyOrder(lena, mia, jonas);
        assertThat(actsFor("jonas")).as("who is absent as well").containsExactly(jonas);
    }

    @Test
    void theSystemActsForNobody() {
        Set<Long> found = new HashSet<>();
        SystemWork.run(() -> found.addAll(deputies.actsFor()));

        assertThat(found).isEmpty();
    }

    private Long person(String name) {
        return people.have(name + "-deputies-" + unique, Role.READER, null);
    }

    private Set<Long> actsFor(String name) throws Exception {
        return people.as(name + "-deputies-" + unique, () -> deputies.actsFor());
    }
}
