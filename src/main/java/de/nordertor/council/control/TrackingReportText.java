package de.nordertor.council.control;

import de.nordertor.council.entity.TrackingContent;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.platform.boundary.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The statement of facts of a report about resolutions, as an XHTML fragment: what ended, what is in progress, what is
 * delayed, each part only where there is something to tell. It is German, whoever writes it.
 */
final class TrackingReportText {

    private static final Texts GERMAN = Texts.in(Locale.GERMAN);

    private final LocalDate today;

    TrackingReportText(LocalDate today) {
        this.today = today;
    }

    String of(List<ToldTracking> all) {
        List<ToldTracking> done = those(all, one -> state(one) == TrackingState.DONE);
        List<ToldTracking> dropped = those(all, one -> state(one) == TrackingState.DROPPED);
        List<ToldTracking> delayed = those(all, one -> state(one) == TrackingState.OPEN && one.delayed());
        List<ToldTracking> inProgress = those(all, one -> state(one) == TrackingState.OPEN && !one.delayed());
        StringBuilder text = new StringBuilder();
        if (!done.isEmpty() || !dropped.isEmpty()) {
            heading(text, dropped.isEmpty() ? "council.report.done" : "council.report.doneOrDropped");
            list(text, "council.report.doneCount", done, this::done);
            list(text, "council.report.droppedCount", dropped, this::dropped);
        }
        if (!inProgress.isEmpty()) {
            heading(text, "council.report.inProgress");
            list(text, "council.report.inProgressCount", inProgress, this::inProgress);
        }
        if (!delayed.isEmpty()) {
            heading(text, "council.report.delayed");
            list(text, "council.report.delayedCount", delayed, this::delayed);
        }
        return text.toString();
    }

    private static TrackingState state(ToldTracking one) {
        return one.content().state();
    }

    private static List<ToldTracking> those(List<ToldTracking> all, Predicate<ToldTracking> which) {
        return all.stream().filter(which).toList();
    }

    private static void heading(StringBuilder text, String key) {
        text.append("<h3>").append(GERMAN.get(key)).append("</h3>");
    }

    private static void list(
            StringBuilder text, String countKey, List<ToldTracking> some, Function<ToldTracking, List<String>> lines) {
        if (some.isEmpty()) {
            return;
        }
        text.append("<p>").append(GERMAN.format(countKey, some.size())).append("</p><ul>");
        for (ToldTracking one : some) {
            text.append("<li><strong>")
                    .append(escaped(one.content().task()))
                    .append("</strong><br />")
                    .append(String.join("<br />", lines.apply(one)))
                    .append("</li>");
        }
        text.append("</ul>");
    }

    private List<String> done(ToldTracking one) {
        List<String> lines = new ArrayList<>(List.of(adopted(one), line("council.report.doneOn", one.endedOn())));
        if (one.content().result() != null) {
            lines.add(line("council.report.result", one.content().result()));
        }
        return lines;
    }

    private List<String> dropped(ToldTracking one) {
        return List.of(
                adopted(one),
                line("council.report.droppedOn", one.endedOn()),
                line("council.report.reason", one.content().result()));
    }

    private List<String> inProgress(ToldTracking one) {
        return List.of(adopted(one), line("council.report.dueOn", one.content().dueOn()), who(one));
    }

    private List<String> delayed(ToldTracking one) {
        TrackingContent content = one.content();
        List<String> lines =
                new ArrayList<>(List.of(adopted(one), who(one), line("council.report.firstDueOn", one.firstDueOn())));
        if (content.delayReason() != null) {
            lines.add(line("council.report.reason", content.delayReason()));
        }
        if (content.nextStep() != null) {
            lines.add(line("council.report.nextStep", content.nextStep()));
        }
        lines.add(
                content.dueOn().isBefore(today)
                        ? GERMAN.get("council.report.noNewDay")
                        : line("council.report.newDay", content.dueOn()));
        return lines;
    }

    private static String adopted(ToldTracking one) {
        return one.adoptedOn() == null
                ? line("council.report.paper", one.paper())
                : GERMAN.format("council.report.adopted", one.adoptedOn(), escaped(one.paper()));
    }

    private static String who(ToldTracking one) {
        return line("council.report.who", one.department());
    }

    private static String line(String key, LocalDate day) {
        return GERMAN.format(key, day);
    }

    private static String line(String key, String typed) {
        return GERMAN.format(key, escaped(typed));
    }

    private static String escaped(String typed) {
        return typed.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br />");
    }
}
