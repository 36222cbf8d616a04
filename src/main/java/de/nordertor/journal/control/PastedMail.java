package de.nordertor.journal.control;

import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.entity.ActivityContent;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail that somebody copied out of a mail program. The lines above the text that say who wrote when about what are
 * taken over; whatever cannot be taken over stays in the text, so that nothing pasted is lost.
 */
final class PastedMail {

    private static final Pattern HEAD = Pattern.compile("\\s*\\*{0,2}([\\p{L} -]{2,20}?)\\s*:\\*{0,2}\\s*(.*)");
    private static final int FEWEST_HEADS = 2;
    private static final int FURTHEST_HEAD = 10;

    /** The lines that are understood, by the words of Outlook, Thunderbird and Apple Mail. */
    private enum Head {
        FROM("von", "from", "absender"),
        SENT("gesendet", "gesendet am", "datum", "date", "sent"),
        TO("an", "to", "empfänger"),
        CC("cc", "kopie"),
        SUBJECT("betreff", "subject");

        private final Set<String> words;

        Head(String... words) {
            this.words = Set.of(words);
        }

        static Head of(String word) {
            return Stream.of(values())
                    .filter(head -> head.words.contains(word.toLowerCase(Locale.GERMAN)))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final Map<Head, String> heads = new EnumMap<>(Head.class);
    private final List<String> rest = new ArrayList<>();
    private final ZoneId town;
    private final LocalDateTime now;

    private PastedMail(ZoneId town, LocalDateTime now) {
        this.town = town;
        this.now = now;
    }

    /** What the form shows for confirmation. */
    static ActivityInput read(String pasted, Set<SubjectRef> subjects, ZoneId town, LocalDateTime now) {
        PastedMail mail = new PastedMail(town, now);
        mail.take(pasted.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        return mail.input(subjects);
    }

    private void take(String... lines) {
        int first = firstHead(lines);
        List<String> all = List.of(lines);
        if (first < 0) {
            rest.addAll(all);
            return;
        }
        rest.addAll(all.subList(0, first));
        int next = first;
        while (next < lines.length && !lines[next].isBlank()) {
            next = takeHead(next, lines);
        }
        rest.addAll(all.subList(next, lines.length));
    }

    /** One line with those that continue it. @return the line after them */
    private int takeHead(int line, String... lines) {
        Matcher head = HEAD.matcher(lines[line]);
        StringBuilder value = new StringBuilder(head.matches() ? head.group(2) : "");
        int next = line + 1;
        while (next < lines.length && lines[next].matches("[ \\t]+\\S.*") && !isHead(lines[next])) {
            value.append(' ').append(lines[next++].strip());
        }
        if (!head.matches() || !understood(Head.of(head.group(1).strip()), value.toString())) {
            rest.addAll(List.of(lines).subList(line, next));
        }
        return next;
    }

    private boolean understood(Head head, String value) {
        boolean readable = head == Head.SENT
                ? MailDates.read(value, town).filter(sent -> !sent.isAfter(now)).isPresent()
                : head != null;
        return readable && !heads.containsKey(head) && fits(head, value) && heads.put(head, value.strip()) == null;
    }

    private static boolean fits(Head head, String value) {
        int most = head == Head.SUBJECT ? ActivityContent.TITLE_LENGTH : ActivityContent.PARTICIPANTS_LENGTH / 4;
        return !value.isBlank() && value.length() <= most;
    }

    /** Where the lines begin that say who wrote what; -1 for a text without them. */
    private static int firstHead(String... lines) {
        int seen = 0;
        for (int i = 0; i < lines.length && seen < FURTHEST_HEAD; i++) {
            seen += lines[i].isBlank() ? 0 : 1;
            if (isHead(lines[i]) && headsFrom(i, lines) >= FEWEST_HEADS) {
                return i;
            }
        }
        return -1;
    }

    private static long headsFrom(int first, String... lines) {
        return Stream.of(lines)
                .skip(first)
                .takeWhile(line -> !line.isBlank())
                .filter(PastedMail::isHead)
                .count();
    }

    private static boolean isHead(String line) {
        Matcher head = HEAD.matcher(line);
        return head.matches() && Head.of(head.group(1).strip()) != null;
    }

    private ActivityInput input(Set<SubjectRef> subjects) {
        LocalDateTime sent = heads.containsKey(Head.SENT)
                ? MailDates.read(heads.get(Head.SENT), town).orElse(now)
                : now;
        return new ActivityInput(
                ActivityKind.MAIL,
                sent.toLocalDate(),
                heads.containsKey(Head.SENT) ? sent.toLocalTime() : null,
                decoded(heads.get(Head.SUBJECT)),
                participants(),
                String.join("\n", rest).strip(),
                null,
                subjects);
    }

    private String participants() {
        String people = Stream.of(Head.FROM, Head.TO, Head.CC)
                .filter(heads::containsKey)
                .map(head -> MailReader.label(head.name().toLowerCase(Locale.ROOT)) + ": " + decoded(heads.get(head)))
                .collect(Collectors.joining("; "));
        return people.isEmpty() ? null : people;
    }

    private static String decoded(String value) {
        try {
            return value == null ? null : MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException unknownCharset) {
            return value;
        }
    }
}
