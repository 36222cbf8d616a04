package de.nordertor.cooperation.entity;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.StepReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mockito.Mockito;

/** An agreement of the town with one partner, with promises of both. */
class SampleAgreement {

    static final long PARTNER = 17;
    static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    static final LocalDate DUE = LocalDate.of(2016, 10, 31);
    static final Change CHANGE = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Brandhorst");

    private final CooperationAgreement agreement =
            new CooperationAgreement(Mockito.mock(Cooperation.class), 1, content(), null, why("Entworfen"), CHANGE);
    private final List<Commitment> promises = new ArrayList<>();
    private final Commitment hours = promise(PARTNER, null, ResourceType.STAFF_TIME, "120", AmountUnit.HOURS);
    private final Commitment goods = promise(PARTNER, null, ResourceType.GOODS, "3", AmountUnit.PIECES);

    SampleAgreement() {
        promise(null, PARTNER, ResourceType.CONTACTS, null, null);
    }

    static AgreementContent content() {
        return new AgreementContent(
                AgreementLanguage.DE,
                "Lesepaten",
                "Marktplatz 2016",
                null,
                DAY,
                DUE,
                "Gemeinsam für {vorhaben}",
                null,
                null,
                null,
                null,
                List.of(new PartyContent(null, null, null, null), new PartyContent(PARTNER, "Meier", null, null)));
    }

    final Commitment promise(Long debtor, Long recipient, ResourceType type, String amount, AmountUnit unit) {
        Commitment promise = new Commitment(
                agreement,
                new CommitmentContent(
                        debtor,
                        recipient,
                        "Lesestunden",
                        type,
                        amount == null ? null : new BigDecimal(amount),
                        unit,
                        DUE),
                CHANGE);
        promises.add(promise);
        return promise;
    }

    SampleAgreement sent() {
        agreement.send("<html/>", promises, why("Verschickt"), CHANGE);
        return this;
    }

    SampleAgreement signed() {
        sent();
        agreement.sign(DAY, signatures(), 5L, why("Unterschrieben"), CHANGE, DAY);
        return this;
    }

    static List<PartyContent> signatures() {
        return List.of(
                new PartyContent(null, "Onkes", "Bürgermeister", DAY), new PartyContent(PARTNER, "Meier", null, DAY));
    }

    static StepReason why(String reason) {
        return AgreementStep.why(DAY, reason);
    }

    CooperationAgreement agreement() {
        return agreement;
    }

    List<Commitment> promises() {
        return promises;
    }

    Commitment hours() {
        return hours;
    }

    Commitment goods() {
        return goods;
    }
}
