package de.nordertor.partner.control;

import de.nordertor.document.boundary.PersonalFiles;
import de.nordertor.identity.entity.Reach;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.RolePermissions;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.InformationSection;
import de.nordertor.platform.boundary.InformationSection.Entry;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything that is stored of a person, as Art. 15 DSGVO wants it told; in German, because it leaves the house. */
@ApplicationScoped
public class PersonInformation {

    private final Texts texts = Texts.in(Locale.GERMAN);

    @Inject
    private DataSubjects subjects;

    @Inject
    private NamedTexts named;

    @Inject
    private PersonTrail trail;

    @Inject
    private PersonalFiles files;

    @Inject
    private Settings settings;

    @Inject
    @Any
    private Instance<PersonalData> rooms;

    public List<InformationSection> of(PersonRecord person) {
        DataSubject subject = subjects.of(person);
        List<InformationSection> sections = new ArrayList<>();
        sections.add(new InformationSection("partner.organization.facts", facts(person)));
        sections.add(new InformationSection("partner.person.reach", reach(person)));
        sections.add(new InformationSection("partner.person.organizations", roles(person)));
        sections.add(new InformationSection("partner.person.consents", consents(person)));
        for (PersonalData room : rooms) {
            sections.addAll(room.information(subject));
        }
        sections.add(new InformationSection("partner.information.mentions", mentions(subject)));
        sections.add(new InformationSection(
                "document.attachment.list",
                files.titles(subject.subject()).stream()
                        .map(title -> new Entry(texts.get("document.attachment.file"), title))
                        .toList()));
        sections.add(new InformationSection("partner.history.title", trail.of(person.id(), texts)));
        sections.add(new InformationSection("partner.information.processing", processing(person)));
        return sections;
    }

    private List<Entry> facts(PersonRecord person) {
        List<Entry> entries = new ArrayList<>();
        add(
                entries,
                "salutation",
                person.salutation() == null ? null : texts.get("partner.salutation." + person.salutation()));
        add(entries, "academicTitle", person.name().academicTitle());
        add(entries, "givenName", person.name().given());
        add(entries, "familyName", person.name().family());
        add(entries, "formerNames", person.formerNames());
        add(entries, "status", texts.get("partner.personStatus." + person.status()));
        add(entries, "note", person.note());
        return entries;
    }

    private List<Entry> reach(PersonRecord person) {
        List<Entry> entries = new ArrayList<>();
        person.channels().forEach(row -> entries.add(new Entry(texts.get("partner.way." + row.way()), row.target())));
        person.addresses().stream().map(AddressContent::line).forEach(line -> add(entries, "address", line));
        add(
                entries,
                "preferredWay",
                person.preferredWay() == null ? null : texts.get("partner.way." + person.preferredWay()));
        return entries;
    }

    private List<Entry> roles(PersonRecord person) {
        return person.roles().stream()
                .map(role -> new Entry(
                        role.organization(),
                        (role.content().position() == null ? "" : role.content().position() + "\n")
                                + Texts.date(role.content().validFrom()) + " – "
                                + Texts.date(role.content().validTo())))
                .toList();
    }

    private List<Entry> consents(PersonRecord person) {
        return person.consents().stream()
                .map(consent -> new Entry(
                        texts.get("partner.basis." + consent.basis()),
                        consent.purpose() + "\n" + Texts.date(consent.givenOn()) + " – "
                                + Texts.date(consent.withdrawnOn())
                                + (consent.source() == null ? "" : "\n" + consent.source())))
                .toList();
    }

    private List<Entry> mentions(DataSubject subject) {
        List<ErasureItem> told = new ArrayList<>();
        rooms.forEach(room -> told.addAll(room.plan(subject)));
        return named.plan(subject, told).stream()
                .map(item -> new Entry(
                        texts.format(item.what().key(), item.what().arguments().toArray()),
                        item.excerpt().isEmpty() ? texts.get("partner.information.hidden") : item.excerpt()))
                .toList();
    }

    private List<Entry> processing(PersonRecord person) {
        String readers = Arrays.stream(Role.values())
                .filter(role -> RolePermissions.reach(role, Permission.PARTNER_READ) != Reach.NONE)
                .map(role -> texts.get("identity.role." + role))
                .collect(Collectors.joining(", "));
        return List.of(
                new Entry(
                        texts.get("partner.person.origin"),
                        person.origin() == null ? texts.get("partner.person.originUnknown") : person.origin()),
                new Entry(texts.get("partner.information.entered"), Texts.date(person.enteredAt())),
                new Entry(texts.get("partner.information.purpose"), texts.get("partner.information.purposeText")),
                new Entry(texts.get("partner.information.recipients"), readers),
                new Entry(
                        texts.get("partner.information.duration"),
                        texts.format(
                                "partner.information.durationText",
                                settings.number(Setting.RETENTION_ROLE_MONTHS),
                                settings.number(Setting.RETENTION_CONTACT_MONTHS))),
                new Entry(texts.get("partner.information.rights"), texts.get("partner.information.rightsText")));
    }

    private void add(List<Entry> entries, String field, String value) {
        if (value != null) {
            entries.add(new Entry(texts.get("partner.person." + field), value));
        }
    }
}
