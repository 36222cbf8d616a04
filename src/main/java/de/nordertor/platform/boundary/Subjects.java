package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the room of a subject, by its {@link SubjectDirectory}. What no room answers for does not exist. */
@ApplicationScoped
public class Subjects {

    @Inject
    @Any
    private Instance<SubjectDirectory> directories;

    /** Those that the current user may read; one statement for each kind. */
    public Map<SubjectRef, SubjectTitle> titles(Collection<SubjectRef> subjects) {
        Map<SubjectRef, SubjectTitle> titles = new HashMap<>();
        byKind(subjects).forEach((kind, ids) -> directory(kind)
                .ifPresent(room -> room.titles(ids).forEach(title -> titles.put(title.subject(), title))));
        return titles;
    }

    /** Empty where it does not exist or the user may not read it. */
    public Optional<SubjectTitle> find(SubjectRef subject) {
        return Optional.ofNullable(titles(List.of(subject)).get(subject));
    }

    /** @throws NotFoundException where it does not exist or the user may not read it */
    public SubjectTitle get(SubjectRef subject) {
        return find(subject).orElseThrow(() -> new NotFoundException("platform.subject.notFound"));
    }

    public boolean mayWrite(SubjectRef subject) {
        return directory(subject.kind())
                .filter(room -> room.mayWrite(subject.id()))
                .isPresent();
    }

    /** Who may not read learns nothing of its existence; who may read but not write is told so. */
    public void requireWrite(SubjectRef subject) {
        get(subject);
        if (!mayWrite(subject)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    /** Who may find what hangs on them; one statement for each kind, whoever asks. */
    public Map<SubjectRef, Set<Audience>> audiences(Collection<SubjectRef> subjects) {
        Map<SubjectRef, Set<Audience>> audiences = new HashMap<>();
        byKind(subjects).forEach((kind, ids) -> directory(kind).ifPresent(room -> room.audiences(ids)
                .forEach((id, audience) -> audiences.put(new SubjectRef(kind, id), audience))));
        return audiences;
    }

    /** What a note on it often concerns as well, those that the current user may read. */
    public List<SubjectTitle> related(SubjectRef subject) {
        return directory(subject.kind()).map(room -> room.related(subject.id())).orElse(List.of());
    }

    private static Map<String, List<Long>> byKind(Collection<SubjectRef> subjects) {
        return subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toList())));
    }

    private Optional<SubjectDirectory> directory(String kind) {
        return directories.stream()
                .filter(directory -> directory.kind().equals(kind))
                .findFirst();
    }
}
