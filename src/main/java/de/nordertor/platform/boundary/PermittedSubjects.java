package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers for things whose rights depend on nothing but one permission to read all of them and one to write all of them.
 */
public abstract class PermittedSubjects implements SubjectDirectory {

    private final String kind;
    private final Permission read;
    private final Permission write;

    @Inject
    private CurrentUser user;

    protected PermittedSubjects(String kind, Permission read, Permission write) {
        this.kind = kind;
        this.read = read;
        this.write = write;
    }

    /** The titles of those of the ids that exist; in one statement, whoever asks. */
    protected abstract Map<Long, String> names(Collection<Long> ids);

    /** The address of the page below the application's root. */
    protected abstract String path(Long id);

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<SubjectTitle> titles(Collection<Long> ids) {
        return user.may(read)
                ? names(ids).entrySet().stream()
                        .map(named -> new SubjectTitle(
                                new SubjectRef(kind, named.getKey()), named.getValue(), path(named.getKey())))
                        .toList()
                : List.of();
    }

    @Override
    public boolean mayWrite(Long id) {
        return user.may(write) && id != null && !names(List.of(id)).isEmpty();
    }

    @Override
    public Map<Long, Set<Audience>> audiences(Collection<Long> ids) {
        return names(ids).keySet().stream()
                .collect(Collectors.toMap(Function.identity(), id -> Set.of(Audience.of(read))));
    }
}
