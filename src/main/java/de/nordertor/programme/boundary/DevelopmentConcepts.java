package de.nordertor.programme.boundary;

import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.control.AreaRepository;
import de.nordertor.programme.control.ConceptInputs;
import de.nordertor.programme.control.ConceptRepository;
import de.nordertor.programme.entity.ConceptContent;
import de.nordertor.programme.entity.DevelopmentConcept;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The integrated development concepts of areas, with their goals and measures. */
@Stateless
@Permitted(Permission.PROGRAMME_READ)
public class DevelopmentConcepts {

    @Inject
    private ConceptRepository concepts;

    @Inject
    private AreaRepository areas;

    @Inject
    private ConceptInputs inputs;

    /** A concept as a form shows it. */
    public record OpenConcept(Long id, Long areaId, String areaName, long lockVersion, ConceptContent content)
            implements Serializable {}

    /** Of an area, the latest decision first. */
    public List<ConceptRow> list(Long areaId) {
        return concepts.findRows(areaId);
    }

    public ConceptView view(Long id) {
        return inputs.view(concepts.get(id));
    }

    /** For whoever is about to enter one. @return the name of the area */
    @Permitted(Permission.PROGRAMME_WRITE)
    public String begin(Long areaId) {
        return areas.get(areaId).getName();
    }

    /** @return its id */
    @Permitted(Permission.PROGRAMME_WRITE)
    public Long create(Long areaId, ConceptContent content) {
        DevelopmentConcept concept =
                new DevelopmentConcept(areas.get(areaId), inputs.checked(content), inputs.change());
        concepts.add(concept);
        return concept.getId();
    }

    @Permitted(Permission.PROGRAMME_WRITE)
    public OpenConcept open(Long id) {
        DevelopmentConcept concept = concepts.get(id);
        return new OpenConcept(
                id, concept.getArea().getId(), concept.getArea().getName(), concept.getVersion(), concept.content());
    }

    /**
     * @throws EditConflictException when somebody else saved since the form was opened
     * @throws de.nordertor.platform.entity.InvalidInputException where something of which a year tells would go
     */
    @Permitted(Permission.PROGRAMME_WRITE)
    public void save(OpenConcept opened, ConceptContent content) {
        DevelopmentConcept concept = concepts.get(opened.id());
        if (concept.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(concept, opened.content(), content);
        }
        concept.describe(inputs.checked(content), inputs.change());
        concepts.flush(concept);
    }
}
