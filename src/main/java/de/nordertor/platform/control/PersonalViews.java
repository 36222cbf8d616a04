package de.nordertor.platform.control;

import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.Mentions;
import de.nordertor.platform.entity.SavedView;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Saved views of lists whose name or filter names the person. They go as a whole; only their number is told. */
@ApplicationScoped
public class PersonalViews implements PersonalData {

    @Inject
    private SavedViewRepository views;

    @Inject
    private AuditErasureRepository trail;

    @Override
    public List<ErasureItem> plan(DataSubject person) {
        int found = find(person).size();
        return found == 0
                ? List.of()
                : List.of(new ErasureItem(
                        "SavedView", Effect.ERASED, Sentence.of("platform.personal.views", found), "", null));
    }

    @Override
    public void erase(DataSubject person) {
        for (SavedView view : find(person)) {
            SubjectRef gone = new SubjectRef("SavedView", view.getId());
            views.remove(view);
            trail.erase(gone);
        }
    }

    private List<SavedView> find(DataSubject person) {
        Mentions names = Mentions.of(Stream.concat(person.names().stream(), person.familyNames().stream())
                .toList());
        return views.findAll().stream()
                .filter(view -> names.in(view.getName())
                        || names.in(URLDecoder.decode(view.getQuery(), StandardCharsets.UTF_8)))
                .toList();
    }
}
