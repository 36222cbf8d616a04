package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.SearchChangeRepository;
import de.nordertor.platform.control.SearchChangeRepository.SearchChange;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads for the index, never within the transaction of who asks: only what is committed counts, and for all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexReading {

    @Inject
    private SearchChangeRepository changes;

    /** What was committed since, in ascending order. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<SearchChange> changesSince(ChangeTail tail, int limit) {
        List<long[]> ranges = tail.holes().stream()
                .map(hole -> new long[] {hole.from(), hole.to()})
                .toList();
        return changes.find(tail.last(), ranges, limit);
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SearchChange> change(long number) {
        return changes.find(number);
    }

    /** The highest number that is older than any transaction that still runs; 0 where there is none. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long settledNumber(int longestTransactionSeconds) {
        return changes.lastBefore(longestTransactionSeconds);
    }

    public List<SearchEntry> entries(SearchSource source, Collection<Long> ids) {
        List<SearchEntry> entries = new ArrayList<>();
        SystemWork.run(() -> entries.addAll(source.entries(ids)));
        return entries;
    }

    public List<Long> idsAfter(SearchSource source, long afterId, int limit) {
        List<Long> ids = new ArrayList<>();
        SystemWork.run(() -> ids.addAll(source.idsAfter(afterId, limit)));
        return ids;
    }
}
