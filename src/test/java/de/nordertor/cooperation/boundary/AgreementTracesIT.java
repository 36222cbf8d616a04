package de.nordertor.cooperation.boundary;

import static de.nordertor.cooperation.control.CooperationRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.cooperation.boundary.CommitmentRecording.Settlement;
import de.nordertor.cooperation.control.AgreementSearchSource;
import de.nordertor.cooperation.control.CommitmentCalendarSource;
import de.nordertor.cooperation.control.CooperationRegister;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.entity.Permission;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where agreements and promises are found, and what an erasure leaves of a name in them. */
@ExtendWith(ArquillianExtension.class)
class AgreementTracesIT {

    private static final String WRITER = "quartier-it";

    @Inject
    private AgreementEditing editing;

    @Inject
    private CommitmentRecording recording;

    @Inject
    private Agreements agreements;

    @Inject
    private Commitments commitments;

    @Inject
    private AgreementSearchSource source;

    @Inject
    private CommitmentCalendarSource calendar;

    @Inject
    private CooperationRegister cooperations;

    @Inject
    private Erasures erasures;

    @Inject
    private EveryTrace traces;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople people;

    private final String trace = letters(6);
    private final String full = "Adelgunde Zwirbel" + trace;
    private Long person;
    private Long draft;
    private Long promise;

    @BeforeEach
    void everyTextNamesAPerson() throws Exception {
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        Long partner = register.partner("Partner");
        person = persons.personOf(partner, "Adelgunde", "Zwirbel" + trace);
        Long cooperation = cooperations.cooperation("Lesepaten", partner);
        Long signed = people.as(WRITER, () -> cooperations.draft(cooperation, partner));
        people.run(WRITER, () -> cooperations.sign(signed));
        promise = people.as(WRITER, () -> agreements.view(signed))
                .commitments()
                .get(0)
                .id();
        people.run(
                WRITER,
                () -> recording.settle(
                        promise,
                        commitments.view(promise).lockVersion(),
                        new Settlement(CommitmentState.WAIVED, null, DAY, "Wunsch von " + full)));
        draft = people.as(
                WRITER,
                () -> editing.create(
                        cooperation,
                        CooperationRegister.titled(
                                editing.begin(cooperation, null).input(), "Entwurf für " + full)));
    }

    @Test
    void anAgreementIsFoundByWhatItSaysAndAPromiseByItsDay() throws Exception {
        SearchEntry entry = source.entries(List.of(draft)).get(0);
        assertThat(entry.title()).isEqualTo("Entwurf für " + full);
        assertThat(entry.names()).contains("Lesepaten");
        assertThat(entry.path()).isEqualTo("/cooperation/agreement?id=" + draft);
        assertThat(entry.audience()).containsExactly(Audience.of(Permission.COOPERATION_READ));
        List<CalendarEntry> due =
                people.as(WRITER, () -> calendar.entries(CooperationRegister.DUE, CooperationRegister.DUE));
        assertThat(due)
                .extracting(CalendarEntry::path)
                .isNotEmpty()
                .doesNotContain("/cooperation/commitment?id=" + promise);
        assertThat(people.as(WRITER, () -> calendar.entries(DAY, DAY))).isEmpty();
    }

    @Test
    void afterAnErasureTheNameStandsNowhere() throws Exception {
        assertThat(traces.inDatabases(trace))
                .contains("nordertor.cooperation_agreement.title", "nordertor.commitment_record.reason");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        assertThat(traces.inDatabases(trace)).isEmpty();
        assertThat(people.as(WRITER, () -> agreements.view(draft)).title()).startsWith("Entwurf für ");
    }

    private static String letters(int count) {
        return ThreadLocalRandom.current()
                .ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
