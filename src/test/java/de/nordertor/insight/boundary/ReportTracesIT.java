package de.nordertor.insight.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.cooperation.boundary.CooperationEditing;
import de.nordertor.cooperation.boundary.CooperationPartners;
import de.nordertor.cooperation.boundary.TestCooperations;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.insight.entity.ReportDraft.Wording;
import de.nordertor.insight.entity.ReportOrder;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft that names a person leaves no trace of her after an erasure. */
@ExtendWith(ArquillianExtension.class)
class ReportTracesIT {

    private static final String WRITER = "quartier-it";

    @Inject
    private Reports reports;

    @Inject
    private CooperationEditing cooperations;

    @Inject
    private CooperationPartners partners;

    @Inject
    private Erasures erasures;

    @Inject
    private SearchHousekeeping housekeeping;

    @Inject
    private EveryTrace traces;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople people;

    private final String trace = TestCooperations.word();
    private final String full = "Adelgunde Zwirbel" + trace;
    private Long person;
    private Long draft;

    @BeforeEach
    void aDraftNamesAPerson() throws Exception {
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        Long partner = register.partner("Bäckerei " + trace.substring(0, 4));
        person = persons.personOf(partner, "Adelgunde", "Zwirbel" + trace);
        Long cooperation =
                people.as(WRITER, () -> cooperations.create(TestCooperations.input("Garten " + trace.substring(0, 4))));
        people.run(WRITER, () -> partners.join(cooperation, partner, PartnerRole.GIVER, person, null));
        draft = people.as(
                WRITER,
                () -> reports.begin(new ReportOrder(
                        new SubjectRef(Cooperation.KIND, cooperation), DraftPurpose.IMPACT_SHEET, null, null, null)));
        ReportView view = people.as(WRITER, () -> reports.view(draft));
        String key = view.parts().get(0).lines().get(0).key();
        people.run(
                WRITER,
                () -> reports.save(
                        draft, view.lockVersion(), List.of(new Wording(key, "Dank an " + full + "!", true))));
    }

    @Test
    void afterAnErasureTheNameStandsNowhere() throws Exception {
        assertThat(traces.inDatabases(trace)).contains("nordertor.report_sentence.edited");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        SystemWork.run(housekeeping::compact);
        assertThat(traces.inDatabases(trace)).isEmpty();
        assertThat(people.as(WRITER, () -> reports.view(draft)).parts().get(0).lines())
                .anySatisfy(line -> assertThat(line.text()).startsWith("Dank an "));
    }
}
