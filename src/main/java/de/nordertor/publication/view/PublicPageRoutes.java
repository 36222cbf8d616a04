package de.nordertor.publication.view;

import de.nordertor.document.boundary.RichText;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.BaseAddress;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Setting;
import de.nordertor.publication.api.PublicAnswer;
import de.nordertor.publication.api.PublicRequest;
import de.nordertor.publication.boundary.PublicPages;
import de.nordertor.publication.boundary.PublicView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The public pages and feeds. The language stands in the address ({@code /public/de/…}, {@code /public/en/…}), so that a cache
 * may keep both; addresses within a page are relative, so that it works behind any proxy.
 */
@ApplicationScoped
public class PublicPageRoutes {

    private static final Map<String, Locale> LANGUAGES = Map.of("de", Locale.GERMAN, "en", Locale.ENGLISH);
    /** What a paper says, by the key of its heading; it is cleaned once more before it is shown. */
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("statement", "nordertor:statementOfFacts");
        TEXTS.put("resolution", "nordertor:proposedResolution");
    }

    private static final String STYLE = "style";
    private static final String CSS = "text/css; charset=UTF-8";
    private static final String ATOM = "application/atom+xml; charset=UTF-8";
    private static final String CALENDAR = "text/calendar; charset=UTF-8";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_PAGES = 100_000;

    @Inject
    private PublicPages pages;

    @Inject
    private PublicStyle style;

    @Inject
    private RichText richText;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public PublicAnswer answer(PublicRequest request, ServletContext application) {
        if (request.is(2, STYLE)) {
            return style(request, application);
        }
        Locale locale = LANGUAGES.get(request.part(0));
        if (locale == null || request.path().size() == 1) {
            return toStart(request, locale);
        }
        PublicWords words = new PublicWords(locale);
        if (request.is(4) && request.part(1).equals("committee")) {
            return feed(request, words);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("style", style.name(application));
        values.put(
                "imprint",
                BaseAddress.parse(settings.text(Setting.PUBLIC_IMPRINT_URL)).orElse(""));
        String page = request.part(1).isEmpty() ? "start" : request.part(1);
        PublicView view = view(page, request, values).orElseThrow(PublicRequest::notThere);
        return html(page, view, request, words, values);
    }

    /** A page that says no more than that it cannot be shown. */
    public PublicAnswer refusal(PublicRequest request, int status, String key) {
        Locale locale = LANGUAGES.getOrDefault(request.part(0), Locale.GERMAN);
        Map<String, Object> values = new HashMap<>();
        values.put("words", new PublicWords(locale));
        values.put("key", key);
        values.put("start", root(request) + locale.getLanguage() + "/");
        return PublicAnswer.refusal(status, PublicAnswer.HTML, PublicTemplate.fill("error.ftlh", values))
                .with("Content-Security-Policy", POLICY);
    }

    private Optional<PublicView> view(String page, PublicRequest request, Map<String, Object> values) {
        if (request.is(3)) {
            return switch (page) {
                case "committee" -> pages.committee(request.id(2));
                case "meeting" -> pages.meeting(request.id(2));
                case "paper" -> paper(request.id(2), values);
                default -> Optional.empty();
            };
        }
        if (!request.is(2)) {
            return Optional.empty();
        }
        return switch (page) {
            case "start" -> Optional.of(pages.start());
            case "committees" -> Optional.of(pages.committees());
            case "meetings" -> Optional.of(meetings(request, values));
            case "papers" -> Optional.of(papers(request, values));
            default -> Optional.empty();
        };
    }

    private Optional<PublicView> paper(Long id, Map<String, Object> values) {
        Optional<PublicView> found = pages.paper(id);
        Map<String, String> texts = new LinkedHashMap<>();
        found.ifPresent(view -> TEXTS.forEach((key, property) -> {
            String text = view.subject().text(property);
            if (text != null) {
                texts.put(key, richText.sanitise(text));
            }
        }));
        values.put("texts", texts);
        return found;
    }

    private PublicView meetings(PublicRequest request, Map<String, Object> values) {
        YearMonth month = month(request.parameter().apply("month"));
        values.put("month", month);
        values.put("query", "?month=" + month);
        values.put("before", month.minusMonths(1));
        values.put("after", month.plusMonths(1));
        return pages.meetings(month);
    }

    private PublicView papers(PublicRequest request, Map<String, Object> values) {
        String typed = request.parameter().apply("q");
        int number = page(request.parameter().apply("page"));
        PublicView found = pages.papers(typed, number);
        String words = typed == null ? "" : typed.strip();
        values.put("typed", words);
        values.put("query", "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + number);
        values.put("number", number);
        values.put("last", Math.max(1, (found.total() + PublicPages.PAPERS - 1) / PublicPages.PAPERS));
        return found;
    }

    private YearMonth month(String typed) {
        if (typed == null || typed.isBlank()) {
            return YearMonth.now(clock);
        }
        try {
            YearMonth month = YearMonth.parse(typed.strip());
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException unreadable) {
            // said below, as for a month that no calendar has
        }
        throw unreadable();
    }

    private static int page(String typed) {
        if (typed == null || typed.isBlank()) {
            return 1;
        }
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw unreadable();
        }
        return Math.min(MOST_PAGES, Integer.parseInt(typed));
    }

    private static InvalidInputException unreadable() {
        return new InvalidInputException("publication.public.error.400");
    }

    private PublicAnswer feed(PublicRequest request, PublicWords words) {
        PublicView view = pages.feed(request.id(2)).orElseThrow(PublicRequest::notThere);
        return switch (request.part(3)) {
            case "news.atom" -> PublicAnswer.of(ATOM, PublicFeeds.atom(view, words, request.addresses()), null);
            case "meetings.ics" ->
                PublicAnswer.of(CALENDAR, PublicFeeds.calendar(view, words, request.addresses()), null);
            default -> throw PublicRequest.notThere();
        };
    }

    private PublicAnswer html(
            String page, PublicView view, PublicRequest request, PublicWords words, Map<String, Object> values) {
        values.put("words", words);
        values.put("view", view);
        values.put("today", LocalDate.now(clock));
        values.put("page", page);
        values.put("root", root(request));
        String query = (String) values.getOrDefault("query", "");
        values.put(
                "here",
                String.join("/", request.path().subList(1, request.path().size())) + query);
        values.put("canonical", request.addresses().root() + "/" + String.join("/", request.path()) + query);
        return PublicAnswer.of(PublicAnswer.HTML, PublicTemplate.fill(page + ".ftlh", values), null)
                .with("Content-Security-Policy", POLICY);
    }

    /** The way up to {@code /public/}. */
    private static String root(PublicRequest request) {
        return "../".repeat(request.path().size() - 1);
    }

    private PublicAnswer style(PublicRequest request, ServletContext application) {
        if (!request.part(1).equals(style.name(application))) {
            throw PublicRequest.notThere();
        }
        return PublicAnswer.of(CSS, style.text(application), null).forAYear();
    }

    /** {@code /public/} leads to the German start page, {@code /public/en} to the English one. */
    private static PublicAnswer toStart(PublicRequest request, Locale locale) {
        if (!request.is(1) || locale == null && !request.part(0).isEmpty()) {
            throw PublicRequest.notThere();
        }
        String language = (locale == null ? Locale.GERMAN : locale).getLanguage();
        return PublicAnswer.leadingTo(request.addresses().root() + "/" + language + "/");
    }
}
