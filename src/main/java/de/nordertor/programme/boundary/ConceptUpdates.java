package de.nordertor.programme.boundary;

import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.control.ConceptInputs;
import de.nordertor.programme.control.ConceptRepository;
import de.nordertor.programme.entity.DevelopmentConcept;
import de.nordertor.programme.entity.UpdateContent;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The yearly updates of development concepts (Fortschreibung). */
@Stateless
@Permitted(Permission.PROGRAMME_WRITE)
public class ConceptUpdates {

    @Inject
    private ConceptRepository concepts;

    @Inject
    private ConceptInputs inputs;

    /**
     * What a form of an update shows.
     *
     * @param year the one after the last, but at most the current one
     * @param open what can be told of: everything that is not completed, goals each followed by their measures
     */
    public record OpenUpdate(
            Long conceptId,
            String title,
            Long areaId,
            String areaName,
            long lockVersion,
            int year,
            List<ConceptView.Line> open)
            implements Serializable {

        public OpenUpdate {
            open = List.copyOf(open);
        }
    }

    public OpenUpdate begin(Long conceptId) {
        return inputs.openUpdate(concepts.get(conceptId));
    }

    /**
     * Tells of a year, for good.
     *
     * @throws ConflictException where the concept was changed since the form was opened
     * @throws de.nordertor.platform.entity.BusinessException naming what is missing or cannot follow
     */
    public void record(OpenUpdate opened, UpdateContent content) {
        DevelopmentConcept concept = concepts.get(opened.conceptId());
        if (concept.getVersion() != opened.lockVersion()) {
            throw new ConflictException("programme.update.changed");
        }
        concept.update(content.requireUntil(inputs.today()), inputs.change());
        concepts.flushYear(concept);
    }
}
