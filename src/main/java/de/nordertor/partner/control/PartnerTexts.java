package de.nordertor.partner.control;

import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of partners and of other people in which a person may be named. */
@ApplicationScoped
public class PartnerTexts implements PersonalTexts {

    private static final TextTable ORGANIZATIONS = new TextTable(
            PartnerChanges.KIND,
            "partner.personal.organizationText",
            "partner_organization",
            "name",
            List.of("notes", "email", "phone"),
            null,
            "/partner/organization?id=",
            null);
    private static final TextTable PROFILES = new TextTable(
            "EngagementProfile",
            "partner.personal.profileText",
            "engagement_profile",
            "limits",
            List.of("motives", "capacity", "availability", "limits", "confirmed_by"),
            null,
            null,
            null);
    private static final TextTable PEOPLE = new TextTable(
            PersonChanges.KIND,
            "partner.personal.personText",
            "contact_person",
            "family_name",
            List.of("note", "origin"),
            null,
            "/partner/person?id=",
            null);
    /** The name of an organisation is no secret of its founder, even where both are the same. */
    private static final TextTable FIRMS = new TextTable(
            "PartnerName",
            "partner.personal.organizationName",
            "partner_organization",
            "name",
            List.of("name"),
            null,
            "/partner/organization?id=",
            "partner.personal.organizationNameKept");

    @Inject
    private PartnerRepository partners;

    @Override
    public List<TextTable> tables() {
        return List.of(ORGANIZATIONS, PROFILES, PEOPLE, FIRMS);
    }

    /** The notes on the organisations for which the person speaks. */
    @Override
    public Set<Long> near(TextTable table, DataSubject person) {
        return table != ORGANIZATIONS
                ? Set.of()
                : person.related().stream()
                        .filter(thing -> thing.kind().equals(PartnerChanges.KIND))
                        .map(SubjectRef::id)
                        .collect(Collectors.toSet());
    }

    /** A profile is found by its partner. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return table == PROFILES
                ? new SubjectRef(PartnerChanges.KIND, partners.getPartnerOfProfile(id))
                : PersonalTexts.super.indexed(table, id);
    }
}
