package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CooperationInputs;
import de.nordertor.cooperation.control.CooperationRepository;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Enters cooperations and changes what describes them. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class CooperationEditing {

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private CooperationInputs inputs;

    /** A cooperation as a form shows it. */
    public record OpenCooperation(Long id, long lockVersion, CooperationInput input) implements Serializable {}

    /**
     * What the form of a new cooperation shows.
     *
     * @param originKind with its id the need, offer, idea or meeting it comes from; null for none
     * @throws de.nordertor.platform.entity.NotFoundException for an origin that the person may not read
     */
    public CooperationInput begin(String originKind, Long originId) {
        return inputs.begin(originKind, originId);
    }

    /** @return its id */
    public Long create(CooperationInput input) {
        Cooperation cooperation =
                new Cooperation(inputs.content(input, null), inputs.proposed(input.origin()), inputs.change());
        cooperations.add(cooperation);
        return cooperation.getId();
    }

    public OpenCooperation open(Long id) {
        Cooperation cooperation = cooperations.get(id);
        return new OpenCooperation(id, cooperation.getVersion(), inputs.input(cooperation));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void save(OpenCooperation opened, CooperationInput input) {
        Cooperation cooperation = cooperations.get(opened.id());
        if (cooperation.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(cooperation, opened.input(), input);
        }
        cooperation.describe(inputs.content(input, cooperation), inputs.change());
        cooperations.flush(cooperation);
    }
}
