package de.nordertor.partner.control;

import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ConsentContent;
import de.nordertor.partner.entity.ContactPerson;
import de.nordertor.partner.entity.ContactRole;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.LegalBasis;
import de.nordertor.partner.entity.PersonContent;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.partner.entity.Salutation;
import de.nordertor.platform.entity.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who speaks for the demo town's first partners. Every one of them is invented, and the data say so. */
@ApplicationScoped
public class DemoContactPeople {

    private static final String INVENTED = "Demodaten: erfundene Person";
    private static final LocalDate SINCE = LocalDate.of(2014, 3, 1);
    private static final LocalDate AGREED = LocalDate.of(2016, 4, 18);

    private static final Change ENTERED = new Change(Instant.parse("2016-04-18T08:00:00Z"), "Brandhorst, Mirja");

    @Inject
    private PersonRepository people;

    @Inject
    private PartnerRepository partners;

    @Inject
    private ContactRoleRepository roles;

    @Inject
    private PersonChanges changes;

    /** @param number which partner of the demo town it is; the first five have people */
    void load(int number, Long partnerId) {
        switch (number) {
            case 0 -> {
                enter(partnerId, Salutation.MS, "Jördis", "Kornblume", "Haferkamp", "Inhaberin", true, null);
                enter(partnerId, Salutation.MR, "Tjark", "Kornblume", null, "Backstubenleiter", true, null);
            }
            case 1 -> enter(partnerId, Salutation.MR, "Şahin", "Möwenbring", null, "Vorstand", true, null);
            case 2 -> {
                enter(partnerId, Salutation.MS, "Żaneta", "Kieselstein", null, "Stiftungsreferentin", false, null);
                enter(
                        partnerId,
                        Salutation.MR,
                        "Alwin",
                        "Uferlos",
                        null,
                        "Geschäftsführer",
                        true,
                        AGREED.minusDays(18));
            }
            case 4 -> enter(partnerId, Salutation.MS, "Merle", "Frischgrün", null, "1. Vorsitzende", true, null);
            default -> {
                // nobody is known of the others yet
            }
        }
    }

    private void enter(
            Long partnerId,
            Salutation salutation,
            String given,
            String family,
            String former,
            String position,
            boolean agreed,
            LocalDate until) {
        ConsentContent consent =
                new ConsentContent(LegalBasis.CONSENT, "Einladungen und Absprachen", "Gespräch", AGREED, null);
        List<ChannelContent> channels = List.of(
                new ChannelContent(ContactWay.PHONE, "040 66969 2" + (10 + family.length())),
                new ChannelContent(ContactWay.EMAIL, "kontakt" + family.length() + "@demo" + partnerId + ".example"));
        ContactPerson person = new ContactPerson(
                new PersonContent(
                        salutation,
                        null,
                        given,
                        family,
                        former,
                        PersonStatus.ACTIVE,
                        ContactWay.EMAIL,
                        channels,
                        List.of(),
                        agreed ? List.of(consent) : List.of(),
                        INVENTED,
                        null),
                ENTERED);
        people.add(person);
        roles.add(new ContactRole(
                person, partners.get(partnerId), new RoleContent(position, SINCE, until, until == null && agreed)));
        changes.changed(person.getId());
    }
}
