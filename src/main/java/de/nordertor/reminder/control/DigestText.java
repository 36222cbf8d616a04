package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.entity.Language;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.Setting;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.control.DigestBody.DigestLine;
import de.nordertor.reminder.entity.MailKind;
import de.nordertor.reminder.entity.MailWord;
import de.nordertor.reminder.entity.MailWording;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the mails say, in the language of the person. Only what the person cares for is named, nothing of the thing behind it. */
@ApplicationScoped
public class DigestText {

    @Inject
    private Settings settings;

    @Inject
    private Municipalities town;

    @Inject
    private MailWordings wordings;

    /**
     * One line of a mail.
     *
     * @param insteadOf the name of the absent person; null where it is the person's own
     * @param escalated whether somebody else has to do it, and did not
     */
    public record Line(Reminded thing, String insteadOf, boolean escalated) {}

    private enum Section {
        ESCALATED,
        OVERDUE,
        TODAY,
        COMING
    }

    public MailContent digest(Recipient person, List<Line> lines, LocalDate today) {
        return digest(wordings.of(MailKind.DIGEST, language(person)), person, lines, today);
    }

    /** In these words. */
    MailContent digest(MailWording wording, Recipient person, List<Line> lines, LocalDate today) {
        Map<MailWord, String> values = values(person, today);
        values.put(MailWord.COUNT, texts(person).format("reminder.mail.count", lines.size(), count(lines, today)));
        return content(wording, person, lines, today, values);
    }

    /** For one thing that cannot wait. */
    public MailContent single(Recipient person, Line line, LocalDate today) {
        return single(wordings.of(MailKind.SINGLE, language(person)), person, line, today);
    }

    /** In these words. */
    MailContent single(MailWording wording, Recipient person, Line line, LocalDate today) {
        Texts texts = texts(person);
        Map<MailWord, String> values = values(person, today);
        values.put(MailWord.STATE, status(texts, line.thing(), today));
        values.put(MailWord.WHAT, line.thing().line(texts));
        return content(wording, person, List.of(line), today, values);
    }

    private Map<MailWord, String> values(Recipient person, LocalDate today) {
        Map<MailWord, String> values = new EnumMap<>(MailWord.class);
        values.put(MailWord.NAME, person.displayName());
        values.put(MailWord.TOWN, town.name());
        values.put(MailWord.DATE, Texts.date(today));
        return values;
    }

    private MailContent content(
            MailWording wording, Recipient person, List<Line> lines, LocalDate today, Map<MailWord, String> filled) {
        Texts texts = texts(person);
        Map<String, List<DigestLine>> sections = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            List<DigestLine> here = lines.stream()
                    .filter(line -> section(line, today) == section)
                    .sorted(Comparator.comparing(line -> line.thing().dueOn()))
                    .map(line -> line(texts, line, today))
                    .toList();
            if (!here.isEmpty()) {
                sections.put(texts.get("reminder.mail.section." + section), here);
            }
        }
        Map<String, String> values = filled.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().word(), Map.Entry::getValue));
        DigestBody body =
                new DigestBody(wording.title(values), wording.before(values), sections, wording.after(values));
        return new MailContent(
                town.name(), body.title(), body.text(), body.html(MailWordings.locale(language(person))), null, null);
    }

    private DigestLine line(Texts texts, Line line, LocalDate today) {
        Reminded thing = line.thing();
        String root = settings.text(Setting.PUBLIC_URL).strip();
        return new DigestLine(
                texts.format("reminder.mail.due", thing.dueOn(), status(texts, thing, today)),
                thing.line(texts),
                line.insteadOf() == null ? "" : texts.format("reminder.insteadOf", line.insteadOf()),
                root.isEmpty() ? "" : root.replaceFirst("/+$", "") + thing.path());
    }

    private static Section section(Line line, LocalDate today) {
        if (line.escalated()) {
            return Section.ESCALATED;
        }
        LocalDate dueOn = line.thing().dueOn();
        if (dueOn.isBefore(today)) {
            return Section.OVERDUE;
        }
        return dueOn.equals(today) ? Section.TODAY : Section.COMING;
    }

    private static String status(Texts texts, Reminded thing, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, thing.dueOn());
        if (days < 0) {
            return texts.format("reminder.status.overdue", -days);
        }
        return days == 0 ? texts.get("reminder.status.today") : texts.format("reminder.status.in", days);
    }

    private static long count(List<Line> lines, LocalDate today) {
        return lines.stream()
                .filter(line -> line.thing().dueOn().isBefore(today))
                .count();
    }

    private static Texts texts(Recipient person) {
        return Texts.in(MailWordings.locale(language(person)));
    }

    /** A browser is not asked when a mail is written. */
    private static Language language(Recipient person) {
        return person.language() == Language.EN ? Language.EN : Language.DE;
    }
}
