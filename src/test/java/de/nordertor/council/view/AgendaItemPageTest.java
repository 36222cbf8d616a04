package de.nordertor.council.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.Agendas;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import java.lang.reflect.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the form of an outcome starts with, so that saving it once more changes nothing. */
class AgendaItemPageTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 31);
    private static final Agendas.Next ELSEWHERE = new Agendas.Next(5L, DAY.plusDays(14));

    private final ConsultationOutcome referred =
            new ConsultationOutcome(ConsultationState.REFERRED, 7, 2, 1, "Zu den Kosten.");

    @Test
    void whatWasWrittenDownAndWhereItGoesOnStandsThere() throws ReflectiveOperationException {
        AgendaItemPage page = opened(ELSEWHERE);
        assertThat(page.getOutcome()).isEqualTo(ConsultationState.REFERRED);
        assertThat(page.getVotesFor()).isEqualTo(7);
        assertThat(page.getResult()).isEqualTo("Zu den Kosten.");
        assertThat(page.getNextCommittee()).isEqualTo(5L);
        assertThat(page.getNextOn()).isEqualTo(DAY.plusDays(14));
    }

    @Test
    void whereNothingFollowsNothingStandsThere() throws ReflectiveOperationException {
        AgendaItemPage page = opened(null);
        assertThat(page.getNextCommittee()).isNull();
        assertThat(page.getNextOn()).isNull();
    }

    private AgendaItemPage opened(Agendas.Next next) throws ReflectiveOperationException {
        AgendaItemPage page = new AgendaItemPage();
        Field agendas = AgendaItemPage.class.getDeclaredField("agendas");
        agendas.setAccessible(true);
        agendas.set(page, new Agendas() {
            @Override
            public OpenItem open(Long id) {
                return new OpenItem(id, 1, 2L, "Sozialausschuss", DAY, "Bericht", null, referred, next);
            }
        });
        page.load();
        return page;
    }
}
