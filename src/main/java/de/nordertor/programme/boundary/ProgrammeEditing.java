package de.nordertor.programme.boundary;

import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.control.ProgrammeInputs;
import de.nordertor.programme.control.ProgrammeRepository;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ProgrammeContent;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Enters and changes funding programmes. */
@Stateless
@Permitted(Permission.PROGRAMME_WRITE)
public class ProgrammeEditing {

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ProgrammeInputs inputs;

    /** A programme as a form shows it. */
    public record OpenProgramme(Long id, long lockVersion, ProgrammeInput input) implements Serializable {}

    /** What the form of a new programme shows. */
    public ProgrammeInput begin() {
        return ProgrammeInput.EMPTY;
    }

    /** @return its id */
    public Long create(ProgrammeInput input) {
        FundingProgramme programme = new FundingProgramme(inputs.content(input), inputs.change());
        programmes.add(programme);
        return programme.getId();
    }

    public OpenProgramme open(Long id) {
        FundingProgramme programme = programmes.get(id);
        return new OpenProgramme(id, programme.getVersion(), inputs.input(programme));
    }

    /**
     * Saves the form.
     *
     * @param opened what the form showed when it was opened; with it a foreign change in between is described
     * @throws EditConflictException when somebody else saved since
     * @throws de.nordertor.platform.entity.InvalidInputException where the programme would start after a step of the
     *     town's participation
     */
    public void save(OpenProgramme opened, ProgrammeInput input) {
        FundingProgramme programme = programmes.get(opened.id());
        if (programme.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(programme, opened.input(), input);
        }
        ProgrammeContent content = inputs.content(input);
        programmes
                .findParticipation(opened.id())
                .ifPresent(participation -> ProgrammeInputs.requireStartBefore(content, participation));
        programme.describe(content, inputs.change());
        programmes.flush(programme);
    }
}
