package de.nordertor.idea.view;

import de.nordertor.idea.boundary.IdeaFilter;
import de.nordertor.idea.boundary.IdeaRow;
import de.nordertor.idea.boundary.Ideas;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of ideas. */
@Named("ideas")
@RequestScoped
public class IdeasPage extends ListView<IdeaRow> {

    @Inject
    private Ideas ideas;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<IdeaRow> fetch(PageRequest wanted) {
        return ideas.list(
                new IdeaFilter(
                        parameter("text"),
                        parameter("state", IdeaState.class),
                        parameter("source", IdeaSource.class),
                        idParameter("field")),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("title", "received", "since", "supporters");
    }

    public boolean isMayWrite() {
        return user.may(Permission.IDEA_WRITE);
    }
}
