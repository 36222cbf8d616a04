package de.nordertor.council.control;

import de.nordertor.council.boundary.FieldChange;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.document.boundary.RichText;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Turns what a form sends into what a paper accepts, back again, and tells two of them apart. */
@ApplicationScoped
public class PaperInputs {

    private static final List<Field> FIELDS = List.of(
            new Field("council.paper.date", PaperInput::date),
            new Field("council.paper.budgetProduct", PaperInput::budgetProductId),
            new Field("council.paper.informationContact", PaperInput::informationContact),
            new Field("council.paper.subject", PaperInput::subject),
            new Field("council.paper.statementOfFacts", PaperInput::statementOfFacts),
            new Field("council.paper.proposedResolution", PaperInput::proposedResolution),
            new Field("council.paper.visibility", PaperInput::visibility),
            new Field("council.paper.nonPublicReason", PaperInput::nonPublicReason),
            new Field("council.paper.consultations", PaperInput::stations));

    @Inject
    private CommitteeRepository committees;

    @Inject
    private RichText richText;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private record Field(String labelKey, Function<PaperInput, Object> value) {}

    public CouncilPaper.Change change() {
        return new CouncilPaper.Change(clock.instant(), user.displayName());
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
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : FIELDS) {
            Object theirs = field.value().apply(stored);
            Object before = field.value().apply(opened);
            if (!Objects.equals(before, theirs)) {
                boolean alsoMine = !Objects.equals(before, field.value().apply(mine));
                changes.add(new FieldChange(field.labelKey(), plain(theirs), alsoMine));
            }
        }
        return changes;
    }

    /** Only what reads as it stands; ids and lists are left to the page that loads the paper anew. */
    private String plain(Object value) {
        return value instanceof String text ? richText.plainText(text) : null;
    }
}
