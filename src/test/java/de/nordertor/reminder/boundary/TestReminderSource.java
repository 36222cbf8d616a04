package de.nordertor.reminder.boundary;

import de.nordertor.identity.boundary.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Things that a test makes up; those that are broken cannot even be looked at. */
@ApplicationScoped
public class TestReminderSource implements ReminderSource {

    public static final String KIND = "TestReminded";

    private final Map<Long, Reminded> things = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> broken = new ConcurrentHashMap<>();

    public void have(Long id, LocalDate dueOn, Long personId) {
        things.put(id, new Reminded(0, dueOn, "Ding " + id, Addressee.person(personId), false, "/?thing=" + id));
        broken.remove(id);
    }

    public void forget(Long id) {
        things.remove(id);
    }

    public void breakDown(Long id) {
        broken.put(id, true);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Reminded> current(Collection<Long> ids) {
        Map<Long, Reminded> current = new HashMap<>();
        for (Long id : ids) {
            if (broken.containsKey(id)) {
                throw new IllegalStateException("Thing " + id + " is broken");
            }
            if (things.containsKey(id)) {
                current.put(id, things.get(id));
            }
        }
        return current;
    }
}
