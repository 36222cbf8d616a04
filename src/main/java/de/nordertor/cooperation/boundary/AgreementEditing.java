package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.AgreementInputs;
import de.nordertor.cooperation.control.AgreementRepository;
import de.nordertor.cooperation.control.CommitmentRepository;
import de.nordertor.cooperation.control.CooperationPeople;
import de.nordertor.cooperation.control.CooperationRepository;
import de.nordertor.cooperation.control.TemplateRepository;
import de.nordertor.cooperation.entity.AgreementStep;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.cooperation.entity.DraftedFrom;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.cooperation.entity.TextTemplate;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Locale;

/** Drafts agreements and changes drafts. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class AgreementEditing {

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private AgreementRepository agreements;

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private TemplateRepository templates;

    @Inject
    private AgreementInputs inputs;

    @Inject
    private CooperationPeople people;

    /** An agreement as a form shows it. */
    public record OpenAgreement(
            Long id, Long cooperationId, String cooperationTitle, long lockVersion, AgreementInput input)
            implements Serializable {}

    /**
     * What the form of a cooperation's new agreement shows.
     *
     * @param templateId null for empty texts
     */
    public OpenAgreement begin(Long cooperationId, Long templateId) {
        Cooperation cooperation = cooperations.get(cooperationId);
        cooperation.requireUnfinished();
        return new OpenAgreement(
                null, cooperationId, cooperation.getTitle(), 0, inputs.drafted(cooperation, template(templateId)));
    }

    /**
     * What the form of the version shows that shall take the place of this one.
     *
     * @throws IllegalStepException unless this one is in force
     */
    public OpenAgreement beginFollowing(Long id) {
        CooperationAgreement agreement = agreements.get(id);
        requireInForce(agreement);
        agreement.getCooperation().requireUnfinished();
        return new OpenAgreement(
                null,
                agreement.getCooperation().getId(),
                agreement.getCooperation().getTitle(),
                0,
                inputs.input(agreement, true));
    }

    /** With the promises that are still owed where it continues another version. @return its id */
    public Long create(Long cooperationId, AgreementInput input) {
        Cooperation cooperation = cooperations.get(cooperationId);
        cooperation.requireUnfinished();
        TextTemplate template = template(input.templateId());
        CooperationAgreement former = input.continuesId() == null ? null : agreements.get(input.continuesId());
        if (former != null) {
            requireFollowing(former, cooperation);
        }
        Change change = people.change();
        CooperationAgreement agreement = new CooperationAgreement(
                cooperation,
                agreements.nextNumber(cooperationId),
                inputs.content(input, cooperation, former),
                template == null ? null : new DraftedFrom(template),
                AgreementStep.why(people.today(), Texts.in(Locale.GERMAN).get("cooperation.agreementStep.drafted")),
                change);
        agreements.add(agreement);
        if (former != null) {
            commitments.findPending(former.getId()).stream()
                    .filter(promise ->
                            agreement.hasSide(promise.getDebtorId()) && agreement.hasSide(promise.getRecipientId()))
                    .forEach(promise -> commitments.add(new Commitment(agreement, promise, change)));
        }
        return agreement.getId();
    }

    /** @throws IllegalStepException unless it is a draft */
    public OpenAgreement open(Long id) {
        CooperationAgreement agreement = agreements.get(id);
        agreement.requireDraft();
        return new OpenAgreement(
                id,
                agreement.getCooperation().getId(),
                agreement.getCooperation().getTitle(),
                agreement.getVersion(),
                inputs.input(agreement, false));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void save(OpenAgreement opened, AgreementInput input) {
        CooperationAgreement agreement = agreements.get(opened.id());
        agreement.requireDraft();
        if (agreement.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(agreement, opened.input(), input);
        }
        agreement.describe(inputs.content(input, agreement.getCooperation(), agreement), people.change());
        commitments.findOf(agreement.getId()).forEach(promise -> requireSides(agreement, promise));
        agreements.flush(agreement);
    }

    private static void requireSides(CooperationAgreement agreement, Commitment promise) {
        if (!agreement.hasSide(promise.getDebtorId()) || !agreement.hasSide(promise.getRecipientId())) {
            throw new InvalidInputException("cooperation.agreement.sidePromised", promise.getWhat());
        }
    }

    private TextTemplate template(Long id) {
        if (id == null) {
            return null;
        }
        TextTemplate template = templates.get(id);
        if (template.getKind() != TemplateKind.AGREEMENT) {
            throw new NotFoundException("platform.entry.notFound");
        }
        return template;
    }

    private static void requireFollowing(CooperationAgreement former, Cooperation cooperation) {
        requireInForce(former);
        if (!former.getCooperation().equals(cooperation)) {
            throw new NotFoundException("cooperation.agreement.notFound");
        }
    }

    private static void requireInForce(CooperationAgreement agreement) {
        if (!agreement.isInForce()) {
            throw new IllegalStepException("cooperation.agreement.notInForce");
        }
    }
}
