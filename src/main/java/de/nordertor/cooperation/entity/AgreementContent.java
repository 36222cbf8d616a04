package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an agreement says, as it is accepted. Its texts may have placeholders, see {@link Placeholder}.
 *
 * @param occasion where it came about, for example a marketplace; null where nothing is noted
 * @param agreedOn the date of the agreement; null as long as none is set
 * @param startsOn null where it has no beginning of its own
 * @param endsOn null where it has no end
 * @param parties in the order in which they are named
 */
public record AgreementContent(
        AgreementLanguage language,
        String title,
        String occasion,
        LocalDate agreedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        String preamble,
        String duration,
        String termination,
        String publicity,
        String further,
        List<PartyContent> parties) {

    public static final int OCCASION_LENGTH = 200;
    public static final int MOST_PARTIES = 20;

    public AgreementContent {
        if (language == null) {
            throw new InvalidInputException(
                    "platform.error.required", new MessageKey("cooperation.agreement.language"));
        }
        title = Text.requiredLine(title, TemplateContent.TITLE_LENGTH, "cooperation.agreement.title");
        occasion = Text.line(occasion, OCCASION_LENGTH, "cooperation.agreement.occasion");
        preamble = block(preamble, "preamble");
        duration = block(duration, "duration");
        termination = block(termination, "termination");
        publicity = block(publicity, "publicity");
        further = block(further, "further");
        parties = List.copyOf(parties);
        Placeholder.check(title, TemplateKind.AGREEMENT.placeholders(), "cooperation.agreement.title");
        if (startsOn != null && endsOn != null && startsOn.isAfter(endsOn)) {
            throw new InvalidInputException("cooperation.agreement.order", startsOn, endsOn);
        }
    }

    /** @throws InvalidInputException unless the town and at least one partner are parties, each once */
    public AgreementContent requireSides() {
        Set<Long> sides = new HashSet<>();
        parties.forEach(party -> sides.add(party.partnerId()));
        if (!sides.contains(null) || sides.size() < 2) {
            throw new InvalidInputException("cooperation.agreement.sides");
        }
        if (sides.size() < parties.size()) {
            throw new InvalidInputException("cooperation.agreement.sideTwice");
        }
        if (parties.size() > MOST_PARTIES) {
            throw new InvalidInputException("cooperation.agreement.manySides", MOST_PARTIES);
        }
        return this;
    }

    /** The same with another title. */
    public AgreementContent titled(String other) {
        return new AgreementContent(
                language,
                other,
                occasion,
                agreedOn,
                startsOn,
                endsOn,
                preamble,
                duration,
                termination,
                publicity,
                further,
                parties);
    }

    private static String block(String typed, String field) {
        String label = "cooperation.agreement." + field;
        String text = Text.block(typed, TemplateContent.TEXT_LENGTH, label);
        Placeholder.check(text, TemplateKind.AGREEMENT.placeholders(), label);
        return text;
    }
}
