package de.nordertor.partner.control.imports;

import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Rows of imported files may name the person; such a row can no longer be undone. Files that wait go as a whole. */
@ApplicationScoped
public class PersonalImports implements PersonalData {

    @Inject
    private ImportErasureRepository imports;

    @Override
    public List<ErasureItem> plan(DataSubject person) {
        return List.of(
                new ErasureItem("PartnerImport", Effect.ERASED, Sentence.of("partner.personal.imports"), "", null));
    }

    @Override
    public void erase(DataSubject person) {
        Stream.concat(person.names().stream(), person.familyNames().stream()).forEach(imports::eraseRowsWith);
        imports.eraseWaitingFiles();
    }
}
