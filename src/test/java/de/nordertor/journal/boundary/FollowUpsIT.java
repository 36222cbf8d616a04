package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FollowUpsIT {

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String writer = "wieder-" + word;

    @Inject
    private FollowUps followUps;

    @Inject
    private Deadlines deadlines;

    @Inject
    private PartnerRegister register;

    @Inject
    private TestPeople people;

    private SubjectRef partner;

    @BeforeEach
    void aPartner() {
        people.have(writer, Role.EDITOR, "5");
        people.have("reader-it", Role.READER, null);
        partner = new SubjectRef("PartnerOrganization", register.partner("Partner " + word));
    }

    @Test
    void aThingComesBackInAWeekOnAWorkingDayAndOnce() throws Exception {
        LocalDate day = people.as(writer, () -> followUps.set(partner, "Wiedervorlage"));
        assertThat(day)
                .isAfterOrEqualTo(TownDay.today().plusDays(7))
                .isBefore(TownDay.today().plusDays(14));
        assertThat(people.as(writer, () -> followUps.set(partner, "Wiedervorlage")))
                .isEqualTo(day);
        assertThat(own()).singleElement().satisfies(row -> {
            assertThat(row.what()).isEqualTo("Wiedervorlage");
            assertThat(row.effectiveOn()).isEqualTo(day);
        });

        Long first = own().get(0).id();
        people.run(writer, () -> deadlines.complete(first));
        people.as(writer, () -> followUps.set(partner, "Wiedervorlage"));
        assertThat(own()).singleElement().satisfies(row -> assertThat(row.id()).isNotEqualTo(first));
    }

    @Test
    void whoMayNotWriteOnTheThingSetsNone() {
        assertThatThrownBy(() -> people.as("reader-it", () -> followUps.set(partner, "Wiedervorlage")))
                .isInstanceOf(NotPermittedException.class);
    }

    private List<DeadlineRow> own() throws Exception {
        return people.as(writer, () -> deadlines.list(DeadlineFilter.OPEN, new PageRequest(0, 25, null, true)))
                .rows();
    }
}
