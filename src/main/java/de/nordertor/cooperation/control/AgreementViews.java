package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.AgreementView;
import de.nordertor.cooperation.boundary.PartyInput;
import de.nordertor.cooperation.entity.AgreementContent;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.AgreementStep;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.cooperation.entity.DraftedFrom;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows an agreement to a person: what it says, what was promised, how far it is, and what may be done. */
@ApplicationScoped
public class AgreementViews {

    private static final int HISTORY_LIMIT = 500;

    @Inject
    private AgreementForms forms;

    @Inject
    private AgreementInputs inputs;

    @Inject
    private CommitmentListRepository promises;

    @Inject
    private CooperationPeople people;

    @Inject
    private AuditRepository trail;

    public AgreementView of(CooperationAgreement agreement) {
        AgreementContent content = agreement.content();
        boolean writes = people.may(Permission.COOPERATION_WRITE);
        return new AgreementView(
                agreement.getId(),
                agreement.getCooperation().getId(),
                agreement.getCooperation().getTitle(),
                agreement.getNumber(),
                content.language(),
                content.title(),
                content.occasion(),
                content.agreedOn(),
                content.startsOn(),
                content.endsOn(),
                agreement.getState(),
                agreement.getStateSince(),
                draftedFrom(agreement.getDraftedFrom()),
                agreement.getSignedCopyId(),
                forms.texts(agreement).entrySet().stream()
                        .map(text -> new AgreementView.Section(text.getKey(), text.getValue()))
                        .toList(),
                inputs.parties(agreement.getCooperation(), content.parties()).stream()
                        .filter(PartyInput::named)
                        .toList(),
                promises.findOfAgreement(agreement.getId()),
                agreement.getSteps().stream().map(AgreementViews::step).toList(),
                writes ? agreement.getState().steps() : List.of(),
                writes && agreement.getState() == AgreementState.DRAFT,
                writes
                        && agreement.getState() == AgreementState.SIGNED
                        && agreement.getCooperation().getState().isUnfinished());
    }

    private static String draftedFrom(DraftedFrom template) {
        return template == null ? null : template.getTemplateName() + " (" + template.getTemplateNumber() + ")";
    }

    private static AgreementView.Step step(AgreementStep step) {
        return new AgreementView.Step(
                step.getState(), step.getOn(), step.getReason(), step.getRecordedAt(), step.getRecordedBy());
    }

    /** Newest first. */
    public List<AuditRow> history(CooperationAgreement agreement) {
        return trail.findBySubject(CooperationAgreement.KIND, agreement.getId(), HISTORY_LIMIT);
    }
}
