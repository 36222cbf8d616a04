package de.nordertor.platform.control;

import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.BulkChange;
import de.nordertor.platform.entity.Mentions;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes of many things whose reason names the person. What they changed stays; that they were planned goes, and only
 * their number is told.
 */
@ApplicationScoped
public class PersonalBulks implements PersonalData {

    @Inject
    private BulkChangeRepository bulks;

    @Inject
    private AuditErasureRepository trail;

    @Override
    public List<ErasureItem> plan(DataSubject person) {
        int found = find(person).size();
        return found == 0
                ? List.of()
                : List.of(new ErasureItem(
                        "BulkChange", Effect.ERASED, Sentence.of("platform.personal.bulks", found), "", null));
    }

    @Override
    public void erase(DataSubject person) {
        for (BulkChange bulk : find(person)) {
            SubjectRef gone = new SubjectRef("BulkChange", bulk.getId());
            bulks.remove(bulk);
            trail.erase(gone);
        }
    }

    private List<BulkChange> find(DataSubject person) {
        Mentions names = Mentions.of(Stream.concat(person.names().stream(), person.familyNames().stream())
                .toList());
        return bulks.findAll().stream()
                .filter(bulk -> names.in(URLDecoder.decode(bulk.getContent(), StandardCharsets.UTF_8)))
                .toList();
    }
}
