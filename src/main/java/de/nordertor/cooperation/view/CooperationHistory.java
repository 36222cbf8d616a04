package de.nordertor.cooperation.view;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the changes of a cooperation, its partners, its plan and its outcome as sentences. */
@Named("cooperationHistory")
@RequestScoped
public class CooperationHistory extends FieldHistory {

    private static final Map<String, String> ROOTS = Map.of(
            "Cooperation", "cooperation.cooperation.",
            "CooperationPartner", "cooperation.partner.",
            "Milestone", "cooperation.milestone.",
            "Contribution", "cooperation.contribution.",
            "CooperationRisk", "cooperation.risk.",
            "CooperationIndicator", "cooperation.indicator.");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("departmentId", "cooperation.cooperation.department"),
            Map.entry("responsibleId", "cooperation.cooperation.responsible"),
            Map.entry("groupId", "cooperation.cooperation.group"),
            Map.entry("areaId", "cooperation.cooperation.area"),
            Map.entry("latitude", "partner.address.latitude"),
            Map.entry("longitude", "partner.address.longitude"),
            Map.entry("partners", "cooperation.partner.all"),
            Map.entry("contactId", "cooperation.partner.contact"),
            Map.entry("organization", "cooperation.partner.one"),
            Map.entry("sustainment", "cooperation.sustainment.title"),
            Map.entry("sustainment.form", "cooperation.sustainment.form"),
            Map.entry("sustainment.carrier", "cooperation.sustainment.carrier"),
            Map.entry("sustainment.since", "cooperation.sustainment.since"),
            Map.entry("sustainment.financing", "cooperation.sustainment.financing"));

    @Inject
    private Users users;

    @Inject
    private Departments departments;

    @Inject
    private Subjects subjects;

    public CooperationHistory() {
        super("cooperation.history.", ROOTS, LABELS);
    }

    @Override
    protected boolean isOneOfMany(String kind) {
        return !kind.equals("Cooperation");
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "state" -> messages().get("cooperation.state." + value);
            case "role" -> messages().get("cooperation.role." + value);
            case "kind" -> messages().get("cooperation.contributionKind." + value);
            case "recipient" -> messages().get("cooperation.recipientKind." + value);
            case "likelihood", "impact" -> messages().get("cooperation.level." + value);
            case "sustainment.form" -> messages().get("cooperation.sustainmentForm." + value);
            case "targetGroups" ->
                Arrays.stream(value.split(", "))
                        .map(group -> messages().get("matching.targetGroup." + group))
                        .collect(Collectors.joining(", "));
            case "responsibleId" ->
                users.find(Long.valueOf(value)).map(PersonRow::displayName).orElse(value);
            case "departmentId" ->
                departments.find(Long.valueOf(value)).map(DepartmentRow::label).orElse(value);
            case "groupId" -> title("WorkingGroup", value);
            case "areaId" -> title("ProgrammeArea", value);
            case "contactId" -> title("ContactPerson", value);
            default -> text(value);
        };
    }

    private String title(String kind, String id) {
        return subjects.find(new SubjectRef(kind, Long.valueOf(id)))
                .map(SubjectTitle::title)
                .orElse("–");
    }
}
