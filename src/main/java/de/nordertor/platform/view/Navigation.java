package de.nordertor.platform.view;

import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.reminder.boundary.OwnReminders;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.LongSupplier;

/** The side navigation: declared here and nowhere else, each entry with the permission its page needs. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private static final String DEADLINES = "/journal/deadlines";
    private static final Waiting NOTHING = new Waiting(0, "", false);
    private static final String REMINDERS = "/reminder/notices";

    private static final List<Group> ALL = List.of(
            new Group(
                    null,
                    List.of(
                            new Entry("platform.nav.start", "/", null),
                            new Entry("platform.nav.deadlines", DEADLINES, null),
                            new Entry("platform.nav.reminders", REMINDERS, null),
                            new Entry("platform.nav.calendar", "/platform/calendar", null),
                            new Entry("platform.nav.warnings", "/insight/warnings", Permission.COOPERATION_READ),
                            new Entry("platform.nav.synergies", "/insight/synergies", Permission.COOPERATION_READ))),
            new Group(
                    "platform.nav.council",
                    List.of(
                            new Entry("platform.nav.papers", "/council/papers", Permission.PAPER_READ),
                            new Entry("platform.nav.meetings", "/council/meetings", Permission.PAPER_READ),
                            new Entry("platform.nav.resolutions", "/council/resolutions", Permission.PAPER_READ),
                            new Entry(
                                    "platform.nav.publications",
                                    "/publication/publications",
                                    Permission.PUBLICATION_DECIDE))),
            new Group(
                    "platform.nav.partner",
                    List.of(
                            new Entry("platform.nav.partners", "/partner/organizations", Permission.PARTNER_READ),
                            new Entry("platform.nav.people", "/partner/people", Permission.PARTNER_READ),
                            new Entry("platform.nav.retention", "/partner/retention", Permission.PARTNER_PROTECT),
                            new Entry("platform.nav.imports", "/partner/imports", Permission.PARTNER_MANAGE))),
            new Group(
                    "platform.nav.programme",
                    List.of(
                            new Entry("platform.nav.programmes", "/programme/programmes", Permission.PROGRAMME_READ),
                            new Entry("platform.nav.areas", "/programme/areas", Permission.PROGRAMME_READ))),
            new Group(
                    "platform.nav.group",
                    List.of(
                            new Entry("platform.nav.groups", "/group/groups", Permission.GROUP_READ),
                            new Entry("platform.nav.coverage", "/group/coverage", Permission.GROUP_READ))),
            new Group(
                    "platform.nav.idea",
                    List.of(
                            new Entry("platform.nav.ideas", "/idea/ideas", Permission.IDEA_READ),
                            new Entry("platform.nav.sheets", "/idea/sheets", Permission.IDEA_READ))),
            new Group(
                    "platform.nav.matching",
                    List.of(
                            new Entry("platform.nav.needs", "/matching/needs", Permission.MATCHING_READ),
                            new Entry("platform.nav.offers", "/matching/offers", Permission.MATCHING_READ),
                            new Entry("platform.nav.weights", "/matching/weights", Permission.MATCHING_MANAGE))),
            new Group(
                    "platform.nav.cooperation",
                    List.of(
                            new Entry(
                                    "platform.nav.cooperations",
                                    "/cooperation/cooperations",
                                    Permission.COOPERATION_READ),
                            new Entry(
                                    "platform.nav.commitments",
                                    "/cooperation/commitments",
                                    Permission.COOPERATION_READ),
                            new Entry("platform.nav.balance", "/cooperation/balance", Permission.COOPERATION_READ),
                            new Entry(
                                    "platform.nav.marketplaces", "/market/marketplaces", Permission.COOPERATION_READ))),
            new Group(
                    "platform.nav.masterData",
                    List.of(
                            new Entry("platform.nav.municipality", "/town/municipality", Permission.MASTER_DATA_WRITE),
                            new Entry("platform.nav.workingDays", "/town/working-days", Permission.MASTER_DATA_WRITE),
                            new Entry(
                                    "platform.nav.departments", "/identity/departments", Permission.MASTER_DATA_WRITE),
                            new Entry("platform.nav.products", "/town/products", Permission.MASTER_DATA_WRITE),
                            new Entry(
                                    "platform.nav.fieldsOfAction",
                                    "/town/fields-of-action",
                                    Permission.MASTER_DATA_WRITE),
                            new Entry("platform.nav.tags", "/town/tags", Permission.MASTER_DATA_WRITE),
                            new Entry("platform.nav.templates", "/cooperation/templates", Permission.MASTER_DATA_WRITE),
                            new Entry("platform.nav.blocks", "/insight/blocks", Permission.MASTER_DATA_WRITE),
                            new Entry("platform.nav.partnerTypes", "/partner/types", Permission.MASTER_DATA_WRITE),
                            new Entry("platform.nav.boundary", "/town/boundary", Permission.MASTER_DATA_WRITE),
                            new Entry("platform.nav.committees", "/council/committees", Permission.COUNCIL_DATA_WRITE),
                            new Entry("platform.nav.members", "/council/members", Permission.COUNCIL_DATA_WRITE),
                            new Entry("platform.nav.terms", "/council/terms", Permission.COUNCIL_DATA_WRITE),
                            new Entry(
                                    "platform.nav.paperKinds", "/council/paper-types", Permission.COUNCIL_DATA_WRITE))),
            new Group(
                    "platform.nav.administration",
                    List.of(
                            new Entry("platform.nav.users", "/identity/users", Permission.USER_ADMINISTER),
                            new Entry("platform.nav.settings", "/platform/settings", Permission.SETTINGS_ADMINISTER),
                            new Entry("platform.nav.mails", "/platform/mails", Permission.MAIL_ADMINISTER),
                            new Entry("platform.nav.reminderJob", "/reminder/job", Permission.MAIL_ADMINISTER),
                            new Entry("platform.nav.audit", "/platform/audit", Permission.AUDIT_READ))));

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Deadlines deadlines;

    @Inject
    private OwnReminders reminders;

    private final Once<Long> overdue = new Once<>(() -> count(deadlines::countOverdue));
    private final Once<Long> unread = new Once<>(() -> count(reminders::countUnread));
    private List<Group> permitted;

    /** What this person may open. */
    public List<Group> getGroups() {
        if (permitted == null) {
            permitted = ALL.stream()
                    .map(group -> new Group(
                            group.title(),
                            group.entries().stream().filter(this::isPermitted).toList()))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return permitted;
    }

    /**
     * {@code page} for the entry of this very page, {@code true} for the entry that the page names as its own
     * (template parameter {@code nav}), null for the others.
     */
    public String current(Entry entry, String named) {
        if (path().equals(entry.path())) {
            return "page";
        }
        return entry.path().equals(named) ? "true" : null;
    }

    /** The key of the name of a page that this person may open; null for others. */
    public String title(String pagePath) {
        return getGroups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.path().equals(pagePath))
                .map(Entry::name)
                .findFirst()
                .orElse(null);
    }

    /** How many things behind the entry wait for the person, and in which way; 0 for entries without such a number. */
    public Waiting waiting(Entry entry) {
        return switch (entry.path()) {
            case DEADLINES -> new Waiting(overdue.get(), "platform.nav.overdue", true);
            case REMINDERS -> new Waiting(unread.get(), "platform.nav.unread", false);
            default -> NOTHING;
        };
    }

    /** None where even the database is missing, so that the error page still shows. */
    private long count(LongSupplier own) {
        try {
            return isSignedIn() ? own.getAsLong() : 0;
        } catch (EJBException unreachable) {
            return 0;
        }
    }

    public boolean isSignedIn() {
        return user.id().isPresent();
    }

    /** The address the person sees, for the way back. */
    public String getAddress() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return query == null ? uri : uri + "?" + query;
    }

    private String path() {
        return path(request);
    }

    /** The address of the page below the application's root, as the person sees it. */
    static String path(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return uri.substring(request.getContextPath().length());
    }

    private boolean isPermitted(Entry entry) {
        return entry.permission() == null || user.may(entry.permission());
    }

    /**
     * What waits behind an entry.
     *
     * @param word the key of what they are, behind the number
     */
    public record Waiting(long count, String word, boolean bad) {}

    /** A room and its pages; no title for the first ones. */
    public record Group(String title, List<Entry> entries) {}

    /** A page: key of its name, address, and the permission it needs (null: everybody who is signed in). */
    public record Entry(String name, String path, Permission permission) {}
}
