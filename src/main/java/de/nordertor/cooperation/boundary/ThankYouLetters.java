package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CooperationPeople;
import de.nordertor.cooperation.control.CooperationRepository;
import de.nordertor.cooperation.control.LetterForms;
import de.nordertor.cooperation.control.LetterRepository;
import de.nordertor.cooperation.control.TemplateRepository;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationPartner;
import de.nordertor.cooperation.entity.LetterContent;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.cooperation.entity.TextTemplate;
import de.nordertor.cooperation.entity.ThankYouLetter;
import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.partner.boundary.PartnerName;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Letters that thank partners for what they did in a cooperation. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class ThankYouLetters {

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private LetterRepository letters;

    @Inject
    private TemplateRepository templates;

    @Inject
    private LetterForms forms;

    @Inject
    private Activities activities;

    @Inject
    private CooperationPeople people;

    /** Of a cooperation, the latest first. */
    public List<LetterRow> ofCooperation(Long cooperationId) {
        return letters.findOf(cooperationId);
    }

    /** The partners of a cooperation, who can be thanked. */
    public List<PartnerName> recipients(Long cooperationId) {
        return cooperations.get(cooperationId).getPartners().stream()
                .map(CooperationPartner::getOrganization)
                .distinct()
                .map(partner -> new PartnerName(partner.getId(), partner.getName()))
                .toList();
    }

    /**
     * What the form of a new letter shows.
     *
     * @param templateId null for the first one that is in use
     * @throws NotFoundException unless the partner takes part in the cooperation
     */
    @Permitted(Permission.COOPERATION_WRITE)
    public LetterInput begin(Long cooperationId, Long partnerId, Long templateId) {
        TextTemplate template = templateId == null ? usual() : templates.get(templateId);
        if (template.getKind() != TemplateKind.THANK_YOU) {
            throw new NotFoundException("platform.entry.notFound");
        }
        return forms.drafted(cooperation(cooperationId, partnerId), partnerId, template, people.today());
    }

    /** Keeps the letter and notes it in the journal of partner and cooperation. @return its id */
    @Permitted(Permission.COOPERATION_WRITE)
    public Long write(Long cooperationId, Long partnerId, LetterInput input) {
        LetterContent content = new LetterContent(
                        input.language(), input.writtenOn(), input.subject(), input.text(), input.signatory())
                .requireNotAfter(people.today());
        ThankYouLetter letter =
                new ThankYouLetter(cooperation(cooperationId, partnerId), partnerId, content, people.change());
        letters.add(letter);
        activities.note(new ActivityInput(
                ActivityKind.LETTER,
                content.writtenOn(),
                null,
                content.subject(),
                null,
                content.text(),
                null,
                Set.of(
                        new SubjectRef("PartnerOrganization", partnerId),
                        new SubjectRef(Cooperation.KIND, cooperationId))));
        return letter.getId();
    }

    /** An accessible PDF (PDF/A-3a, PDF/UA-1). */
    public byte[] print(Long id) {
        return forms.pdf(letters.get(id));
    }

    private TextTemplate usual() {
        return templates.findAll().stream()
                .filter(template -> template.isActive() && template.getKind() == TemplateKind.THANK_YOU)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("cooperation.letter.noTemplate"));
    }

    private Cooperation cooperation(Long id, Long partnerId) {
        Cooperation cooperation = cooperations.get(id);
        if (cooperation.getPartners().stream()
                .map(CooperationPartner::organizationId)
                .noneMatch(organization -> organization.equals(partnerId))) {
            throw new NotFoundException("cooperation.letter.noPartner");
        }
        return cooperation;
    }
}
