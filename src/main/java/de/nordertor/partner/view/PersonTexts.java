package de.nordertor.partner.view;

import de.nordertor.partner.boundary.People;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.boundary.PersonRecord.Role;
import de.nordertor.partner.entity.ConsentContent;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.LegalBasis;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.partner.entity.Salutation;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the pages of people say and let choose from, as of today. */
@Named("personTexts")
@RequestScoped
public class PersonTexts {

    @Inject
    private People people;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private final Map<Long, List<PersonRecord>> ofPartner = new HashMap<>();

    /** Who speaks or spoke for a partner; read once a request. */
    public List<PersonRecord> ofPartner(Long partnerId) {
        return ofPartner.computeIfAbsent(partnerId, people::ofPartner);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Since when and until when, as far as it is known. */
    public String period(RoleContent role) {
        if (role.validFrom() == null && role.validTo() == null) {
            return messages.get("partner.role.period.unknown");
        }
        if (role.validTo() == null) {
            return messages.format("partner.role.period.since", Texts.date(role.validFrom()));
        }
        return role.validFrom() == null
                ? messages.format("partner.role.period.until", Texts.date(role.validTo()))
                : messages.format("partner.role.period.both", Texts.date(role.validFrom()), Texts.date(role.validTo()));
    }

    public boolean ended(Role role) {
        return role.content().hasEnded(getToday());
    }

    /** Since when it holds, or when it was withdrawn. */
    public String period(ConsentContent consent) {
        return consent.withdrawnOn() == null
                ? messages.format("partner.consent.since", Texts.date(consent.givenOn()))
                : messages.format(
                        "partner.consent.until", Texts.date(consent.givenOn()), Texts.date(consent.withdrawnOn()));
    }

    /** How a state is coloured. */
    public String kind(PersonStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case DO_NOT_CONTACT -> "bad";
            case FORMER -> "info";
        };
    }

    public List<PersonStatus> getStatuses() {
        return List.of(PersonStatus.values());
    }

    public List<Salutation> getSalutations() {
        return List.of(Salutation.values());
    }

    public List<ContactWay> getWays() {
        return List.of(ContactWay.values());
    }

    /** Those that have a number or a mail address. */
    public List<ContactWay> getChannelWays() {
        return Stream.of(ContactWay.values())
                .filter(way -> way != ContactWay.POST)
                .toList();
    }

    public List<LegalBasis> getBases() {
        return List.of(LegalBasis.values());
    }

    /** With and without a basis in law. */
    public List<SelectItem> getPermissions() {
        return Stream.of(true, false)
                .map(permitted -> new SelectItem(permitted, messages.get("partner.person.permitted." + permitted)))
                .toList();
    }
}
