package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationContent;
import de.nordertor.cooperation.entity.CooperationPartner;
import de.nordertor.cooperation.entity.CooperationStep;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.ProgrammeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows a cooperation to a person: what is known, how far it is, who takes part, what may be done. */
@ApplicationScoped
public class CooperationViews {

    static final String PARTNER = "PartnerOrganization";
    static final String PERSON = "ContactPerson";

    @Inject
    private CooperationOrigins origins;

    @Inject
    private CooperationPlaces places;

    @Inject
    private CooperationPeople people;

    @Inject
    private Subjects subjects;

    public CooperationView of(Cooperation cooperation) {
        CooperationContent content = cooperation.content();
        return new CooperationView(
                cooperation.getId(),
                content.title(),
                content.aim(),
                cooperation.getState(),
                cooperation.getStateSince(),
                cooperation.getRestedFrom(),
                cooperation.getResumeOn(),
                places.department(content.departmentId()),
                people.name(content.responsibleId()),
                places.title(WorkingGroup.KIND, content.groupId()),
                places.title(ProgrammeArea.KIND, content.areaId()),
                origins.find(content.origin()).orElse(null),
                content.place(),
                content.startsOn(),
                content.endsOn(),
                content.participation(),
                content.residents(),
                CooperationInputs.names(content.fieldsOfAction()),
                content.targetGroups().stream().sorted().toList(),
                partners(cooperation),
                cooperation.getCosts(),
                cooperation.getOutcome(),
                cooperation.getSustainment(),
                cooperation.getSteps().stream().map(CooperationViews::step).toList(),
                cooperation.nextSteps().stream()
                        .filter(step -> people.mayGo(cooperation, step))
                        .toList(),
                people.mayWrite());
    }

    private List<CooperationView.Partner> partners(Cooperation cooperation) {
        Set<SubjectRef> wanted = new HashSet<>();
        for (CooperationPartner row : cooperation.getPartners()) {
            wanted.add(new SubjectRef(PARTNER, row.organizationId()));
            if (row.getContactId() != null) {
                wanted.add(new SubjectRef(PERSON, row.getContactId()));
            }
        }
        Map<SubjectRef, SubjectTitle> titles = subjects.titles(wanted);
        return cooperation.getPartners().stream()
                .map(row -> new CooperationView.Partner(
                        row.getId(),
                        titles.get(new SubjectRef(PARTNER, row.organizationId())),
                        row.getRole(),
                        row.getContactId() == null ? null : titles.get(new SubjectRef(PERSON, row.getContactId())),
                        row.getNote()))
                .filter(row -> row.organization() != null)
                .toList();
    }

    private static CooperationView.Step step(CooperationStep step) {
        return new CooperationView.Step(
                step.getId(),
                step.getState(),
                step.getOn(),
                step.getReason(),
                step.getResumeOn(),
                step.getRecordedAt(),
                step.getRecordedBy());
    }
}
