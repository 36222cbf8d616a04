package de.nordertor.journal.boundary;

import de.nordertor.journal.control.RhythmRepository;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often people are in touch about many things at once, and what is planned on them, as far as the user may read them. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Rhythms {

    @Inject
    private RhythmRepository rhythms;

    @Inject
    private Subjects subjects;

    /** The days of contact since the day, in their order; nothing for those without any. */
    public Map<Long, List<LocalDate>> contactDays(String kind, Collection<Long> ids, LocalDate since) {
        return rhythms.findContactDays(kind, readable(kind, ids), since);
    }

    /** What is open, the next one first; nothing for those on which nothing is planned. */
    public Map<Long, List<OpenPlan>> open(String kind, Collection<Long> ids) {
        return rhythms.findOpen(kind, readable(kind, ids));
    }

    private List<Long> readable(String kind, Collection<Long> ids) {
        return subjects
                .titles(ids.stream().map(id -> new SubjectRef(kind, id)).collect(Collectors.toSet()))
                .keySet()
                .stream()
                .map(SubjectRef::id)
                .toList();
    }
}
