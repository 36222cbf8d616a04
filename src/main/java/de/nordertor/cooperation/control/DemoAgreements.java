package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.AgreementContent;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.AgreementStep;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CommitmentContent;
import de.nordertor.cooperation.entity.CommitmentRecord;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.cooperation.entity.CooperationPartner;
import de.nordertor.cooperation.entity.Delivery;
import de.nordertor.cooperation.entity.DraftedFrom;
import de.nordertor.cooperation.entity.PartyContent;
import de.nordertor.cooperation.entity.TemplateContent;
import de.nordertor.cooperation.entity.TextTemplate;
import de.nordertor.document.boundary.AttachmentDemo;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * Invented agreements of the demo cooperations: one signed, with promises kept, late, broken and open, one sent, one a
 * draft.
 */
@ApplicationScoped
public class DemoAgreements {

    private static final String PERSON = "Brandhorst, Mirja";
    private static final int WORKING_HOUR = 10;
    private static final int COOPERATIONS = 20;
    private static final LocalDate DRAFTED = LocalDate.of(2016, 5, 11);
    private static final LocalDate SENT = LocalDate.of(2016, 5, 12);
    private static final LocalDate SIGNED = LocalDate.of(2016, 5, 17);
    private static final LocalDate SUMMER = LocalDate.of(2016, 7, 15);
    private static final LocalDate END = LocalDate.of(2016, 12, 31);

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private AgreementRepository agreements;

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private TemplateRepository templates;

    @Inject
    private AgreementForms forms;

    @Inject
    private AttachmentDemo attachments;

    void load(@Observes @Priority(DemoDataRequested.AGREEMENT) DemoDataRequested requested) {
        List<Cooperation> withPartners = cooperations.findAll(cooperations.findIdsAfter(0, COOPERATIONS)).stream()
                .filter(cooperation -> !cooperation.getPartners().isEmpty())
                .toList();
        for (int i = 0; i < withPartners.size() && i <= 2; i++) {
            CooperationAgreement agreement = draft(withPartners.get(i));
            if (i == 0) {
                send(agreement);
                sign(agreement);
                settle(agreement);
            } else if (i == 1) {
                send(agreement);
            }
        }
    }

    private CooperationAgreement draft(Cooperation cooperation) {
        TextTemplate template = templates.findAll().get(0);
        TemplateContent texts = template.current().content();
        Long partner = partner(cooperation);
        CooperationAgreement agreement = new CooperationAgreement(
                cooperation,
                1,
                new AgreementContent(
                        AgreementLanguage.DE,
                        "Vereinbarung „" + cooperation.getTitle() + "“ (Beispiel)",
                        "Marktplatz 2016 (erfunden)",
                        null,
                        SIGNED,
                        END,
                        texts.body(),
                        texts.duration(),
                        texts.termination(),
                        texts.publicity(),
                        texts.further(),
                        List.of(
                                new PartyContent(null, "Lohmann, Jelena (erfunden)", "Fachbereichsleitung", null),
                                new PartyContent(partner, "Geschäftsführung (erfunden)", null, null))),
                new DraftedFrom(template),
                AgreementStep.why(DRAFTED, "Nach dem Gespräch entworfen"),
                at(DRAFTED));
        agreements.add(agreement);
        promise(agreement, partner, null, "Beschäftigte helfen an Nachmittagen", ResourceType.STAFF_TIME, 40, SUMMER);
        promise(agreement, partner, null, "Beratung zur Buchführung", ResourceType.COMPETENCE, 12, SUMMER);
        promise(agreement, partner, null, "Lagerraum für das Stadtteilfest", ResourceType.PREMISES, null, SUMMER);
        promise(agreement, null, partner, "Kontakt zu den Schulen im Quartier", ResourceType.CONTACTS, null, END);
        return agreement;
    }

    private static Long partner(Cooperation cooperation) {
        return cooperation.getPartners().stream()
                .map(CooperationPartner::organizationId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private void promise(
            CooperationAgreement agreement,
            Long debtor,
            Long recipient,
            String what,
            ResourceType type,
            Integer hours,
            LocalDate due) {
        commitments.add(new Commitment(
                agreement,
                new CommitmentContent(
                        debtor,
                        recipient,
                        what,
                        type,
                        hours == null ? null : BigDecimal.valueOf(hours),
                        hours == null ? null : AmountUnit.HOURS,
                        due),
                at(DRAFTED)));
    }

    private void send(CooperationAgreement agreement) {
        agreement.send(
                forms.sent(agreement),
                commitments.findOf(agreement.getId()),
                AgreementStep.why(SENT, "Mit der Post"),
                at(SENT));
        attachments.add(
                new SubjectRef(CooperationAgreement.KIND, agreement.getId()),
                "Unterschriebene Fassung (Beispiel)",
                "vereinbarung-unterschrieben.txt",
                "Beispiel: Hier läge die unterschriebene Vereinbarung.");
        agreements.flush(agreement);
    }

    private void sign(CooperationAgreement agreement) {
        Long copy = attachments.add(
                new SubjectRef(CooperationAgreement.KIND, agreement.getId()),
                "Scan (Beispiel)",
                "vereinbarung-scan.txt",
                "Beispiel: Hier läge der Scan.");
        agreement.sign(
                SIGNED,
                agreement.content().parties().stream()
                        .map(side -> new PartyContent(side.partnerId(), side.signatory(), side.function(), SIGNED))
                        .toList(),
                copy,
                AgreementStep.why(SIGNED, "Beide Ausfertigungen liegen vor"),
                at(SIGNED),
                SIGNED);
        agreements.flush(agreement);
    }

    private void settle(CooperationAgreement agreement) {
        List<Commitment> promises = commitments.findOf(agreement.getId());
        settle(promises.get(0), CommitmentState.HONOURED, SUMMER.minusDays(2), "Stundenliste des Betriebs");
        settle(promises.get(1), CommitmentState.HONOURED, SUMMER.plusWeeks(3), "Termin wegen Krankheit später");
        settle(promises.get(2), CommitmentState.BROKEN, SUMMER, "Der Raum wurde vermietet");
        commitments.flush();
    }

    private static void settle(Commitment promise, CommitmentState outcome, LocalDate day, String reason) {
        promise.settle(new Delivery(outcome, null, CommitmentRecord.why(day, reason)), at(day));
    }

    private static Change at(LocalDate day) {
        return new Change(day.atTime(WORKING_HOUR, 0).toInstant(ZoneOffset.UTC), PERSON);
    }
}
