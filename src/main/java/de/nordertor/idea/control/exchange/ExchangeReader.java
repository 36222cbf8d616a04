package de.nordertor.idea.control.exchange;

import de.nordertor.idea.entity.FeedbackContent;
import de.nordertor.idea.entity.IdeaContent;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.idea.entity.SheetAdoption;
import de.nordertor.idea.entity.SheetContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.JsonText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an exchange file strictly, all of it or nothing. What does not hold is refused with one sentence that says where. */
public final class ExchangeReader {

    private static final int DEEPEST = 10;
    private static final int MOST_FIELDS = 20;
    private static final Set<String> FILE =
            Set.of("format", "version", "municipality", "producedOn", "sheets", "ideas", "feedback");
    private static final Set<String> SHEET = Set.of(
            "id",
            "title",
            "fieldsOfAction",
            "areaType",
            "startingPosition",
            "description",
            "management",
            "participation",
            "effect",
            "conclusion",
            "contact");
    private static final Set<String> IDEA = Set.of("id", "title", "description", "fieldsOfAction", "receivedOn");
    private static final Set<String> FEEDBACK =
            Set.of("sheetId", "sheetMunicipality", "ideaId", "ideaTitle", "adoptedOn", "state", "outcome");

    private ExchangeReader() {}

    /** @throws InvalidInputException naming the field and its place */
    public static ExchangeFile read(String text) {
        JsonValue json =
                JsonText.read(text, DEEPEST).orElseThrow(() -> new InvalidInputException("idea.exchange.noJson"));
        if (!(json instanceof JsonObject object) || !isFormat(object)) {
            throw new InvalidInputException("idea.exchange.otherFormat");
        }
        ExchangePart file = ExchangePart.of(object, FILE);
        if (!file.raw("version").equals(String.valueOf(ExchangeFile.VERSION))) {
            throw new InvalidInputException("idea.exchange.otherVersion", file.raw("version"), ExchangeFile.VERSION);
        }
        String municipality = Normalizer.normalize(
                file.requiredLine("municipality", SheetContent.LINE_LENGTH).strip(), Normalizer.Form.NFC);
        LocalDate producedOn = file.day("producedOn");
        ExchangeFile read = new ExchangeFile(
                municipality,
                producedOn,
                file.parts("sheets", ExchangeFile.MOST, SHEET).stream()
                        .map(ExchangeReader::sheet)
                        .toList(),
                file.parts("ideas", ExchangeFile.MOST, IDEA).stream()
                        .map(ExchangeReader::idea)
                        .toList(),
                file.parts("feedback", ExchangeFile.MOST, FEEDBACK).stream()
                        .map(part -> feedback(part, municipality, producedOn))
                        .toList());
        requireOnce(read);
        return read;
    }

    private static boolean isFormat(JsonObject object) {
        return object.get("format") instanceof JsonString format
                && format.getString().equals(ExchangeFile.FORMAT);
    }

    private static ExchangeFile.Sheet sheet(ExchangePart part) {
        return new ExchangeFile.Sheet(
                part.id("id"),
                part.lines("fieldsOfAction", MOST_FIELDS),
                new SheetContent(
                        part.requiredLine("title", SheetContent.LINE_LENGTH),
                        Set.of(),
                        null,
                        part.line("areaType", SheetContent.LINE_LENGTH),
                        part.block("startingPosition", SheetContent.TEXT_LENGTH),
                        part.block("description", SheetContent.TEXT_LENGTH),
                        part.block("management", SheetContent.TEXT_LENGTH),
                        part.block("participation", SheetContent.TEXT_LENGTH),
                        part.block("effect", SheetContent.TEXT_LENGTH),
                        part.block("conclusion", SheetContent.TEXT_LENGTH),
                        part.block("contact", SheetContent.CONTACT_LENGTH)));
    }

    private static ExchangeFile.Proposal idea(ExchangePart part) {
        return new ExchangeFile.Proposal(
                part.id("id"),
                part.requiredLine("title", IdeaContent.TITLE_LENGTH),
                part.block("description", IdeaContent.DESCRIPTION_LENGTH),
                part.lines("fieldsOfAction", MOST_FIELDS),
                part.day("receivedOn"));
    }

    private static ExchangeFile.Feedback feedback(ExchangePart part, String municipality, LocalDate producedOn) {
        return new ExchangeFile.Feedback(
                part.id("sheetId"),
                part.requiredLine("sheetMunicipality", SheetContent.LINE_LENGTH),
                new FeedbackContent(
                        municipality,
                        part.id("ideaId"),
                        part.requiredLine("ideaTitle", IdeaContent.TITLE_LENGTH),
                        part.day("adoptedOn"),
                        part.constant("state", IdeaState.class),
                        part.block("outcome", SheetAdoption.OUTCOME_LENGTH),
                        producedOn));
    }

    private static void requireOnce(ExchangeFile file) {
        requireOnce(file.sheets().stream().map(ExchangeFile.Sheet::id));
        requireOnce(file.ideas().stream().map(ExchangeFile.Proposal::id));
        requireOnce(file.feedback().stream()
                .map(one -> one.sheetId() + " / " + one.content().ideaUid()));
    }

    private static void requireOnce(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new InvalidInputException("idea.exchange.twice", id);
        });
    }
}
