package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PersonInput;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ConsentContent;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.entity.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who changes a person, and how three states of the form of a person differ. */
@ApplicationScoped
public class PersonForms {

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Change change() {
        return new Change(clock.instant(), user.displayName());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is stored now and differs from what a form was opened with. */
    public List<FieldChange> changes(PersonInput opened, PersonInput stored, PersonInput mine) {
        return new FieldComparison<PersonInput>()
                .field("partner.person.salutation", PersonInput::salutation)
                .field("partner.person.academicTitle", PersonInput::academicTitle)
                .field("partner.person.givenName", PersonInput::givenName)
                .field("partner.person.familyName", PersonInput::familyName)
                .field("partner.person.formerNames", PersonInput::formerNames)
                .field("partner.person.status", PersonInput::status)
                .field("partner.person.preferredWay", PersonInput::preferredWay)
                .field(
                        "partner.person.channels",
                        PersonInput::channels,
                        rows(ChannelContent.class, ChannelContent::target))
                .field(
                        "partner.person.addresses",
                        PersonInput::addresses,
                        rows(AddressContent.class, AddressContent::line))
                .field(
                        "partner.person.consents",
                        PersonInput::consents,
                        rows(ConsentContent.class, ConsentContent::purpose))
                .field("partner.person.origin", PersonInput::origin)
                .field("partner.person.note", PersonInput::note)
                .changes(opened, stored, mine);
    }

    private static <T> Function<Object, String> rows(Class<T> type, Function<T, String> plain) {
        return rows -> ((List<?>) rows).stream().map(type::cast).map(plain).collect(Collectors.joining("; "));
    }
}
