package de.nordertor.council.control;

import de.nordertor.council.boundary.CouncilMemberInput;
import de.nordertor.council.boundary.MemberNews;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.council.entity.CouncilMemberContent;
import de.nordertor.council.entity.MembershipContent;
import de.nordertor.platform.entity.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All lines of a table about one person, put together. */
final class MemberLines {

    private final CouncilMember known;
    private CouncilMemberContent content;
    private boolean grown;

    /** @param known null for somebody whom nobody has entered yet */
    MemberLines(CouncilMember known) {
        this.known = known;
        content = known == null ? null : known.content();
    }

    /**
     * Adds what one more line says. Of somebody who is known already it is only the membership.
     *
     * @throws InvalidInputException where that is not accepted; then the line is as if it were not there
     */
    MemberNews add(CouncilMemberContent line) {
        boolean first = content == null;
        CouncilMemberContent before = first ? line : known == null ? completed(line) : content;
        List<MembershipContent> memberships = new ArrayList<>(first ? List.of() : content.memberships());
        line.memberships().stream().filter(row -> !contains(memberships, row)).forEach(memberships::add);
        boolean more = first || memberships.size() > content.memberships().size();
        content = with(before, memberships);
        grown = grown || more;
        if (first) {
            return MemberNews.PERSON;
        }
        return more ? MemberNews.MEMBERSHIP : MemberNews.SAME;
    }

    /** The same committee from the same day on. */
    private static boolean contains(List<MembershipContent> memberships, MembershipContent row) {
        return memberships.stream()
                .anyMatch(other -> other.committee().equals(row.committee())
                        && other.validFrom().equals(row.validFrom()));
    }

    /** What the lines before left open; two lines must not say different things of a person. */
    private CouncilMemberContent completed(CouncilMemberContent line) {
        return new CouncilMemberContent(
                either(content.title(), line.title(), MemberColumn.TITLE),
                content.givenName(),
                content.familyName(),
                either(content.party(), line.party(), MemberColumn.PARTY),
                either(content.email(), line.email(), MemberColumn.EMAIL),
                either(content.consentOn(), line.consentOn(), MemberColumn.CONSENT_ON),
                content.memberships());
    }

    private static <T> T either(T before, T now, MemberColumn column) {
        if (before != null && now != null && !Objects.equals(before, now)) {
            throw new InvalidInputException("council.memberImport.differs", column.label());
        }
        return before == null ? now : before;
    }

    private static CouncilMemberContent with(CouncilMemberContent person, List<MembershipContent> memberships) {
        return new CouncilMemberContent(
                person.title(),
                person.givenName(),
                person.familyName(),
                person.party(),
                person.email(),
                person.consentOn(),
                memberships);
    }

    /** Whether there is something to store. */
    boolean hasGrown() {
        return grown;
    }

    /** Null for somebody whom nobody has entered yet. */
    CouncilMember known() {
        return known;
    }

    CouncilMemberContent content() {
        return content;
    }

    /** Those lines belong together whose names differ in capitals only. */
    static String key(CouncilMemberInput input) {
        return Spelling.plain(input.givenName()) + "|" + Spelling.plain(input.familyName());
    }

    static String key(CouncilMemberContent person) {
        return Spelling.plain(person.givenName()) + "|" + Spelling.plain(person.familyName());
    }
}
