package de.nordertor.council.entity;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person writes on a paper's form.
 *
 * @param date the date of the paper; its year counts for the number
 * @param budgetProductId may be null
 * @param statementOfFacts sanitised XHTML fragment
 * @param proposedResolution sanitised XHTML fragment, null where the kind of paper has none
 * @param nonPublicReason needed when the paper is not public (§ 64 NKomVG)
 */
public record PaperContent(
        LocalDate date,
        Long budgetProductId,
        String informationContact,
        String subject,
        String statementOfFacts,
        String proposedResolution,
        Visibility visibility,
        String nonPublicReason,
        List<Station> stations) {

    public static final int SUBJECT_LENGTH = 500;
    public static final int CONTACT_LENGTH = 200;
    public static final int REASON_LENGTH = 500;
    public static final int TEXT_LENGTH = 1_000_000;
    public static final int MAX_STATIONS = 20;
    public static final int FIRST_YEAR = 1946;
    public static final int LAST_YEAR = 2199;

    /** One consultation as typed; the role may be null. */
    public record Station(Committee committee, LocalDate date, ConsultationRole role, Visibility visibility) {

        public Station {
            if (committee == null) {
                throw new InvalidInputException("council.consultation.committeeRequired");
            }
            if (date == null) {
                throw new InvalidInputException("council.consultation.dateRequired", committee.getName());
            }
            visibility = visibility == null ? committee.getDefaultVisibility() : visibility;
        }

        private String described() {
            return date + " " + committee.getId() + " " + role + " " + visibility;
        }
    }

    public PaperContent {
        if (date == null) {
            throw new InvalidInputException("council.paper.dateRequired");
        }
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new InvalidInputException("council.paper.dateRange");
        }
        if (stations.size() > MAX_STATIONS) {
            throw new InvalidInputException("council.consultation.tooMany", MAX_STATIONS);
        }
        informationContact = Text.line(informationContact, CONTACT_LENGTH, "council.paper.informationContact");
        subject = Text.requiredLine(subject, SUBJECT_LENGTH, "council.paper.subject");
        statementOfFacts = Text.block(statementOfFacts, TEXT_LENGTH, "council.paper.statementOfFacts");
        proposedResolution = Text.block(proposedResolution, TEXT_LENGTH, "council.paper.proposedResolution");
        nonPublicReason = Text.line(nonPublicReason, REASON_LENGTH, "council.paper.nonPublicReason");
        visibility = visibility == null ? Visibility.NON_PUBLIC : visibility;
        if (visibility == Visibility.NON_PUBLIC && nonPublicReason == null) {
            throw new InvalidInputException("council.paper.nonPublicReasonRequired");
        }
        if (visibility == Visibility.PUBLIC) {
            nonPublicReason = null;
        }
        stations = List.copyOf(stations);
    }

    /** The same for the same words: SHA-256 of everything that the form says, 64 hexadecimal digits. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        write(all, date, budgetProductId, informationContact, subject, statementOfFacts, proposedResolution);
        write(all, visibility, nonPublicReason);
        // in any order: a form keeps the one that was typed, the database that of the days
        stations.stream().map(Station::described).sorted().forEach(station -> write(all, station));
        return Approval.sha256(all.toString());
    }

    /** With its length before each value, so that no two contents read the same. */
    private static void write(StringBuilder all, Object... values) {
        for (Object value : values) {
            String text = value == null ? "" : value.toString();
            all.append(value == null ? "-" : text.length())
                    .append(':')
                    .append(text)
                    .append('\n');
        }
    }
}
