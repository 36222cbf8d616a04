package de.nordertor.partner.control.duplicate;

import de.nordertor.partner.control.duplicate.DuplicatePairRepository.Due;
import de.nordertor.partner.control.duplicate.DuplicatePairRepository.FoundPair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares whoever was entered or changed with the whole register, and notes the pairs that look alike. */
@ApplicationScoped
public class DuplicateSearch {

    /** About a fifth of a second, and a handful of statements. */
    static final int AT_ONCE = 500;

    @Inject
    private DuplicateFinder finder;

    @Inject
    private DuplicateRepository partners;

    @Inject
    private DuplicatePairRepository pairs;

    /** One chunk, in a transaction of the caller's. @return how many were compared; 0 when nobody is left */
    public int compareNext() {
        List<Due> due = pairs.takeDue(AT_ONCE);
        if (due.isEmpty()) {
            return 0;
        }
        Set<Long> ids = new HashSet<>();
        due.forEach(one -> ids.add(one.partnerId()));
        Map<Long, RegisteredPartner> found = partners.findPartners(ids);
        writeMissingKeys(found);
        pairs.removeOpen(ids);
        pairs.write(pairs(List.copyOf(found.values())));
        pairs.removeDue(due.stream().map(Due::number).toList());
        return due.size();
    }

    /** Who was entered before there were keys gets them here. */
    private void writeMissingKeys(Map<Long, RegisteredPartner> found) {
        Map<Long, Set<Long>> keys = new HashMap<>();
        found.forEach((id, partner) -> keys.put(id, BlockKeys.of(partner.identity())));
        partners.removeKeys(keys.keySet());
        partners.addKeys(keys);
    }

    private List<FoundPair> pairs(List<RegisteredPartner> compared) {
        List<List<Likeness>> likely =
                finder.likely(compared.stream().map(RegisteredPartner::identity).toList());
        Map<String, FoundPair> found = new HashMap<>();
        for (int i = 0; i < compared.size(); i++) {
            RegisteredPartner one = compared.get(i);
            for (Likeness other : likely.get(i)) {
                if (!other.partnerId().equals(one.id())) {
                    FoundPair pair = pair(one, other.partner(), other.similarity());
                    found.put(pair.firstId() + " " + pair.secondId(), pair);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static FoundPair pair(RegisteredPartner one, RegisteredPartner other, PartnerSimilarity similarity) {
        RegisteredPartner first = one.id() < other.id() ? one : other;
        RegisteredPartner second = first == one ? other : one;
        long fingerprint = 31 * BlockKeys.fingerprint(first.identity()) + BlockKeys.fingerprint(second.identity());
        return new FoundPair(first.id(), second.id(), similarity, fingerprint);
    }
}
