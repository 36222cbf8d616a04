package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PersonRecord.Role;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectDirectory;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers for people when another room hangs something on them. */
@ApplicationScoped
public class PersonDirectory implements SubjectDirectory {

    private static final Set<Audience> AUDIENCE = Set.of(Audience.of(Permission.PARTNER_READ));

    @Inject
    private PersonRepository people;

    @Inject
    private PersonReader reader;

    @Inject
    private PersonForms forms;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return PersonChanges.KIND;
    }

    @Override
    public List<SubjectTitle> titles(Collection<Long> ids) {
        return user.may(Permission.PARTNER_READ)
                ? people.findNames(ids).entrySet().stream()
                        .map(person -> title(person.getKey(), person.getValue().full()))
                        .toList()
                : List.of();
    }

    @Override
    public boolean mayWrite(Long id) {
        return user.may(Permission.PARTNER_WRITE) && people.exists(id);
    }

    @Override
    public Map<Long, Set<Audience>> audiences(Collection<Long> ids) {
        return people.findNames(ids).keySet().stream()
                .collect(Collectors.toMap(Function.identity(), person -> AUDIENCE));
    }

    /** The organisations for which the person speaks. */
    @Override
    public List<SubjectTitle> related(Long id) {
        if (!user.may(Permission.PARTNER_READ)) {
            return List.of();
        }
        return reader.get(id).roles().stream()
                .filter(role -> !role.content().hasEnded(forms.today()))
                .map(PersonDirectory::organization)
                .distinct()
                .toList();
    }

    private static SubjectTitle organization(Role role) {
        return new SubjectTitle(
                new SubjectRef(PartnerChanges.KIND, role.organizationId()),
                role.organization(),
                PartnerDirectory.path(role.organizationId()));
    }

    static SubjectTitle title(Long id, String name) {
        return new SubjectTitle(new SubjectRef(PersonChanges.KIND, id), name, path(id));
    }

    static String path(Long id) {
        return "/partner/person?id=" + id;
    }
}
