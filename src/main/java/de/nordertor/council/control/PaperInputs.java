package de.nordertor.council.control;

import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.document.boundary.RichText;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.entity.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Turns what a form sends into what a paper accepts, back again, and tells two of them apart. */
@ApplicationScoped
public class PaperInputs {

    @Inject
    private CommitteeRepository committees;

    @Inject
    private RichText richText;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Change change() {
        return new Change(clock.instant(), user.displayName());
    }

    /** A new paper of today, about which its author gives information. */
    public PaperInput blank() {
        return new PaperInput(
                LocalDate.now(clock),
                null,
                user.displayName(),
                null,
                null,
                null,
                Visibility.PUBLIC,
                null,
                List.of(new PaperInput.Station(null, null, null, null)));
    }

    public PaperContent content(PaperInput input) {
        return new PaperContent(
                input.date(),
                input.budgetProductId(),
                input.informationContact(),
                input.subject(),
                richText.sanitise(input.statementOfFacts()),
                richText.sanitise(input.proposedResolution()),
                input.visibility(),
                input.nonPublicReason(),
                input.stations().stream()
                        .map(s -> new PaperContent.Station(
                                committees.get(s.committeeId()), s.date(), s.role(), s.visibility()))
                        .toList());
    }

    public PaperInput input(PaperVersion version) {
        PaperContent content = version.content();
        return new PaperInput(
                content.date(),
                content.budgetProductId(),
                content.informationContact(),
                content.subject(),
                content.statementOfFacts(),
                content.proposedResolution(),
                content.visibility(),
                content.nonPublicReason(),
                content.stations().stream()
                        .map(s -> new PaperInput.Station(s.committee().getId(), s.date(), s.role(), s.visibility()))
                        .toList());
    }

    /** What is stored now and differs from what a form was opened with. */
    public List<FieldChange> changes(PaperInput opened, PaperInput stored, PaperInput mine) {
        return new FieldComparison<PaperInput>()
                .field("council.paper.date", PaperInput::date)
                .field("council.paper.budgetProduct", PaperInput::budgetProductId)
                .field("council.paper.informationContact", PaperInput::informationContact, this::plain)
                .field("council.paper.subject", PaperInput::subject, this::plain)
                .field("council.paper.statementOfFacts", PaperInput::statementOfFacts, this::plain)
                .field("council.paper.proposedResolution", PaperInput::proposedResolution, this::plain)
                .field("council.paper.visibility", PaperInput::visibility)
                .field("council.paper.nonPublicReason", PaperInput::nonPublicReason, this::plain)
                .field("council.paper.consultations", PaperInput::stations)
                .changes(opened, stored, mine);
    }

    private String plain(Object formatted) {
        return richText.plainText(formatted.toString());
    }
}
