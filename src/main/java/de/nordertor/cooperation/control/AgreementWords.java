package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.AgreementContent;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.CommitmentContent;
import de.nordertor.cooperation.entity.Placeholder;
import de.nordertor.platform.boundary.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands in an agreement or a letter in place of the placeholders, in its language. */
public final class AgreementWords {

    private static final String NOTHING = "–";

    private final Texts texts;
    private final Map<Long, String> names;

    /** @param names of partners by their ids, and of the town by null */
    public AgreementWords(AgreementLanguage language, Map<Long, String> names) {
        texts = Texts.in(language.locale());
        this.names = names;
    }

    /** The values for an agreement; its first partner's promises are the performance, all others the return. */
    public Map<Placeholder, String> values(
            String cooperation, AgreementContent content, List<CommitmentContent> promises) {
        Long first = content.parties().stream()
                .filter(party -> !party.isTown())
                .map(party -> party.partnerId())
                .findFirst()
                .orElse(null);
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.COOPERATION, cooperation);
        values.put(
                Placeholder.PARTNER,
                content.parties().stream()
                        .filter(party -> !party.isTown())
                        .map(party -> name(party.partnerId()))
                        .collect(Collectors.joining(", ")));
        values.put(Placeholder.TOWN, name(null));
        values.put(
                Placeholder.PERFORMANCE,
                list(promises.stream()
                        .filter(promise -> Objects.equals(promise.debtorId(), first))
                        .toList()));
        values.put(
                Placeholder.RETURN_PERFORMANCE,
                list(promises.stream()
                        .filter(promise -> !Objects.equals(promise.debtorId(), first))
                        .toList()));
        values.put(Placeholder.PERIOD, period(content.startsOn(), content.endsOn()));
        values.put(Placeholder.DATE, content.agreedOn() == null ? NOTHING : Texts.date(content.agreedOn()));
        values.put(Placeholder.OCCASION, content.occasion() == null ? NOTHING : content.occasion());
        return values;
    }

    /** One line for each. */
    public String list(Collection<CommitmentContent> promises) {
        return promises.isEmpty()
                ? NOTHING
                : promises.stream().map(promise -> "– " + line(promise)).collect(Collectors.joining("\n"));
    }

    /** What was given, one line for each, without its day. */
    public String given(Collection<CommitmentContent> promises) {
        return promises.isEmpty()
                ? NOTHING
                : promises.stream()
                        .map(promise ->
                                "– " + promise.what() + (promise.unit() == null ? "" : " (" + amount(promise) + ")"))
                        .collect(Collectors.joining("\n"));
    }

    private String line(CommitmentContent promise) {
        String amount = amount(promise);
        return amount == null
                ? texts.format("cooperation.paper.line", promise.what(), promise.dueOn())
                : texts.format("cooperation.paper.lineWithAmount", promise.what(), amount, promise.dueOn());
    }

    /** For example "120 Stunden"; null where it cannot be counted. */
    public String amount(CommitmentContent promise) {
        return promise.unit() == null
                ? null
                : texts.format("cooperation.amount." + promise.unit().name(), promise.amount());
    }

    /** For example "vom 01.05.2016 bis 31.12.2016". */
    public String period(LocalDate from, LocalDate to) {
        if (from == null) {
            return to == null
                    ? texts.get("cooperation.paper.openEnded")
                    : texts.format("cooperation.paper.untilDay", to);
        }
        return to == null
                ? texts.format("cooperation.paper.from", from)
                : texts.format("cooperation.paper.fromTo", from, to);
    }

    public String name(Long partnerId) {
        return names.getOrDefault(partnerId, NOTHING);
    }

    public String get(String key) {
        return texts.get(key);
    }
}
