package de.nordertor.partner.control;

import de.nordertor.document.boundary.PersonalFiles;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.entity.ContactPerson;
import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.control.AuditErasureRepository;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The person in the register itself: fields, channels, consents, roles, files, and the trail of all of it. */
@ApplicationScoped
public class PersonData implements PersonalData {

    @Inject
    private PersonReader reader;

    @Inject
    private PersonRepository people;

    @Inject
    private ContactRoleRepository roles;

    @Inject
    private PersonalFiles files;

    @Inject
    private AuditErasureRepository trail;

    @Inject
    private PersonChanges changes;

    @Override
    public List<ErasureItem> plan(DataSubject person) {
        PersonRecord known = reader.get(person.subject().id());
        List<ErasureItem> items = new ArrayList<>();
        items.add(item(
                "ContactPerson",
                Sentence.of(
                        "partner.personal.person",
                        known.channels().size(),
                        known.addresses().size(),
                        known.consents().size())));
        known.roles()
                .forEach(role -> items.add(
                        item("ContactRole:" + role.id(), Sentence.of("partner.personal.role", role.organization()))));
        items.addAll(files.items(person.subject()));
        items.add(item("Trail", Sentence.of("partner.personal.trail")));
        return items;
    }

    private static ErasureItem item(String key, Sentence what) {
        return new ErasureItem(key, Effect.ERASED, what, "", null);
    }

    @Override
    public void erase(DataSubject person) {
        ContactPerson known = people.get(person.subject().id());
        List<Long> roleIds = roles.findIdsOfPerson(known.getId());
        files.erase(person.subject());
        people.remove(known);
        roleIds.forEach(role -> trail.erase(new SubjectRef(PersonHistories.ROLE, role)));
        trail.erase(person.subject());
        changes.changed(person.subject().id());
    }
}
