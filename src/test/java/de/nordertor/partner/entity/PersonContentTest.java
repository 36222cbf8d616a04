package de.nordertor.partner.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonContentTest {

    private static final LocalDate MAY = LocalDate.of(2016, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);

    @Test
    void aFamilyNameIsEnough() {
        PersonContent person = person("Mu\u0308ller", List.of(), List.of());
        assertThat(person.name().full()).isEqualTo("Müller");
        assertThat(person.name().sorted()).isEqualTo("Müller");
        assertThat(person.status()).isEqualTo(PersonStatus.ACTIVE);
        assertThatThrownBy(() -> person(" ", List.of(), List.of())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aNameIsTheSameInALetterAndInAList() {
        PersonName name = new PersonName("Dr.", "Anna", "Müller");
        assertThat(name.full()).isEqualTo("Dr. Anna Müller");
        assertThat(name.plain()).isEqualTo("Anna Müller");
        assertThat(name.sorted()).isEqualTo("Müller, Anna");
    }

    @Test
    void aChannelHasTheFormOfItsKind() {
        assertThat(new ChannelContent(ContactWay.MOBILE, " 0170 / 1 ").target()).isEqualTo("0170 / 1");
        assertThatThrownBy(() -> new ChannelContent(ContactWay.PHONE, "frag Erna"))
                .hasMessage("partner.person.phoneForm");
        assertThatThrownBy(() -> new ChannelContent(ContactWay.EMAIL, "0170 1")).hasMessage("partner.person.emailForm");
        assertThatThrownBy(() -> new ChannelContent(ContactWay.POST, "Weg 1")).hasMessage("partner.person.wayRequired");
        assertThatThrownBy(() -> new ChannelContent(null, "Weg 1")).hasMessage("partner.person.wayRequired");
    }

    @Test
    void aConsentHoldsFromItsDayUntilItIsWithdrawn() {
        ConsentContent withdrawn = consent(MAY, JUNE);
        assertThat(withdrawn.holds(MAY.minusDays(1))).isFalse();
        assertThat(withdrawn.holds(MAY)).isTrue();
        assertThat(withdrawn.holds(JUNE.minusDays(1))).isTrue();
        assertThat(withdrawn.holds(JUNE)).isFalse();
        assertThat(person("Müller", List.of(), List.of(withdrawn)).isPermitted(JUNE))
                .isFalse();
        assertThat(person("Müller", List.of(), List.of(withdrawn, consent(MAY, null)))
                        .isPermitted(JUNE))
                .isTrue();
    }

    @Test
    void datesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> consent(JUNE, MAY)).hasMessage("partner.consent.order");
        assertThatThrownBy(() -> consent(null, MAY)).hasMessage("partner.consent.givenOnRequired");
        assertThatThrownBy(() -> new RoleContent(null, JUNE, MAY, false)).hasMessage("partner.role.order");
        assertThatThrownBy(() -> new RoleContent(null, LocalDate.of(216, 5, 1), null, false))
                .hasMessage("partner.person.dateRange");
    }

    @Test
    void aRoleEndsAfterItsLastDay() {
        RoleContent role = new RoleContent(null, null, MAY, false);
        assertThat(role.hasEnded(MAY)).isFalse();
        assertThat(role.hasEnded(MAY.plusDays(1))).isTrue();
        assertThat(RoleContent.NEW.hasEnded(MAY)).isFalse();
    }

    @Test
    void rowsAreBounded() {
        List<ChannelContent> many = Collections.nCopies(21, new ChannelContent(ContactWay.PHONE, "1"));
        assertThatThrownBy(() -> person("Müller", many, List.of())).hasMessage("partner.person.tooManyRows");
    }

    private static ConsentContent consent(LocalDate from, LocalDate to) {
        return new ConsentContent(LegalBasis.CONSENT, "Einladungen", null, from, to);
    }

    private static PersonContent person(String family, List<ChannelContent> channels, List<ConsentContent> consents) {
        return new PersonContent(null, null, null, family, null, null, null, channels, List.of(), consents, null, null);
    }
}
