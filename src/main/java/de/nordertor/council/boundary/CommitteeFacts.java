package de.nordertor.council.boundary;

import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.MemberRole;
import java.time.LocalDate;
import java.util.List;

/** A committee with all who sit or sat in it, whoever asks; see {@link CouncilFacts}. */
public record CommitteeFacts(Long id, String name, CommitteeKind kind, List<Member> members) {

    public CommitteeFacts {
        members = List.copyOf(members);
    }

    /**
     * That somebody belongs to it for some time.
     *
     * @param title for example an academic one; null for none
     * @param consentOn since when the person agrees to be named in public; null where she or he does not
     * @param validTo the last day; null for no end
     * @param memberships the ids of all memberships of the person, also in other committees
     */
    public record Member(
            Long id,
            Long personId,
            String title,
            String givenName,
            String familyName,
            LocalDate consentOn,
            MemberRole role,
            boolean voting,
            LocalDate validFrom,
            LocalDate validTo,
            List<Long> memberships) {

        public Member {
            memberships = List.copyOf(memberships);
        }

        public boolean mayBeNamed() {
            return consentOn != null;
        }

        public String name() {
            return givenName + " " + familyName;
        }
    }
}
