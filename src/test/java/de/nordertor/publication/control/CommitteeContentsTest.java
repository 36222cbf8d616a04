package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.CommitteeFacts;
import de.nordertor.council.boundary.LegislativeTermRow;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.MemberRole;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the public may see of a committee and of the town. */
class CommitteeContentsTest {

    private static final LocalDate FROM = LocalDate.of(2011, 11, 1);

    @Test
    void onlyWhoAgreedIsNamed() {
        Bundle bundle = bundle(
                member(1, 11, "Dr.", "Anna", "Müller", FROM, MemberRole.CHAIR),
                member(2, 12, null, "Bernd", "Verborgen", null, MemberRole.MEMBER));

        JsonObject person = Facts.only(bundle, PublicKind.PERSON).content();
        assertThat(person.getString("name")).isEqualTo("Dr. Anna Müller");
        assertThat(person.getJsonArray("title").getString(0)).isEqualTo("Dr.");
        JsonObject membership = Facts.only(bundle, PublicKind.MEMBERSHIP).content();
        assertThat(membership.getString("role")).isEqualTo("Vorsitz");
        assertThat(membership.getBoolean("votingRight")).isTrue();
        assertThat(membership.getString("startDate")).isEqualTo("2011-11-01");
        assertThat(membership).doesNotContainKey("endDate");
        assertThat(bundle.drafts().toString()).doesNotContain("Verborgen", "Bernd");
        assertThat(bundle.hidden()).containsExactly(Sentence.of("publication.hidden.members", 1L));
        assertThat(Facts.only(bundle, PublicKind.ORGANIZATION).content().getJsonArray("membership"))
                .hasSize(1);
    }

    @Test
    void whoBelongsToItTwiceIsOnePerson() {
        Bundle bundle = bundle(
                member(1, 11, null, "Anna", "Müller", FROM, MemberRole.MEMBER),
                member(2, 11, null, "Anna", "Müller", FROM, MemberRole.CHAIR));

        assertThat(bundle.drafts())
                .extracting(PublicDraft::kind)
                .containsExactly(
                        PublicKind.ORGANIZATION, PublicKind.MEMBERSHIP, PublicKind.MEMBERSHIP, PublicKind.PERSON);
    }

    @Test
    void theTownIsToldWithTheTermsOfItsCouncil() {
        Bundle bundle = TownContents.of(
                1L,
                new MunicipalityRow(1, "Norderstadt", "Der Bürgermeister", "03256022", null),
                List.of(new LegislativeTermRow(7L, 1, "2011 bis 2016", FROM, LocalDate.of(2016, 10, 31))));

        JsonObject town = Facts.only(bundle, PublicKind.BODY).content();
        assertThat(town.getString("ags")).isEqualTo("03256022");
        assertThat(town.getString("name")).isEqualTo("Norderstadt");
        assertThat(References.in(town))
                .containsExactly(Facts.only(bundle, PublicKind.LEGISLATIVE_TERM).ref());
        assertThat(Facts.only(bundle, PublicKind.LEGISLATIVE_TERM).content().getString("endDate"))
                .isEqualTo("2016-10-31");
    }

    private static CommitteeFacts.Member member(
            long id, long person, String title, String given, String family, LocalDate consent, MemberRole role) {
        return new CommitteeFacts.Member(
                id, person, title, given, family, consent, role, true, FROM, null, List.of(id));
    }

    private static Bundle bundle(CommitteeFacts.Member... members) {
        return CommitteeContents.of(
                new CommitteeFacts(30L, "Ausschuss für Soziales", CommitteeKind.SPECIALIST_COMMITTEE, List.of(members)),
                Facts.TOWN);
    }
}
