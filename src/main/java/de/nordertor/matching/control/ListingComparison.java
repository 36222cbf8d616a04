package de.nordertor.matching.control;

import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.matching.entity.Listing;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tells what somebody else changed about a need or an offer while a form was open. */
@ApplicationScoped
public class ListingComparison {

    @Inject
    private Subjects subjects;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private ListingPeople people;

    EditConflictException conflict(Listing stored, ListingInput opened, ListingInput theirs, ListingInput mine) {
        return new EditConflictException(
                "matching.listing.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<ListingInput>()
                        .field("matching.listing.title", ListingInput::title)
                        .field("matching.listing.description", ListingInput::description)
                        .field("matching.listing.contact", ListingInput::contactId)
                        .field("matching.listing.origin", ListingInput::origin, this::title)
                        .field(
                                "matching.listing.responsible",
                                ListingInput::responsibleId,
                                id -> people.name((Long) id))
                        .field("matching.listing.resourceType", ListingInput::resourceType)
                        .field("matching.listing.amount", ListingInput::amount, String::valueOf)
                        .field("matching.listing.unit", ListingInput::unit)
                        .field("matching.listing.fieldsOfAction", ListingInput::fieldIds, this::fieldNames)
                        .field("matching.listing.targetGroups", ListingInput::targetGroups)
                        .field("matching.listing.place", ListingInput::place)
                        .field("matching.listing.from", ListingInput::from, day -> Texts.date((LocalDate) day))
                        .field("matching.listing.to", ListingInput::to, day -> Texts.date((LocalDate) day))
                        .field("matching.listing.weeklyTimes", ListingInput::weeklyTimes)
                        .field("matching.listing.prerequisites", ListingInput::prerequisites)
                        .field("matching.listing.terms", ListingInput::terms)
                        .changes(opened, theirs, mine));
    }

    private String title(Object origin) {
        return subjects.find((SubjectRef) origin).map(SubjectTitle::title).orElse("–");
    }

    @SuppressWarnings("unchecked")
    private String fieldNames(Object ids) {
        return String.join(", ", names(fields.references((Collection<Long>) ids)));
    }

    /** In the order of the list of fields. */
    static List<String> names(Collection<FieldOfAction> fields) {
        return fields.stream()
                .sorted(Comparator.comparingInt(FieldOfAction::getOrdinal).thenComparing(FieldOfAction::getName))
                .map(FieldOfAction::getName)
                .toList();
    }
}
