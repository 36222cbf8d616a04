package de.nordertor.partner.boundary;

import de.nordertor.partner.control.ContactRoleForms;
import de.nordertor.partner.control.PersonChanges;
import de.nordertor.partner.control.PersonForms;
import de.nordertor.partner.control.PersonRepository;
import de.nordertor.partner.entity.ContactPerson;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Enters and changes the people of partners. */
@Stateless
@Permitted(Permission.PARTNER_WRITE)
public class PersonEditing {

    @Inject
    private PersonRepository people;

    @Inject
    private PersonForms forms;

    @Inject
    private ContactRoleForms roles;

    @Inject
    private PersonChanges changes;

    /** A person as a form shows it. */
    public record OpenPerson(Long id, long lockVersion, PersonInput input) implements Serializable {}

    /** What the form of a new person shows. */
    public PersonInput begin() {
        return PersonInput.EMPTY;
    }

    /** Enters a person who speaks for nobody yet. @return the id */
    public Long create(PersonInput input) {
        return enter(input).getId();
    }

    /** Enters a person together with what it is in an organisation. @return the person's id */
    public Long createFor(Long organizationId, PersonInput input, RoleContent role) {
        ContactPerson person = enter(input);
        roles.add(person, organizationId, role);
        return person.getId();
    }

    private ContactPerson enter(PersonInput input) {
        ContactPerson person = new ContactPerson(input.content(), forms.change());
        people.add(person);
        changes.changed(person.getId());
        return person;
    }

    public OpenPerson open(Long id) {
        ContactPerson person = people.get(id);
        return new OpenPerson(id, person.getVersion(), PersonInput.of(person.content()));
    }

    /**
     * Saves the form.
     *
     * @param opened what the form showed when it was opened; with it a foreign change in between is described
     * @throws EditConflictException when somebody else saved since
     */
    public void save(OpenPerson opened, PersonInput input) {
        ContactPerson person = people.get(opened.id());
        if (person.getVersion() != opened.lockVersion()) {
            throw new EditConflictException(
                    "partner.person.changed",
                    person.getChangedBy(),
                    person.getChangedAt(),
                    forms.changes(opened.input(), PersonInput.of(person.content()), input));
        }
        person.describe(input.content(), forms.change());
        people.flush();
        changes.changed(person.getId());
    }
}
