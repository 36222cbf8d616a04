package de.nordertor.group.control;

import de.nordertor.group.entity.GroupContent;
import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.group.entity.WorkingGroupKind;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The four groups of the reference report: they cover Soziales, Wohnumfeld, Verkehr and Jugend, and none the economy. Their
 * members and numbers are invented.
 */
@ApplicationScoped
public class DemoGroups {

    private static final Change ENTERED = new Change(Instant.parse("2016-04-11T08:00:00Z"), "Brandhorst, Mirja");
    private static final LocalDate FOUNDED = LocalDate.of(2015, 9, 1);

    @Inject
    private GroupRepository groups;

    @Inject
    private FieldsOfAction fields;

    void load(@Observes @Priority(DemoDataRequested.GROUP) DemoDataRequested requested) {
        group("Soziales", "SOCIAL_AFFAIRS", 6, member("Ahlers, Frieda", "Nachbarschaftstreff", "Sprecherin"));
        group("Wohnumfeld", "HOUSING_ENVIRONMENT", 9, member("Brinkmann, Ole", null, "Sprecher"));
        group("Verkehr", "TRAFFIC", 4, member("Cordes, Helga", "Stadtverwaltung", "Leitung"));
        group("Jugend", "YOUTH", 12, member("Dettmer, Lasse", "Jugendzentrum", "Sprecher"));
    }

    private void group(String topic, String field, int residents, MemberContent member) {
        groups.add(new WorkingGroup(
                new GroupContent(
                        "Arbeitsgruppe " + topic,
                        WorkingGroupKind.WORKING_GROUP,
                        null,
                        FOUNDED,
                        null,
                        residents,
                        field(field),
                        List.of(member)),
                ENTERED));
    }

    private static MemberContent member(String name, String organization, String function) {
        return new MemberContent(name, organization, null, function, FOUNDED, null);
    }

    private Set<FieldOfAction> field(String code) {
        return new HashSet<>(fields.references(fields.list().stream()
                .filter(field -> field.code().equals(code))
                .map(FieldOfActionRow::id)
                .toList()));
    }
}
