package de.nordertor.partner.control.imports;

import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.PartnerContent;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.control.AuditEntry;
import de.nordertor.platform.control.BulkRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Enters many partners at once. EclipseLink would send every row and every line of the trail by itself, which takes
 * minutes where these statements take seconds; what they write is the same, and a test compares it.
 */
@ApplicationScoped
public class PartnerBulkRepository {

    private static final String ORGANIZATION = "INSERT INTO partner_organization (id, version, name, partner_type_id,"
            + " status, sector, size_class, web, email, phone, register_court, register_number, responsible_id, notes,"
            + " postal_code, city, inside_area, changed_at, changed_by)"
            + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADDRESS = "INSERT INTO partner_address (id, version, organization_id, ordinal, kind,"
            + " street, house_number, addition, postal_code, city, country, latitude, longitude)"
            + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String TAG = "INSERT INTO partner_tag (organization_id, tag_id) VALUES (?, ?)";
    private static final String PROFILE = "INSERT INTO engagement_profile (id, version, organization_id, changed_at,"
            + " changed_by) VALUES (?, 1, ?, ?, ?)";
    private static final String FIELD = "INSERT INTO engagement_field (profile_id, field_of_action_id) VALUES (?, ?)";
    private static final String RESOURCE = "INSERT INTO engagement_resource (profile_id, resource_type) VALUES (?, ?)";
    private static final String KEY = "INSERT INTO partner_external_key (external_key, organization_id) VALUES (?, ?)";

    @Inject
    private BulkRepository bulk;

    private record Line(Long id, Long of, int ordinal, Object value) {}

    /** @return the ids in the order of the partners */
    List<Long> insert(List<NewPartner> partners, List<AuditEntry> trail) {
        List<Line> organizations = new ArrayList<>();
        List<Line> addresses = new ArrayList<>();
        List<Line> profiles = new ArrayList<>();
        Iterator<Long> ids = bulk.ids(count(partners)).iterator();
        List<Long> entered = new ArrayList<>();
        for (NewPartner partner : partners) {
            Long id = ids.next();
            entered.add(id);
            organizations.add(new Line(id, id, 0, partner));
            List<AddressContent> places = partner.content().addresses();
            for (int i = 0; i < places.size(); i++) {
                addresses.add(new Line(ids.next(), id, i, places.get(i)));
            }
            if (partner.hasProfile()) {
                profiles.add(new Line(ids.next(), id, 0, partner));
            }
        }
        bulk.write(ORGANIZATION, organizations, PartnerBulkRepository::organization);
        bulk.write(ADDRESS, addresses, PartnerBulkRepository::address);
        words(partners, entered);
        profiles(profiles);
        organizations.forEach(line -> trail.add(created(PartnerChanges.KIND, line, null)));
        addresses.forEach(line -> trail.add(created("PartnerAddress", line, ((AddressContent) line.value()).line())));
        profiles.forEach(line -> trail.add(created("EngagementProfile", line, null)));
        return entered;
    }

    private static int count(List<NewPartner> partners) {
        return partners.stream()
                .mapToInt(partner -> 1 + partner.content().addresses().size() + (partner.hasProfile() ? 1 : 0))
                .sum();
    }

    /** @param text null for an entity that says nothing but its id */
    private static AuditEntry created(String kind, Line line, String text) {
        return AuditEntry.created(kind, line.id(), text == null ? kind + "(" + line.id() + ")" : text);
    }

    private static Object[] organization(Line line) {
        PartnerOrganization partner = ((NewPartner) line.value()).organization();
        PartnerContent content = ((NewPartner) line.value()).content();
        AddressContent first =
                content.addresses().isEmpty() ? null : content.addresses().get(0);
        return new Object[] {
            line.id(),
            content.name(),
            content.type().getId(),
            partner.getStatus().name(),
            content.sector(),
            content.sizeClass() == null ? null : content.sizeClass().name(),
            content.web(),
            content.email(),
            content.phone(),
            content.registerCourt(),
            content.registerNumber(),
            content.responsibleId(),
            content.notes(),
            first == null ? null : first.postalCode(),
            first == null ? null : first.city(),
            partner.getInsideArea(),
            partner.getChangedAt(),
            partner.getChangedBy()
        };
    }

    private static Object[] address(Line line) {
        AddressContent address = (AddressContent) line.value();
        return new Object[] {
            line.id(),
            line.of(),
            line.ordinal(),
            address.kind().name(),
            address.street(),
            address.houseNumber(),
            address.addition(),
            address.postalCode(),
            address.city(),
            address.country(),
            address.latitude(),
            address.longitude()
        };
    }

    private void words(List<NewPartner> partners, List<Long> ids) {
        List<Line> tags = new ArrayList<>();
        List<Line> keys = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Long id = ids.get(i);
            partners.get(i).organization().getTags().forEach(tag -> tags.add(new Line(null, id, 0, tag.getId())));
            if (partners.get(i).externalKey() != null) {
                keys.add(new Line(null, id, 0, partners.get(i).externalKey()));
            }
        }
        bulk.write(TAG, tags, line -> new Object[] {line.of(), line.value()});
        bulk.write(KEY, keys, line -> new Object[] {line.value(), line.of()});
    }

    private void profiles(List<Line> profiles) {
        bulk.write(PROFILE, profiles, line -> {
            PartnerOrganization organization = ((NewPartner) line.value()).organization();
            return new Object[] {line.id(), line.of(), organization.getChangedAt(), organization.getChangedBy()};
        });
        bulk.write(FIELD, lines(profiles, partner -> partner.fieldIds().stream()), PartnerBulkRepository::pair);
        bulk.write(
                RESOURCE,
                lines(profiles, partner -> partner.resourceTypes().stream().map(Enum::name)),
                PartnerBulkRepository::pair);
    }

    private static List<Line> lines(List<Line> profiles, java.util.function.Function<NewPartner, Stream<?>> words) {
        return profiles.stream()
                .flatMap(line -> words.apply((NewPartner) line.value()).map(word -> new Line(null, line.id(), 0, word)))
                .toList();
    }

    private static Object[] pair(Line line) {
        return new Object[] {line.of(), line.value()};
    }
}
