package de.nordertor.journal.view;

import de.nordertor.journal.boundary.TimelineFilter;
import de.nordertor.journal.boundary.TimelineRow;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that was said and set on one thing, which the address names. */
@Named("timeline")
@RequestScoped
public class TimelinePage extends ListView<TimelineRow> {

    private static final String DEADLINES = "DEADLINES";

    @Inject
    private Timelines timelines;

    @Inject
    private Messages messages;

    private SubjectTitle title;

    /** Its address names the thing whose timeline it is. */
    @Override
    public boolean isKeepsViews() {
        return false;
    }

    @Override
    public void load() {
        title = timelines.subject(subject());
        super.load();
    }

    @Override
    protected Page<TimelineRow> fetch(PageRequest wanted) {
        boolean deadlines = DEADLINES.equals(parameter("what"));
        TimelineFilter filter = new TimelineFilter(
                parameter("text"), deadlines ? null : parameter("what", ActivityKind.class), deadlines);
        return timelines.list(subject(), filter, wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    /** The thing itself is no filter. */
    @Override
    public boolean isFiltered() {
        return parameter("text") != null || parameter("what") != null;
    }

    @Override
    public String getResetAddress() {
        return "?kind=" + URLEncoder.encode(subject().kind(), StandardCharsets.UTF_8) + "&subject="
                + subject().id();
    }

    public List<SelectItem> getKinds() {
        List<SelectItem> items =
                new ArrayList<>(messages.options("journal.activityKind", List.of(ActivityKind.values())));
        items.add(new SelectItem(DEADLINES, messages.get("journal.timeline.deadlines")));
        return items;
    }

    public SubjectTitle getTitle() {
        return title;
    }

    private SubjectRef subject() {
        String kind = parameter("kind");
        Long id = idParameter("subject");
        if (kind == null || id == null) {
            throw new NotFoundException("platform.subject.notFound");
        }
        return new SubjectRef(kind, id);
    }
}
