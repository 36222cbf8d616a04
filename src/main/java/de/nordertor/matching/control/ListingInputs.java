package de.nordertor.matching.control;

import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.matching.boundary.ListingInput.Terms;
import de.nordertor.matching.boundary.ListingInput.Time;
import de.nordertor.matching.entity.Amount;
import de.nordertor.matching.entity.Listing;
import de.nordertor.matching.entity.ListingContent;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingStep;
import de.nordertor.matching.entity.Need;
import de.nordertor.matching.entity.NeedTerms;
import de.nordertor.matching.entity.Offer;
import de.nordertor.matching.entity.OfferTerms;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.PlaceInput;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Turns what the form of a need or an offer sends into what it accepts, and back again. */
@ApplicationScoped
public class ListingInputs {

    @Inject
    private FieldsOfAction fields;

    @Inject
    private ListingForms forms;

    @Inject
    private ListingComparison comparison;

    @Inject
    private ListingPeople people;

    public Change change() {
        return people.change();
    }

    public LocalDate today() {
        return people.today();
    }

    /** Why it is open again. */
    public String confirmed() {
        return german("matching.step.confirmed");
    }

    /** Why it expires. */
    public String expired(Listing listing) {
        LocalDate until = listing.content().period().to();
        return until != null && until.isBefore(today())
                ? german("matching.step.periodOver", Texts.date(until))
                : german("matching.step.notConfirmed", Texts.date(listing.getConfirmedOn()));
    }

    private static String german(String key, Object... arguments) {
        return Texts.in(Locale.GERMAN).format(key, arguments);
    }

    public ListingInput begin(ListingKind kind, Long partnerId, String originKind, Long originId) {
        if (kind == null) {
            throw new NotFoundException("matching.listing.kindUnknown");
        }
        SubjectRef origin = originKind == null || originId == null ? null : new SubjectRef(originKind, originId);
        return forms.begin(kind, partnerId, origin);
    }

    public List<SubjectTitle> origins(SubjectRef origin) {
        return forms.origins(origin);
    }

    public List<SubjectTitle> contacts(Long partnerId) {
        return forms.contacts(partnerId);
    }

    public SubjectTitle partner(Long partnerId) {
        return forms.partner(partnerId);
    }

    /** Not stored yet. */
    public Listing create(ListingInput input) {
        if (input.kind() == ListingKind.OFFER && input.partnerId() == null) {
            throw new InvalidInputException("matching.offer.partnerRequired");
        }
        partner(input.partnerId());
        ListingContent content = content(input, null);
        StepReason why = ListingStep.why(today(), german("matching.step.entered"));
        return input.kind() == ListingKind.NEED
                ? new Need(content, needTerms(input), input.partnerId(), why, change())
                : new Offer(content, offerTerms(input), input.partnerId(), why, change());
    }

    public void describe(Listing listing, ListingInput input) {
        ListingContent content = content(input, listing);
        if (listing instanceof Need need) {
            need.describe(content, needTerms(input), change());
        } else if (listing instanceof Offer offer) {
            offer.describe(content, offerTerms(input), change());
        }
    }

    /** @param stored null for a new one; what it comes from already is not asked for again */
    private ListingContent content(ListingInput input, Listing stored) {
        requireKnown(input, stored == null ? null : stored.content());
        return new ListingContent(
                input.title(),
                input.description(),
                input.contactId(),
                input.origin(),
                people.person(input.responsibleId()),
                input.resourceType(),
                amount(input),
                new HashSet<>(fields.references(input.fieldIds())),
                input.targetGroups(),
                input.place().name(),
                input.place().point(),
                new DayRange(input.from(), input.to()),
                input.weeklyTimes().stream().map(ListingInputs::time).toList(),
                input.prerequisites());
    }

    private void requireKnown(ListingInput input, ListingContent stored) {
        if (stored == null || !Objects.equals(input.origin(), stored.origin())) {
            forms.requireOrigin(input.origin());
        }
        boolean known = input.contactId() == null
                || stored != null && input.contactId().equals(stored.contactId())
                || forms.contacts(input.partnerId()).stream()
                        .anyMatch(person -> person.subject().id().equals(input.contactId()));
        if (!known) {
            throw new NotFoundException("platform.subject.notFound");
        }
    }

    private static Amount amount(ListingInput input) {
        if (input.amount() == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("matching.listing.amount"));
        }
        return new Amount(input.amount(), input.unit());
    }

    private static WeeklyTime time(Time typed) {
        if (typed.from() == null || typed.to() == null) {
            throw new InvalidInputException(
                    "matching.weekly.half",
                    new MessageKey("matching.day." + typed.day().name()));
        }
        return new WeeklyTime(typed.day(), typed.from(), typed.to());
    }

    private static NeedTerms needTerms(ListingInput input) {
        Integer share = input.terms().minimumShare();
        return new NeedTerms(share == null ? 0 : share, input.terms().circumstances());
    }

    private static OfferTerms offerTerms(ListingInput input) {
        return new OfferTerms(input.terms().radiusMetres(), input.terms().limits());
    }

    public ListingInput input(Listing listing) {
        ListingContent content = listing.content();
        return new ListingInput(
                listing.kind(),
                content.title(),
                content.description(),
                listing.getPartnerId(),
                content.contactId(),
                content.origin(),
                content.responsibleId(),
                content.resourceType(),
                content.amount().number(),
                content.amount().unit(),
                content.fieldsOfAction().stream().map(FieldOfAction::getId).collect(Collectors.toSet()),
                content.targetGroups(),
                PlaceInput.of(content.place(), content.point()),
                content.period().from(),
                content.period().to(),
                content.weeklyTimes().stream()
                        .map(time -> new Time(time.getDay(), time.getFrom(), time.getTo()))
                        .toList(),
                content.prerequisites(),
                terms(listing));
    }

    private static Terms terms(Listing listing) {
        Terms terms = Terms.NONE;
        if (listing instanceof Need need) {
            terms = new Terms(need.terms().minimumShare(), need.terms().circumstances(), null, Terms.NONE.limits());
        } else if (listing instanceof Offer offer) {
            terms = new Terms(
                    null,
                    Terms.NONE.circumstances(),
                    offer.terms().radiusMetres(),
                    offer.terms().limits());
        }
        return terms;
    }

    public EditConflictException conflict(Listing stored, ListingInput opened, ListingInput mine) {
        return comparison.conflict(stored, opened, input(stored), mine);
    }
}
