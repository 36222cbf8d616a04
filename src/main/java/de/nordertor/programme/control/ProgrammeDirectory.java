package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectDirectory;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.FundingProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers for programmes when another room hangs something on them. */
@ApplicationScoped
public class ProgrammeDirectory implements SubjectDirectory {

    static final Set<Audience> AUDIENCE = Set.of(Audience.of(Permission.PROGRAMME_READ));

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return FundingProgramme.KIND;
    }

    @Override
    public List<SubjectTitle> titles(Collection<Long> ids) {
        return user.may(Permission.PROGRAMME_READ)
                ? programmes.findNames(ids).entrySet().stream()
                        .map(programme -> new SubjectTitle(
                                new SubjectRef(kind(), programme.getKey()),
                                programme.getValue(),
                                path(programme.getKey())))
                        .toList()
                : List.of();
    }

    @Override
    public boolean mayWrite(Long id) {
        return user.may(Permission.PROGRAMME_WRITE) && programmes.find(id).isPresent();
    }

    @Override
    public Map<Long, Set<Audience>> audiences(Collection<Long> ids) {
        return programmes.findNames(ids).keySet().stream().collect(Collectors.toMap(id -> id, id -> AUDIENCE));
    }

    static String path(Long id) {
        return "/programme/programme?id=" + id;
    }
}
