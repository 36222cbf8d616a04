package de.nordertor.partner.control.merge;

import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What is noted to undo merges may name the person; such a merge can no longer be undone. */
@ApplicationScoped
public class PersonalMerges implements PersonalData {

    @Inject
    private MergeRepository merges;

    @Override
    public List<ErasureItem> plan(DataSubject person) {
        return List.of(
                new ErasureItem("PartnerMerge", Effect.ERASED, Sentence.of("partner.personal.merges"), "", null));
    }

    @Override
    public void erase(DataSubject person) {
        Stream.concat(person.names().stream(), person.familyNames().stream()).forEach(merges::erase);
    }
}
