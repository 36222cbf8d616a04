package de.nordertor.matching.control;

import de.nordertor.matching.boundary.ExclusionRow;
import de.nordertor.matching.boundary.MatchRow;
import de.nordertor.matching.boundary.MatchedPair;
import de.nordertor.matching.boundary.MatchesView;
import de.nordertor.matching.boundary.PairTitles;
import de.nordertor.matching.entity.MatchExclusion;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.Need;
import de.nordertor.matching.entity.Offer;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds names to what was found, for a person to read: a constant number of statements, however much it is. */
@ApplicationScoped
public class MatchViews {

    /** A partner as a subject. */
    static final String PARTNER = "PartnerOrganization";

    @Inject
    private MatchNamesRepository names;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    /** @param holding those of the exclusions that are still in force */
    public MatchesView view(
            SubjectRef subject,
            boolean proposing,
            List<FoundPair> found,
            List<MatchExclusion> exclusions,
            Set<MatchPair> holding) {
        Map<Long, Long> givers = names.findPartners(found.stream()
                .map(one -> other(one.pair(), subject))
                .filter(other -> !other.kind().equals(PARTNER))
                .map(SubjectRef::id)
                .toList());
        Map<SubjectRef, SubjectTitle> titles = subjects.titles(Stream.of(
                        Stream.of(subject),
                        found.stream().map(one -> other(one.pair(), subject)),
                        givers.values().stream().map(partner -> new SubjectRef(PARTNER, partner)),
                        exclusions.stream().map(one -> other(one.pair(), subject)))
                .flatMap(refs -> refs)
                .toList());
        return new MatchesView(
                titles.get(subject),
                proposing,
                rows(found, subject, false, givers, titles),
                rows(found, subject, true, givers, titles),
                exclusions.stream()
                        .map(one -> exclusion(one, subject, titles, holding.contains(one.pair())))
                        .toList(),
                names.findFieldNames(fields(found)),
                user.may(Permission.MATCHING_WRITE));
    }

    /** @throws de.nordertor.platform.entity.NotFoundException where one side does not exist or the person may not read it */
    PairTitles titles(MatchPair pair) {
        SubjectRef need = new SubjectRef(Need.KIND, pair.needId());
        return new PairTitles(subjects.get(need), subjects.get(other(pair, need)));
    }

    /** Two that fit, for a person to read. */
    MatchedPair pair(PairTitles titles, FoundPair found) {
        MatchPair pair = found.pair();
        Map<Long, Long> owners = names.findPartners(Stream.of(pair.needId(), pair.offerId())
                .filter(Objects::nonNull)
                .toList());
        return new MatchedPair(
                titles,
                partner(owners.get(pair.needId())),
                partner(pair.offerId() == null ? pair.partnerId() : owners.get(pair.offerId())),
                found.reasons(),
                names.findFieldNames(fields(List.of(found))));
    }

    private SubjectTitle partner(Long id) {
        return id == null ? null : subjects.find(new SubjectRef(PARTNER, id)).orElse(null);
    }

    /** What the person may not read is left out. */
    private static List<MatchRow> rows(
            List<FoundPair> found,
            SubjectRef subject,
            boolean partners,
            Map<Long, Long> givers,
            Map<SubjectRef, SubjectTitle> titles) {
        List<MatchRow> rows = new ArrayList<>();
        for (FoundPair one : found) {
            SubjectRef other = other(one.pair(), subject);
            if (other.kind().equals(PARTNER) == partners && titles.containsKey(other)) {
                Long giver = partners ? null : givers.get(other.id());
                rows.add(new MatchRow(
                        one.pair(),
                        titles.get(other),
                        giver == null ? null : titles.get(new SubjectRef(PARTNER, giver)),
                        (int) Math.round(one.score()),
                        one.reasons()));
            }
        }
        return rows;
    }

    private static ExclusionRow exclusion(
            MatchExclusion exclusion, SubjectRef subject, Map<SubjectRef, SubjectTitle> titles, boolean holding) {
        return new ExclusionRow(
                exclusion.getId(),
                titles.get(other(exclusion.pair(), subject)),
                exclusion.getReason(),
                exclusion.getExcludedAt(),
                exclusion.getExcludedBy(),
                holding);
    }

    private static SubjectRef other(MatchPair pair, SubjectRef subject) {
        if (!subject.kind().equals(Need.KIND)) {
            return new SubjectRef(Need.KIND, pair.needId());
        }
        return pair.offerId() == null
                ? new SubjectRef(PARTNER, pair.partnerId())
                : new SubjectRef(Offer.KIND, pair.offerId());
    }

    private static Set<Long> fields(Collection<FoundPair> found) {
        return found.stream()
                .flatMap(one -> one.reasons().stream())
                .map(reason -> reason instanceof MatchReason.Fields fields ? fields.ids() : null)
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
