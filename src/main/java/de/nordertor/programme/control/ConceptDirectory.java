package de.nordertor.programme.control;

import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.entity.DevelopmentConcept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for concepts when another room hangs something on them. */
@ApplicationScoped
public class ConceptDirectory extends PermittedSubjects {

    @Inject
    private ConceptRepository concepts;

    public ConceptDirectory() {
        super(DevelopmentConcept.KIND, Permission.PROGRAMME_READ, Permission.PROGRAMME_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return concepts.findTitles(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/programme/concept?id=" + id;
    }
}
