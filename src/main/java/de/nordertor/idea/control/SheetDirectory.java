package de.nordertor.idea.control;

import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for sheets when another room hangs something on them. */
@ApplicationScoped
public class SheetDirectory extends PermittedSubjects {

    @Inject
    private SheetRepository sheets;

    public SheetDirectory() {
        super(GoodPracticeSheet.KIND, Permission.IDEA_READ, Permission.IDEA_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return sheets.findTitles(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/idea/sheet?id=" + id;
    }
}
