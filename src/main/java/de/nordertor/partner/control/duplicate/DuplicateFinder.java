package de.nordertor.partner.control.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds in the register who may be the same partner: candidates by shared keys, then each is compared. Costs a handful
 * of statements however many are asked about and however large the register is.
 */
@ApplicationScoped
public class DuplicateFinder {

    /** Compared for each one; those that share most. */
    private static final int MOST_CANDIDATES = 15;

    /** Shown for each one. */
    private static final int MOST_FOUND = 11;

    @Inject
    private DuplicateRepository duplicates;

    /** Two of one chunk that may be the same, by their places in it; {@code second} is the later one. */
    public record Twins(int first, int second, PartnerSimilarity similarity) {}

    /** Likely the same, best first. */
    public List<Likeness> likely(PartnerIdentity identity) {
        return likely(List.of(identity)).get(0);
    }

    /** The same for many, in their order; some hundred at once are meant. */
    public List<List<Likeness>> likely(List<PartnerIdentity> identities) {
        List<Set<Long>> keys = identities.parallelStream().map(BlockKeys::of).toList();
        Map<Long, List<Long>> byKey =
                duplicates.partnersByKey(keys.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        List<List<Long>> candidates = keys.stream()
                .map(own -> mostShared(own.stream().map(byKey::get).toList()))
                .toList();
        Map<Long, RegisteredPartner> partners = duplicates.findPartners(
                candidates.stream().flatMap(List::stream).collect(Collectors.toSet()));
        return IntStream.range(0, identities.size())
                .parallel()
                .mapToObj(i -> likely(identities.get(i), candidates.get(i), partners))
                .toList();
    }

    private static List<Likeness> likely(
            PartnerIdentity identity, List<Long> candidates, Map<Long, RegisteredPartner> partners) {
        return candidates.stream()
                .map(partners::get)
                .filter(Objects::nonNull)
                .filter(other -> PartnerSimilarity.isPossible(identity, other.identity()))
                .map(other -> new Likeness(other, PartnerSimilarity.of(identity, other.identity())))
                .filter(likeness -> likeness.similarity().isLikely())
                .sorted(Comparator.comparing(
                                (Likeness likeness) -> -likeness.similarity().score())
                        .thenComparing(Likeness::partnerId))
                .limit(MOST_FOUND)
                .toList();
    }

    /** Those that share most, where a key counts the more the fewer have it; a list may be null. */
    private static <T extends Comparable<T>> List<T> mostShared(List<List<T>> lists) {
        Map<T, Double> shared = new HashMap<>();
        for (List<T> sharing : lists) {
            if (sharing != null) {
                sharing.forEach(one -> shared.merge(one, 1.0 / sharing.size(), Double::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who may be the same within what is entered together; no statement at all. */
    public List<Twins> twins(List<PartnerIdentity> identities) {
        List<List<Integer>> earlier = earlierSharing(identities);
        return IntStream.range(0, identities.size())
                .parallel()
                .boxed()
                .flatMap(later -> earlier.get(later).stream()
                        .filter(one -> PartnerSimilarity.isPossible(identities.get(one), identities.get(later)))
                        .map(one -> new Twins(
                                one, later, PartnerSimilarity.of(identities.get(one), identities.get(later)))))
                .filter(twins -> twins.similarity().isLikely())
                .toList();
    }

    /** For each the earlier ones with which it shares most. */
    private static List<List<Integer>> earlierSharing(List<PartnerIdentity> identities) {
        Map<Long, List<Integer>> byKey = new HashMap<>();
        List<List<Integer>> earlier = new ArrayList<>();
        List<Set<Long>> keys = identities.parallelStream().map(BlockKeys::of).toList();
        for (int i = 0; i < keys.size(); i++) {
            List<List<Integer>> sharing = keys.get(i).stream()
                    .map(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>()))
                    .filter(others -> others.size() <= DuplicateRepository.MOST_OF_A_KEY)
                    .toList();
            earlier.add(mostShared(sharing));
            int later = i;
            sharing.forEach(others -> others.add(later));
        }
        return earlier;
    }

    /**
     * Has to be called in the transaction that entered or changed these partners, after it was flushed; a partner that is
     * merged or gone is no longer found.
     */
    public void written(Collection<Long> partnerIds) {
        duplicates.removeKeys(partnerIds);
        Map<Long, PartnerIdentity> identities = new HashMap<>();
        duplicates.findPartners(partnerIds).forEach((id, partner) -> identities.put(id, partner.identity()));
        addKeys(identities);
        duplicates.addDue(partnerIds);
    }

    /** The same for new ones, by what is stored of them, in the transaction that entered them. */
    public void entered(Map<Long, PartnerIdentity> partners) {
        addKeys(partners);
        duplicates.addDue(partners.keySet());
    }

    private void addKeys(Map<Long, PartnerIdentity> partners) {
        Map<Long, Set<Long>> keys = new HashMap<>();
        partners.entrySet().parallelStream()
                .map(partner -> Map.entry(partner.getKey(), BlockKeys.of(partner.getValue())))
                .toList()
                .forEach(partner -> keys.put(partner.getKey(), partner.getValue()));
        duplicates.addKeys(keys);
    }
}
