package de.nordertor.council.control;

import de.nordertor.council.boundary.CouncilMemberInput;
import de.nordertor.council.boundary.MembershipInput;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.council.entity.CouncilMemberContent;
import de.nordertor.council.entity.MembershipContent;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what a form sends into what a person is, back again, and tells two of them apart. */
@ApplicationScoped
public class CouncilMemberInputs {

    @Inject
    private CommitteeRepository committees;

    public CouncilMemberContent content(CouncilMemberInput input) {
        return new CouncilMemberContent(
                input.title(),
                input.givenName(),
                input.familyName(),
                input.party(),
                input.email(),
                input.consentOn(),
                input.memberships().stream().map(this::membership).toList());
    }

    private MembershipContent membership(MembershipInput row) {
        if (row.committeeId() == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.membership.committee"));
        }
        return new MembershipContent(
                committees.get(row.committeeId()), row.role(), row.voting(), row.validFrom(), row.validTo());
    }

    public CouncilMemberInput input(CouncilMember member) {
        CouncilMemberContent content = member.content();
        return new CouncilMemberInput(
                content.title(),
                content.givenName(),
                content.familyName(),
                content.party(),
                content.email(),
                content.consentOn(),
                content.memberships().stream()
                        .map(row -> new MembershipInput(
                                row.committee().getId(), row.role(), row.voting(), row.validFrom(), row.validTo()))
                        .toList());
    }

    public EditConflictException conflict(CouncilMember stored, CouncilMemberInput opened, CouncilMemberInput mine) {
        return new EditConflictException(
                "council.member.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<CouncilMemberInput>()
                        .field("council.member.formOfAddress", CouncilMemberInput::title)
                        .field("council.member.givenName", CouncilMemberInput::givenName)
                        .field("council.member.familyName", CouncilMemberInput::familyName)
                        .field("council.member.party", CouncilMemberInput::party)
                        .field("council.member.email", CouncilMemberInput::email)
                        .field("council.member.consentOn", CouncilMemberInput::consentOn, CouncilMemberInputs::day)
                        .field("council.membership.all", CouncilMemberInput::memberships, this::committeeNames)
                        .changes(opened, input(stored), mine));
    }

    private static String day(Object date) {
        return Texts.date((LocalDate) date);
    }

    @SuppressWarnings("unchecked")
    private String committeeNames(Object memberships) {
        return ((List<MembershipInput>) memberships)
                .stream()
                        .filter(row -> row.committeeId() != null)
                        .map(row -> committees.get(row.committeeId()).getName() + " " + Texts.date(row.validFrom())
                                + "–" + Texts.date(row.validTo()))
                        .collect(Collectors.joining("; "));
    }
}
