package de.nordertor.partner.control;

import de.nordertor.partner.boundary.RoleView;
import de.nordertor.partner.entity.ContactPerson;
import de.nordertor.partner.entity.ContactRole;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.platform.entity.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Makes and changes roles; the person counts as changed with each of them. */
@ApplicationScoped
public class ContactRoleForms {

    @Inject
    private ContactRoleRepository roles;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonRepository people;

    @Inject
    private PersonForms forms;

    @Inject
    private PersonChanges changes;

    public RoleView view(Long id) {
        ContactRole role = roles.get(id);
        return new RoleView(
                id,
                role.getVersion(),
                role.getPerson().getId(),
                role.getPerson().name().full(),
                role.getOrganization().getId(),
                role.getOrganization().getName(),
                role.content());
    }

    /** @return the role's id */
    public Long add(ContactPerson person, Long organizationId, RoleContent content) {
        ContactRole role = new ContactRole(person, partners.getOpen(organizationId), content);
        roles.add(role);
        touch(person);
        return role.getId();
    }

    public void change(Long id, long lockVersion, Consumer<ContactRole> act) {
        ContactRole role = roles.get(id);
        if (role.getVersion() != lockVersion) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        act.accept(role);
        touch(role.getPerson());
    }

    /** @param lastDay null for today */
    public void end(Long id, long lockVersion, LocalDate lastDay) {
        change(id, lockVersion, role -> role.end(lastDay == null ? forms.today() : lastDay));
    }

    private void touch(ContactPerson person) {
        person.touched(forms.change());
        people.flush();
        changes.changed(person.getId());
    }
}
