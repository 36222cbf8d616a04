package de.nordertor.council.boundary;

import de.nordertor.council.control.CouncilMemberInputs;
import de.nordertor.council.control.CouncilMemberRepository;
import de.nordertor.council.control.PaperInputs;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Those who sit in the committees of the town, and for how long. */
@Stateless
@Permitted(Permission.COUNCIL_DATA_WRITE)
public class CouncilMembers {

    @Inject
    private CouncilMemberRepository members;

    @Inject
    private CouncilMemberInputs inputs;

    @Inject
    private PaperInputs changes;

    @Inject
    private Clock clock;

    /** A person as a form shows her or him. */
    public record OpenMember(Long id, long lockVersion, CouncilMemberInput input) implements Serializable {}

    /** Sortable by name, party, consent. */
    @Permitted(Permission.MASTER_DATA_READ)
    public Page<CouncilMemberRow> list(CouncilMemberFilter filter, PageRequest page) {
        return members.findPage(filter, LocalDate.now(clock), page);
    }

    /** What the form of a new one begins with. */
    public CouncilMemberInput begin() {
        return new CouncilMemberInput(null, null, null, null, null, null, List.of());
    }

    /** @return the id */
    public Long create(CouncilMemberInput input) {
        CouncilMember member = new CouncilMember(inputs.content(input), changes.change());
        members.add(member);
        members.changed(List.of(member));
        return member.getId();
    }

    public OpenMember open(Long id) {
        CouncilMember member = members.get(id);
        return new OpenMember(id, member.getVersion(), inputs.input(member));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void save(OpenMember opened, CouncilMemberInput input) {
        CouncilMember member = members.get(opened.id());
        if (member.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(member, opened.input(), input);
        }
        member.describe(inputs.content(input), changes.change());
        members.changed(List.of(member));
    }
}
