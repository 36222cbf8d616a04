package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.AgreementEditing;
import de.nordertor.cooperation.boundary.AgreementInput;
import de.nordertor.cooperation.boundary.AgreementSteps;
import de.nordertor.cooperation.boundary.CommitmentEditing;
import de.nordertor.cooperation.boundary.CommitmentInput;
import de.nordertor.cooperation.boundary.PartyInput;
import de.nordertor.cooperation.boundary.SignatureInput;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.cooperation.entity.CooperationContent;
import de.nordertor.cooperation.entity.CooperationStep;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Cooperations and their agreements for container tests. */
@ApplicationScoped
public class CooperationRegister {

    public static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    public static final LocalDate DUE = LocalDate.of(2016, 10, 31);

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private PartnerRepository partners;

    @Inject
    private AgreementEditing editing;

    @Inject
    private CommitmentEditing promising;

    @Inject
    private AgreementSteps steps;

    @Inject
    private Attachments attachments;

    /** With these partners as givers. @return its id */
    @Transactional
    public Long cooperation(String title, Long... partnerIds) {
        Change change = new Change(Instant.now(), "Test");
        Cooperation cooperation = new Cooperation(
                new CooperationContent(
                        title, null, null, null, null, null, null, null, DAY, DUE, null, null, null, Set.of(),
                        Set.of()),
                CooperationStep.why(DAY, "Vorgeschlagen"),
                change);
        for (Long partner : partnerIds) {
            cooperation.join(partners.get(partner), PartnerRole.GIVER, null, null, change);
        }
        cooperations.add(cooperation);
        return cooperation.getId();
    }

    /** Promises hours of the partner and contacts of the town. @return its id */
    public Long draft(Long cooperationId, Long partnerId) {
        Long id =
                editing.create(cooperationId, editing.begin(cooperationId, null).input());
        promising.create(id, hours(partnerId));
        promising.create(
                id, new CommitmentInput(null, partnerId, "Nennung im Bericht", ResourceType.CONTACTS, null, null, DUE));
        return id;
    }

    public CommitmentInput hours(Long partnerId) {
        return new CommitmentInput(
                partnerId, null, "Lesestunden", ResourceType.STAFF_TIME, new BigDecimal("120"), AmountUnit.HOURS, DUE);
    }

    /** Sends it and puts it in force. */
    public void sign(Long id) {
        steps.become(id, AgreementState.SENT, DAY, "Verschickt");
        Long copy = attach(id);
        List<PartyInput> signed = steps.signing(id).parties().stream()
                .map(side -> new PartyInput(side.partnerId(), side.name(), true, "Meier", "Leitung", DAY))
                .toList();
        steps.sign(id, new SignatureInput(DAY, signed, copy), DAY, "Unterschrieben");
    }

    /** A file as its signed copy. @return its id */
    public Long attach(Long id) {
        return attachments.add(
                new SubjectRef(CooperationAgreement.KIND, id),
                "Unterschrieben",
                "kopie.txt",
                new ByteArrayInputStream("Unterschrift".getBytes(StandardCharsets.UTF_8)));
    }

    /** The form of a new agreement with another title. */
    public static AgreementInput titled(AgreementInput input, String title) {
        return with(input, title, input.parties());
    }

    /** The form of a new agreement in which nobody is ticked, but somebody would sign for everybody. */
    public static AgreementInput withoutSides(AgreementInput input, String signatory) {
        return with(
                input,
                input.title(),
                input.parties().stream()
                        .map(side -> new PartyInput(side.partnerId(), side.name(), false, signatory, null, null))
                        .toList());
    }

    private static AgreementInput with(AgreementInput input, String title, List<PartyInput> parties) {
        return new AgreementInput(
                input.templateId(),
                input.continuesId(),
                input.language(),
                title,
                input.occasion(),
                input.agreedOn(),
                input.startsOn(),
                input.endsOn(),
                input.preamble(),
                input.duration(),
                input.termination(),
                input.publicity(),
                input.further(),
                parties);
    }
}
