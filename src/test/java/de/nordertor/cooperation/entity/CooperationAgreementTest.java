package de.nordertor.cooperation.entity;

import static de.nordertor.cooperation.entity.SampleAgreement.CHANGE;
import static de.nordertor.cooperation.entity.SampleAgreement.DAY;
import static de.nordertor.cooperation.entity.SampleAgreement.PARTNER;
import static de.nordertor.cooperation.entity.SampleAgreement.signatures;
import static de.nordertor.cooperation.entity.SampleAgreement.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CooperationAgreementTest {

    private static final String AGREED =
            """
            DRAFT -> SENT, WITHDRAWN
            SENT -> DRAFT, SIGNED, WITHDRAWN
            SIGNED -> ENDED
            ENDED ->
            WITHDRAWN ->
            """;

    @Test
    void theStepsAreTheAgreedOnes() {
        String steps = Arrays.stream(AgreementState.values())
                .map(state -> (state + " -> "
                                + state.steps().stream().map(Enum::name).collect(Collectors.joining(", ")))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(steps).isEqualTo(AGREED);
        for (AgreementState from : AgreementState.values()) {
            for (AgreementState target : AgreementState.values()) {
                if (!from.mayBecome(target)) {
                    assertThatThrownBy(() -> from.become(target)).isInstanceOf(IllegalStepException.class);
                }
            }
        }
    }

    @Test
    void onlyADraftIsChanged() {
        CooperationAgreement agreement = new SampleAgreement().sent().agreement();
        assertThatThrownBy(() -> agreement.describe(SampleAgreement.content(), CHANGE))
                .hasMessage("cooperation.agreement.fixed");
        assertThat(agreement.getForm().isUntouched()).isTrue();
        agreement.takeBack(why("Zahl falsch"), CHANGE);
        assertThat(agreement.getForm()).isNull();
        agreement.describe(SampleAgreement.content(), CHANGE);
    }

    @Test
    void performanceWithoutReturnPerformanceIsNotSent() {
        SampleAgreement sample = new SampleAgreement();
        assertThatThrownBy(() -> sample.agreement().send("<html/>", List.of(sample.hours()), why("Verschickt"), CHANGE))
                .hasMessage("cooperation.agreement.oneSided");
        assertThat(sample.agreement().getState()).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void withoutDateSignaturesOrCopyNothingIsInForce() {
        CooperationAgreement agreement = new SampleAgreement().sent().agreement();
        assertThatThrownBy(() -> agreement.sign(null, signatures(), 5L, why("Ja"), CHANGE, DAY))
                .hasMessage("cooperation.agreement.dateMissing");
        assertThatThrownBy(() -> agreement.sign(DAY, SampleAgreement.content().parties(), 5L, why("Ja"), CHANGE, DAY))
                .hasMessage("cooperation.agreement.signatureMissing");
        assertThatThrownBy(() -> agreement.sign(DAY, signatures(), null, why("Ja"), CHANGE, DAY))
                .hasMessage("cooperation.agreement.copyMissing");
        assertThatThrownBy(() -> agreement.sign(DAY, signatures().subList(0, 1), 5L, why("Ja"), CHANGE, DAY))
                .hasMessage("cooperation.agreement.otherSides");
        assertThatThrownBy(() -> agreement.sign(DAY, signatures(), 5L, why("Ja"), CHANGE, DAY.minusDays(1)))
                .hasMessage("cooperation.agreement.signedInFuture");
        assertThat(agreement.getState()).isEqualTo(AgreementState.SENT);
        agreement.sign(DAY, signatures(), 5L, why("Ja"), CHANGE, DAY);
        assertThat(agreement.content().agreedOn()).isEqualTo(DAY);
        assertThat(agreement.content().parties()).isEqualTo(signatures());
    }

    @Test
    void theTownIsASideAndEverySideOnce() {
        PartyContent town = new PartyContent(null, null, null, null);
        PartyContent partner = new PartyContent(PARTNER, null, null, null);
        for (List<PartyContent> sides : List.of(List.<PartyContent>of(), List.of(town), List.of(partner))) {
            assertThatThrownBy(() -> content("Titel", null, sides).requireSides())
                    .hasMessage("cooperation.agreement.sides");
        }
        assertThatThrownBy(() ->
                        content("Titel", null, List.of(town, partner, partner)).requireSides())
                .hasMessage("cooperation.agreement.sideTwice");
    }

    @Test
    void anUnknownPlaceholderIsRefused() {
        assertThatThrownBy(() -> content("Titel", "Für {fohrhaben}", List.of()))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.arguments()[1])
                        .isEqualTo("{fohrhaben}"));
        assertThatThrownBy(() -> content("Titel", "Für {vorhaben", List.of())).hasMessage("platform.placeholder.brace");
    }

    private static AgreementContent content(String title, String preamble, List<PartyContent> parties) {
        return new AgreementContent(
                AgreementLanguage.DE, title, null, null, null, null, preamble, null, null, null, null, parties);
    }
}
