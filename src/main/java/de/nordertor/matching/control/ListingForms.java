package de.nordertor.matching.control;

import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.boundary.Ideas;
import de.nordertor.idea.entity.Idea;
import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.matching.boundary.ListingInput.Terms;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.partner.boundary.People;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.PlaceInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the form of a need or an offer shows before anybody has typed anything, and what it lets choose from. */
@ApplicationScoped
public class ListingForms {

    static final String PARTNER = "PartnerOrganization";
    static final String PERSON = "ContactPerson";

    /** What a need or an offer may come from, besides nothing. */
    private static final Set<String> ORIGINS =
            Set.of(Idea.KIND, WorkingGroup.KIND, GroupMeeting.KIND, "AdvisorySession");

    private static final int MOST_GROUPS = 200;

    @Inject
    private WorkingGroups groups;

    @Inject
    private Ideas ideas;

    @Inject
    private Partners partners;

    @Inject
    private People people;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Subjects subjects;

    @Inject
    private ListingPeople here;

    ListingInput begin(ListingKind kind, Long partnerId, SubjectRef origin) {
        if (partnerId != null) {
            subjects.get(new SubjectRef(PARTNER, partnerId));
        }
        requireOrigin(origin);
        IdeaView idea = origin != null && origin.kind().equals(Idea.KIND) ? ideas.view(origin.id()) : null;
        return new ListingInput(
                kind,
                idea == null ? null : idea.title(),
                idea == null ? null : idea.description(),
                partnerId,
                null,
                origin,
                null,
                null,
                null,
                null,
                idea == null ? Set.of() : fieldIds(idea.fieldsOfAction()),
                Set.of(),
                partnerId == null ? PlaceInput.UNKNOWN : placeOf(partnerId),
                here.today(),
                (LocalDate) null,
                List.of(),
                Set.of(),
                Terms.NONE);
    }

    private Set<Long> fieldIds(List<String> names) {
        return fields.list().stream()
                .filter(field -> names.contains(field.name()))
                .map(FieldOfActionRow::id)
                .collect(Collectors.toSet());
    }

    /** The first of its addresses whose degrees are known, or else the first one's words. */
    private PlaceInput placeOf(Long partnerId) {
        List<AddressContent> addresses = partners.view(partnerId).addresses();
        return addresses.stream()
                .filter(address -> address.latitude() != null)
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .map(address -> new PlaceInput(address.line(), address.latitude(), address.longitude()))
                .orElse(PlaceInput.UNKNOWN);
    }

    /** @param origin null for none */
    void requireOrigin(SubjectRef origin) {
        if (origin != null) {
            if (!ORIGINS.contains(origin.kind())) {
                throw new NotFoundException("platform.subject.notFound");
            }
            subjects.get(origin);
        }
    }

    List<SubjectTitle> origins(SubjectRef origin) {
        Set<SubjectRef> origins = new LinkedHashSet<>();
        if (origin != null) {
            origins.add(origin);
        }
        if (here.may(Permission.GROUP_READ)) {
            groups.list(new PageRequest(0, MOST_GROUPS, "name", true))
                    .rows()
                    .forEach(group -> origins.add(new SubjectRef(WorkingGroup.KIND, group.id())));
        }
        Map<SubjectRef, SubjectTitle> titles = subjects.titles(origins);
        return origins.stream().map(titles::get).filter(Objects::nonNull).toList();
    }

    List<SubjectTitle> contacts(Long partnerId) {
        if (partnerId == null || !here.may(Permission.PARTNER_READ)) {
            return List.of();
        }
        return people.ofPartner(partnerId).stream()
                .filter(person -> !person.hasLeft(here.today()))
                .map(person -> new SubjectTitle(
                        new SubjectRef(PERSON, person.id()), person.name().sorted(), null))
                .toList();
    }

    /** @param id null for nobody */
    SubjectTitle partner(Long id) {
        return id == null ? null : subjects.get(new SubjectRef(PARTNER, id));
    }

    /** @param id null for none; also null where the person may not read it */
    SubjectTitle title(String kind, Long id) {
        return id == null ? null : subjects.find(new SubjectRef(kind, id)).orElse(null);
    }
}
