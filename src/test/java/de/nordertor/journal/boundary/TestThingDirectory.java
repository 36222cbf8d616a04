package de.nordertor.journal.boundary;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SubjectDirectory;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stands for a room of things that only the tests know: everybody reads and writes on them, and each belongs to the next. */
@ApplicationScoped
public class TestThingDirectory implements SubjectDirectory {

    public static final String KIND = "TestThing";

    public static SubjectRef thing(long id) {
        return new SubjectRef(KIND, id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SubjectTitle> titles(Collection<Long> ids) {
        return ids.stream().map(TestThingDirectory::title).toList();
    }

    @Override
    public boolean mayWrite(Long id) {
        return true;
    }

    @Override
    public Map<Long, Set<Audience>> audiences(Collection<Long> ids) {
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> Set.of(Audience.of(Permission.PARTNER_READ))));
    }

    @Override
    public List<SubjectTitle> related(Long id) {
        return List.of(title(id + 1));
    }

    private static SubjectTitle title(Long id) {
        return new SubjectTitle(thing(id), "Ding " + id, "/test/thing?id=" + id);
    }
}
