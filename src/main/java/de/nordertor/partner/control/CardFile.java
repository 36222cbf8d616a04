package de.nordertor.partner.control;

import de.nordertor.partner.boundary.CardPreview;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.boundary.UploadedText;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.InvalidInputException;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the cards of a file one by one; a card that cannot be read does no harm to the others. */
public final class CardFile {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    public static final int MOST_CARDS = 500;

    private static final Pattern BEGIN = Pattern.compile("(?im)^BEGIN:VCARD\\s*$");

    private CardFile() {}

    /** @throws InvalidInputException for what is no file of cards, or too large a one */
    public static List<CardPreview> read(InputStream content) {
        String text = UploadedText.read(content, MOST_BYTES, "partner.cards.tooLarge");
        int[] starts =
                BEGIN.matcher(text).results().mapToInt(match -> match.start()).toArray();
        if (starts.length == 0) {
            throw new InvalidInputException("partner.cards.none");
        }
        if (starts.length > MOST_CARDS) {
            throw new InvalidInputException("partner.cards.tooMany", MOST_CARDS);
        }
        List<CardPreview> cards = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            cards.add(card(i + 1, text.substring(starts[i], end)));
        }
        return cards;
    }

    private static CardPreview card(int number, String source) {
        try (VCardReader reader = new VCardReader(source)) {
            VCard card = reader.readNext();
            if (card == null || !source.toUpperCase(java.util.Locale.ROOT).contains("END:VCARD")) {
                return CardPreview.unreadable(number, "", Sentence.of("partner.cards.incomplete"));
            }
            CardReading reading = new CardReading(card);
            try {
                return reading.preview(number);
            } catch (BusinessException refused) {
                return CardPreview.unreadable(
                        number, reading.nearestName(), Sentence.of(refused.messageKey(), refused.arguments()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (RuntimeException broken) {
            return CardPreview.unreadable(number, "", Sentence.of("partner.cards.unreadable"));
        }
    }
}
