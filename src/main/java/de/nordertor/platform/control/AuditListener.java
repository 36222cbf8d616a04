package de.nordertor.platform.control;

import de.nordertor.platform.entity.AuditAction;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;

/** Writes old and new value of every changed field into the audit trail, in the transaction of the change itself. */
class AuditListener extends DescriptorEventAdapter {

    private static final int MAX_VALUE = 16_000_000;
    private static final List<String> COLUMNS = List.of(
            "occurred_at",
            "user_id",
            "login",
            "use_case",
            "action",
            "subject_kind",
            "subject_id",
            "field",
            "old_value",
            "new_value");
    private static final String INSERT = "INSERT INTO nordertor_audit.audit_entry (" + String.join(", ", COLUMNS)
            + ") VALUES (#" + String.join(", #", COLUMNS) + ")";

    @Override
    public void postInsert(DescriptorEvent event) {
        record(event, AuditAction.CREATED, null, null, event.getSource().toString());
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        record(event, AuditAction.DELETED, null, event.getSource().toString(), null);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        // the event's own change set is filled after merges only
        ObjectChangeSet changes =
                event.getQuery() instanceof ObjectLevelModifyQuery write ? write.getObjectChangeSet() : null;
        if (changes == null) {
            return;
        }
        for (ChangeRecord change : changes.getChanges()) {
            if (isAudited(event.getSource().getClass(), change.getAttribute())) {
                recordChange(event, change);
            }
        }
    }

    private static void recordChange(DescriptorEvent event, ChangeRecord change) {
        if (change instanceof AggregateChangeRecord aggregate && aggregate.getChangedObject() != null) {
            for (ChangeRecord part : ((ObjectChangeSet) aggregate.getChangedObject()).getChanges()) {
                recordValue(event, change.getAttribute() + "." + part.getAttribute(), part);
            }
        } else {
            recordValue(event, change.getAttribute(), change);
        }
    }

    private static void recordValue(DescriptorEvent event, String field, ChangeRecord change) {
        Object newValue = change instanceof DirectToFieldChangeRecord direct
                ? direct.getNewValue()
                : event.getDescriptor()
                        .getMappingForAttributeName(change.getAttribute())
                        .getRealAttributeValueFromObject(event.getSource(), event.getSession());
        record(event, AuditAction.CHANGED, field, text(change.getOldValue()), text(newValue));
    }

    private static boolean isAudited(Class<?> type, String attribute) {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            Optional<Field> field = Arrays.stream(level.getDeclaredFields())
                    .filter(candidate -> candidate.getName().equals(attribute))
                    .findFirst();
            if (field.isPresent()) {
                return !"version".equals(attribute) && !field.get().isAnnotationPresent(NotAudited.class);
            }
        }
        return true;
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BaseEntity entity) {
            return entity.toString();
        }
        String text = value instanceof Collection<?> many
                ? String.join(", ", many.stream().map(String::valueOf).sorted().toList())
                : String.valueOf(value);
        return text.length() > MAX_VALUE ? text.substring(0, MAX_VALUE) : text;
    }

    private static void record(
            DescriptorEvent event, AuditAction action, String field, String oldValue, String newValue) {
        Actor actor = Actor.current();
        DataModifyQuery query = new DataModifyQuery(new SQLCall(INSERT));
        COLUMNS.forEach(query::addArgument);
        event.getSession()
                .executeQuery(
                        query,
                        Arrays.asList(
                                LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC),
                                actor.userId(),
                                actor.login(),
                                actor.useCase(),
                                action.name(),
                                event.getSource().getClass().getSimpleName(),
                                ((BaseEntity) event.getSource()).getId(),
                                field,
                                oldValue,
                                newValue));
    }
}
