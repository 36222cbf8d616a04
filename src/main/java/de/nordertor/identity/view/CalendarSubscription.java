package de.nordertor.identity.view;

import de.nordertor.identity.boundary.CalendarFeeds;
import de.nordertor.identity.boundary.CalendarFeeds.Subscription;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** Subscribes to the own calendar. The address is shown once, right after it was made. */
@Named
@RequestScoped
public class CalendarSubscription {

    private static final String HERE = "/platform/calendar?faces-redirect=true";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private final Once<Subscription> own = new Once<>(() -> feeds.own().orElse(null));

    public String subscribe() {
        String root = request.getRequestURL().toString().replaceFirst("/platform/calendar.*", "");
        Faces.setFlashAttribute("calendarAddress", root + "/api/calendar/" + feeds.subscribe() + ".ics");
        return HERE;
    }

    public String unsubscribe() {
        feeds.unsubscribe();
        notices.done("identity.calendar.unsubscribed");
        return HERE;
    }

    /** Null where the person has none. */
    public Subscription getOwn() {
        return own.get();
    }
}
