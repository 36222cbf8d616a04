package de.nordertor.publication.control;

import de.nordertor.council.boundary.CommitteeFacts;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the public may see of a committee: what it is, and those in it who agreed to be named. */
public final class CommitteeContents {

    private static final String MEMBERSHIP = "CommitteeMember";

    private final CommitteeFacts committee;
    private final PublicRef town;
    private final PublicRef self;

    private CommitteeContents(CommitteeFacts committee, PublicRef town) {
        this.committee = committee;
        this.town = town;
        self = PublicRef.committee(committee.id());
    }

    public static Bundle of(CommitteeFacts committee, PublicRef town) {
        return new CommitteeContents(committee, town).bundle();
    }

    private Bundle bundle() {
        List<CommitteeFacts.Member> named = committee.members().stream()
                .filter(CommitteeFacts.Member::mayBeNamed)
                .toList();
        List<PublicDraft> drafts = new ArrayList<>();
        drafts.add(new PublicDraft(self, organization(named)));
        Map<Long, CommitteeFacts.Member> people = new LinkedHashMap<>();
        for (CommitteeFacts.Member member : named) {
            drafts.add(new PublicDraft(membership(member.id()), membership(member)));
            people.putIfAbsent(member.personId(), member);
        }
        people.values().forEach(person -> drafts.add(new PublicDraft(person(person.personId()), person(person))));
        long unnamed = committee.members().size() - named.size();
        return new Bundle(
                PublicationKind.COMMITTEE,
                committee.id(),
                committee.name(),
                drafts,
                unnamed == 0 ? List.of() : List.of(Sentence.of("publication.hidden.members", unnamed)),
                null);
    }

    private static PublicRef membership(Long id) {
        return PublicRef.of(PublicKind.MEMBERSHIP, MEMBERSHIP, id);
    }

    private static PublicRef person(Long id) {
        return PublicRef.of(PublicKind.PERSON, CouncilMember.KIND, id);
    }

    private JsonObject organization(List<CommitteeFacts.Member> named) {
        return new ObjectContent()
                .link("body", town)
                .text("name", committee.name())
                .text("organizationType", "Gremium")
                .text("classification", Words.german().get("council.committeeKind." + committee.kind()))
                .links(
                        "membership",
                        named.stream().map(member -> membership(member.id())).toList())
                .build();
    }

    private JsonObject membership(CommitteeFacts.Member member) {
        return new ObjectContent()
                .link("person", person(member.personId()))
                .link("organization", self)
                .text("role", Words.german().get("council.memberRole." + member.role()))
                .flag("votingRight", member.voting())
                .day("startDate", member.validFrom())
                .day("endDate", member.validTo())
                .build();
    }

    private JsonObject person(CommitteeFacts.Member person) {
        String name = Stream.of(person.title(), person.givenName(), person.familyName())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return new ObjectContent()
                .link("body", town)
                .text("name", name)
                .text("familyName", person.familyName())
                .text("givenName", person.givenName())
                .texts("title", person.title() == null ? List.of() : List.of(person.title()))
                .links(
                        "membership",
                        person.memberships().stream()
                                .map(CommitteeContents::membership)
                                .toList())
                .build();
    }
}
