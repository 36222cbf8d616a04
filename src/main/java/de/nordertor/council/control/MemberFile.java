package de.nordertor.council.control;

import de.nordertor.council.boundary.CouncilMemberInput;
import de.nordertor.council.boundary.MemberImports;
import de.nordertor.council.boundary.MemberPreview;
import de.nordertor.council.boundary.MembershipInput;
import de.nordertor.council.entity.MemberRole;
import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableFile;
import de.nordertor.document.boundary.TableFiles;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableOptions;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lines of a table of members; one that cannot be read does no harm to the others. */
final class MemberFile {

    static final int MOST_BYTES = MemberImports.MOST_BYTES;
    static final int MOST_LINES = 2_000;

    private final CommitteeNames committees;
    private Map<MemberColumn, Integer> places = Map.of();

    private MemberFile(CommitteeNames committees) {
        this.committees = committees;
    }

    /** @throws InvalidInputException for what is no such table, or too large a one */
    static List<MemberPreview> read(
            TableFiles tables, InputStream content, String fileName, CommitteeNames committees) {
        Path file = tables.receive(content, MOST_BYTES);
        try (TableFile table = tables.open(file, fileName, TableOptions.none().knowing(title -> MemberColumn.of(title)
                .isPresent()))) {
            return new MemberFile(committees).lines(table);
        } finally {
            tables.delete(file);
        }
    }

    private List<MemberPreview> lines(TableFile table) {
        places = MemberColumn.places(table.header());
        List<MemberPreview> lines = new ArrayList<>();
        while (table.hasNext()) {
            TableRow row = table.next();
            if (!row.isBlank()) {
                lines.add(line(row));
            }
            if (lines.size() > MOST_LINES) {
                throw new InvalidInputException("council.memberImport.tooMany", MOST_LINES);
            }
        }
        if (lines.isEmpty()) {
            throw new InvalidInputException("council.memberImport.none");
        }
        return lines;
    }

    private MemberPreview line(TableRow row) {
        MemberPreview named =
                new MemberPreview(row.number(), name(row), text(row, MemberColumn.COMMITTEE), null, null, null);
        Optional<TableMessage> unreadable =
                row.messages().stream().filter(TableMessage::isError).findFirst();
        if (unreadable.isPresent()) {
            return named.refused(
                    new Sentence(unreadable.get().key(), unreadable.get().arguments()));
        }
        try {
            return new MemberPreview(row.number(), named.name(), named.committee(), input(row), null, null);
        } catch (BusinessException refused) {
            return named.refused(Sentence.of(refused.messageKey(), refused.arguments()));
        }
    }

    private CouncilMemberInput input(TableRow row) {
        return new CouncilMemberInput(
                text(row, MemberColumn.TITLE),
                text(row, MemberColumn.GIVEN_NAME),
                text(row, MemberColumn.FAMILY_NAME),
                text(row, MemberColumn.PARTY),
                text(row, MemberColumn.EMAIL),
                day(row, MemberColumn.CONSENT_ON),
                memberships(row));
    }

    private List<MembershipInput> memberships(TableRow row) {
        MemberRole role = MemberWords.role(text(row, MemberColumn.ROLE));
        boolean voting = MemberWords.voting(text(row, MemberColumn.VOTING), role);
        LocalDate from = day(row, MemberColumn.VALID_FROM);
        LocalDate to = day(row, MemberColumn.VALID_TO);
        String committee = text(row, MemberColumn.COMMITTEE);
        if (committee == null && from == null && to == null) {
            return List.of();
        }
        if (committee == null) {
            throw new InvalidInputException("platform.error.required", MemberColumn.COMMITTEE.label());
        }
        return List.of(new MembershipInput(committees.named(committee), role, voting, from, to));
    }

    private LocalDate day(TableRow row, MemberColumn column) {
        return MemberWords.day(text(row, column), column);
    }

    private String name(TableRow row) {
        return Stream.of(text(row, MemberColumn.FAMILY_NAME), text(row, MemberColumn.GIVEN_NAME))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    /** Null for an empty cell. */
    private String text(TableRow row, MemberColumn column) {
        Integer place = places.get(column);
        TableCell cell = place == null || place >= row.cells().size()
                ? TableCell.EMPTY
                : row.cells().get(place);
        return cell.isBlank() ? null : cell.text().strip();
    }
}
