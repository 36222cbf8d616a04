package de.nordertor.platform.view;

import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.boundary.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.Temporal;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code #{msg['room.key']}} and {@code #{msg.format('room.key', a, b)}} in the reader's language. */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    @Inject
    private Preferences preferences;

    @Override
    public String get(Object key) {
        return texts().get((String) key);
    }

    @Override
    public boolean containsKey(Object key) {
        return texts().contains((String) key);
    }

    public String format(String key, Object... arguments) {
        return texts().format(key, arguments);
    }

    /** A sentence that code has made. */
    public String tell(Sentence sentence) {
        return sentence == null
                ? ""
                : format(sentence.key(), sentence.arguments().toArray());
    }

    /** A date as 31.05.2016, a moment as 31.05.2016 14:30. */
    public String date(Temporal value) {
        return Texts.date(value);
    }

    /** The text of {@code <prefix>.<NAME of the constant>}. */
    public String of(String prefix, Enum<?> constant) {
        return constant == null ? "" : get(prefix + "." + constant.name());
    }

    /** Entries for {@code n:select}: each constant with its text. */
    public List<SelectItem> options(String prefix, Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> new SelectItem(constant, of(prefix, constant)))
                .toList();
    }

    private Texts texts() {
        return Texts.in(preferences.getLocale());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
