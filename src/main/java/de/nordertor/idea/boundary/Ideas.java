package de.nordertor.idea.boundary;

import de.nordertor.idea.control.IdeaListRepository;
import de.nordertor.idea.control.IdeaRepository;
import de.nordertor.idea.control.IdeaViews;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds and shows ideas. */
@Stateless
@Permitted(Permission.IDEA_READ)
public class Ideas {

    @Inject
    private IdeaRepository ideas;

    @Inject
    private IdeaListRepository lists;

    @Inject
    private IdeaViews views;

    /** Sortable by title, received, since, supporters. */
    public Page<IdeaRow> list(IdeaFilter filter, PageRequest page) {
        return lists.findPage(filter, page);
    }

    public IdeaView view(Long id) {
        return views.of(ideas.get(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return views.history(ideas.get(id));
    }
}
