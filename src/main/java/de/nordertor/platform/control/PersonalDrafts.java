package de.nordertor.platform.control;

import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.Mentions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What somebody has typed about the person and not saved yet. Nobody but its writer may read it, so only its number is told. */
@ApplicationScoped
public class PersonalDrafts implements PersonalData {

    /** Forms of people, where given and family name are fields of their own. */
    private static final String PEOPLE = "partner.person.";

    @Inject
    private FormDraftRepository drafts;

    @Override
    public List<ErasureItem> plan(DataSubject person) {
        int found = find(person).size();
        return found == 0
                ? List.of()
                : List.of(new ErasureItem(
                        "FormDraft", Effect.ERASED, Sentence.of("platform.personal.drafts", found), "", null));
    }

    @Override
    public void erase(DataSubject person) {
        find(person).forEach(draft -> drafts.delete(draft.userId(), draft.formKey()));
    }

    private List<FormDraftRepository.StoredDraft> find(DataSubject person) {
        Mentions names = Mentions.of(person.names());
        Mentions families = Mentions.of(person.familyNames());
        String own = person.subject().id().toString();
        return drafts.findContaining(person.familyNames(), own).stream()
                .filter(draft -> draft.formKey().endsWith("." + own)
                        || names.in(draft.content())
                        || draft.formKey().startsWith(PEOPLE) && families.in(draft.content()))
                .toList();
    }
}
