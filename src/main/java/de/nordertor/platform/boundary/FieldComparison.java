package de.nordertor.platform.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Tells three states of one form apart: how it was opened, what somebody else stored since, and what was typed. */
public final class FieldComparison<I> {

    private final List<Field<I>> fields = new ArrayList<>();

    private record Field<I>(String labelKey, Function<I, ?> value, Function<Object, String> plain) {}

    /** A field whose stored value reads as it stands. */
    public FieldComparison<I> field(String labelKey, Function<I, ?> value) {
        return field(labelKey, value, stored -> stored instanceof String text ? text : null);
    }

    /** @param plain how a stored value is told; null leaves it to the page that is loaded anew */
    public FieldComparison<I> field(String labelKey, Function<I, ?> value, Function<Object, String> plain) {
        fields.add(new Field<>(labelKey, value, plain));
        return this;
    }

    /** What is stored now and differs from what a form was opened with. */
    public List<FieldChange> changes(I opened, I stored, I mine) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field<I> field : fields) {
            Object theirs = field.value().apply(stored);
            Object before = field.value().apply(opened);
            if (!Objects.equals(before, theirs)) {
                boolean alsoMine = !Objects.equals(before, field.value().apply(mine));
                changes.add(new FieldChange(
                        field.labelKey(), theirs == null ? null : field.plain().apply(theirs), alsoMine));
            }
        }
        return changes;
    }
}
