package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.entity.ListQuery;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What many partners are to be changed in at once, as its form has it.
 *
 * @param assigned whether the responsible person changes
 * @param responsibleId the new responsible person; null for nobody
 * @param status the new status; null leaves it
 */
public record PartnerBulkInput(
        Set<Long> addedTagIds, Set<Long> removedTagIds, boolean assigned, Long responsibleId, PartnerStatus status)
        implements Serializable {

    private static final String ADD = "add";
    private static final String REMOVE = "remove";
    private static final String RESPONSIBLE = "responsible";
    private static final String STATUS = "status";
    private static final String NOBODY = "nobody";

    public PartnerBulkInput {
        addedTagIds = Set.copyOf(addedTagIds);
        removedTagIds = Set.copyOf(removedTagIds);
    }

    public boolean changesNothing() {
        return addedTagIds.isEmpty() && removedTagIds.isEmpty() && !assigned && status == null;
    }

    /** As it is kept while the change goes on. */
    public String text() {
        StringBuilder query = new StringBuilder();
        addedTagIds.stream()
                .sorted()
                .forEach(id -> query.append('&').append(ADD).append('=').append(id));
        removedTagIds.stream()
                .sorted()
                .forEach(id -> query.append('&').append(REMOVE).append('=').append(id));
        String responsible = responsibleId == null ? NOBODY : responsibleId.toString();
        return ListQuery.parse(query.toString())
                .with(RESPONSIBLE, assigned ? responsible : null)
                .with(STATUS, status == null ? null : status.name())
                .toString();
    }

    /** From the text that it was kept as. */
    public static PartnerBulkInput of(String text) {
        ListQuery query = ListQuery.parse(text);
        String responsible = query.first(RESPONSIBLE);
        String status = query.first(STATUS);
        return new PartnerBulkInput(
                ids(query, ADD),
                ids(query, REMOVE),
                responsible != null,
                responsible == null || responsible.equals(NOBODY) ? null : Long.valueOf(responsible),
                status == null ? null : PartnerStatus.valueOf(status));
    }

    private static Set<Long> ids(ListQuery query, String name) {
        return query.all(name).stream().map(Long::valueOf).collect(Collectors.toSet());
    }
}
